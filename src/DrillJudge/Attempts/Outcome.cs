using System.Diagnostics.CodeAnalysis;

namespace DrillJudge.Attempts;

/// <summary>What came of a request: a value or a refusal.</summary>
public readonly record struct Outcome<T>
    where T : class
{
    private Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>The value; null when it was refused.</summary>
    public T? Value { get; }

    /// <summary>The refusal; null when there is a value.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether it was refused.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    [MemberNotNullWhen(false, nameof(Value))]
    public bool Refused => Refusal is not null;

    /// <summary>A value.</summary>
    public static implicit operator Outcome<T>(T value) => new(value, null);

    /// <summary>A refusal.</summary>
    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);
}
