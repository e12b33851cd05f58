namespace DrillJudge.Tests.Cli;

/// <summary>A folder of a test's own, removed afterwards.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("drill-test-").FullName;

    /// <summary>A folder with empty packages of these slugs, where DRILL_HOME has them.</summary>
    public static Folder WithProblems(params string[] slugs)
    {
        var folder = new Folder();
        foreach (var slug in slugs)
            folder.Write($"problems/coding/a-pattern/{slug}/problem.yaml", "name: x\n");
        return folder;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
