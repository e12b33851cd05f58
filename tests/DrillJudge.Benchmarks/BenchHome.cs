namespace DrillJudge.Benchmarks;

/// <summary>Where the repository and what ./drill has published are.</summary>
internal static class BenchHome
{
    /// <summary>The repository's root, as the script says.</summary>
    public static string Root => Environment.GetEnvironmentVariable("DRILL_HOME") is { Length: > 0 } home ? home : Directory.GetCurrentDirectory();

    /// <summary>Published programs: runner and compiler.</summary>
    public static string Published => Path.Combine(Root, ".drill", "publish");

    /// <summary>Prepared suites.</summary>
    public static string Cache => Path.Combine(Root, ".drill", "cache");

    /// <summary>Problem packages.</summary>
    public static string Problems => Path.Combine(Root, "problems", "coding");

    /// <summary>The assembly that harnesses are compiled against.</summary>
    public static string Runner => Path.Combine(Published, "runner", "Runner.dll");
}
