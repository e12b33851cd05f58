namespace DrillJudge.Problems;

/// <summary>One thing wrong with a package.</summary>
/// <param name="File">Path below the package's folder.</param>
/// <param name="Line">Line in it, from 1; 0 when unknown or not in a line.</param>
/// <param name="Key">The key, such as limits.memory or [3].input.nums[2]; "" for the file itself.</param>
/// <param name="Message">What is wrong and what was expected.</param>
public sealed record ProblemFormatError(string File, int Line, string Key, string Message)
{
    /// <summary>problem.yaml:7: limits.memory: ...</summary>
    public override string ToString() => $"{File}{(Line > 0 ? $":{Line}" : "")}: {(Key.Length > 0 ? $"{Key}: " : "")}{Message}";
}
