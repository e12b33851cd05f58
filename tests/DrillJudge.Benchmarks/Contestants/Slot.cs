using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Protocol;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Where one submission at a time is compiled and run.</summary>
internal sealed class Slot
{
    // What a program needs to start soonest: no ICU, no collector thread, nothing looked for beside it.
    private const string RuntimeConfig = """
        {"runtimeOptions":{"tfm":"net10.0","framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"},
         "configProperties":{"System.GC.Concurrent":false,"System.Globalization.Invariant":true,"System.Runtime.TieredPGO":false}}}
        """;

    /// <summary>Makes the folder with what every program needs.</summary>
    public Slot(string folder)
    {
        Folder = Directory.CreateDirectory(folder).FullName;
        File.Copy(BenchHome.Runner, Path.Combine(folder, "Runner.dll"));
        File.WriteAllText(Path.Combine(folder, "app.runtimeconfig.json"), RuntimeConfig);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The program.</summary>
    public string App => Path.Combine(Folder, "app.dll");

    /// <summary>Writes solution and harness.</summary>
    public void Write(Submission submission)
    {
        File.WriteAllText(Path.Combine(Folder, "solution.cs"), submission.Source);
        File.WriteAllText(Path.Combine(Folder, "harness.cs"), OpponentSources.Harness(submission));
    }

    /// <summary>Where a run's answers go.</summary>
    public string AnswerFile(string name) => Path.Combine(Folder, $"{name}.answers");

    /// <summary>Takes the answers of a run away.</summary>
    /// <exception cref="BenchException">There are none.</exception>
    public IReadOnlyList<byte[]> TakeAnswers(string name)
    {
        var path = AnswerFile(name);
        if (!File.Exists(path))
            throw new BenchException($"{path} was not written.");
        var reader = new ValueReader(File.ReadAllBytes(path));
        File.Delete(path);
        return [.. Enumerable.Range(0, reader.ReadCount()).Select(_ => reader.ReadBytes())];
    }
}
