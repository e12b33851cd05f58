namespace DrillJudge.Tests.Judging;

/// <summary>Where this checkout lies and what `./drill test` built in it beforehand.</summary>
internal static class Repository
{
    /// <summary>The folder that holds DrillJudge.sln.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The published programs: runner, compiler, cli.</summary>
    /// <exception cref="InvalidOperationException">They were not published.</exception>
    public static string Published => Directory.Exists(Path.Combine(Root, ".drill", "publish", "runner")) && Directory.Exists(Path.Combine(Root, ".drill", "publish", "compiler"))
        ? Path.Combine(Root, ".drill", "publish")
        : throw new InvalidOperationException($"The sandbox programs are not published below {Root}. Run the tests by ./drill test, which does that first.");

    /// <summary>A package that comes with the repository.</summary>
    public static string Package(string path) => Path.Combine(Root, "problems", "coding", path);

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DrillJudge.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"There is no DrillJudge.sln above {AppContext.BaseDirectory}.");
    }
}
