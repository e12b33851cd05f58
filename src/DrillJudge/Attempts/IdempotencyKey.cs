namespace DrillJudge.Attempts;

/// <summary>A request's own name, made by whoever sends it: a repetition under the same name is answered as the first was, and does nothing.</summary>
public static class IdempotencyKey
{
    /// <summary>The longest, characters.</summary>
    public const int Longest = 100;

    /// <summary>Null, or why a key cannot be one. There may be none.</summary>
    public static Refusal? Check(string? key) => key is null || (key.Length is > 0 and <= Longest && key.All(letter => letter is > ' ' and < '\x7f'))
        ? null
        : Refusal.Invalid("idempotency-key", $"An Idempotency-Key has 1 to {Longest} visible ASCII characters.");

    /// <summary>What a key answers under which something else was sent before.</summary>
    public static Refusal Reused { get; } = Refusal.Conflict("idempotency-key-reused", "This Idempotency-Key was used for another request. Make a new one for each.");
}
