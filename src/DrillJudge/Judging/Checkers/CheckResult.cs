namespace DrillJudge.Judging.Checkers;

/// <summary>Whether an answer is right.</summary>
/// <param name="Right">Whether it is.</param>
/// <param name="Note">For human eyes: the first difference, such as "index 3: expected 5, got 7"; "" when right. It shows parts of the expected answer.</param>
public readonly record struct CheckResult(bool Right, string Note)
{
    /// <summary>The answer is right.</summary>
    public static CheckResult Correct { get; } = new(true, "");

    /// <summary>The answer is wrong.</summary>
    public static CheckResult Wrong(string note) => new(false, note);
}
