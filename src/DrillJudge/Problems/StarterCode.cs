namespace DrillJudge.Problems;

/// <summary>What the editor shows first.</summary>
public static class StarterCode
{
    /// <summary>Made from the signature; it compiles.</summary>
    public static string For(Problem problem) => problem.Slug;
}
