using System.Collections.Concurrent;
using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Protocol;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>
/// A folder in which the opponents work: what a judge would have there before a submission comes (cases, main program, references) and a slot for each
/// submission in flight. Disposing ends what still runs for it and removes it.
/// </summary>
internal sealed class Workbench : IAsyncDisposable
{
    private readonly ConcurrentBag<Slot> free = [];
    private int slots;

    /// <summary>Makes the folder.</summary>
    /// <param name="problems">Whose cases are laid out.</param>
    public Workbench(IReadOnlyList<BenchProblem> problems)
    {
        Root = Directory.CreateTempSubdirectory("drill-bench-").FullName;
        Temporary = Directory.CreateDirectory(Path.Combine(Root, "tmp")).FullName;
        File.WriteAllText(Path.Combine(Root, "usings.cs"), OpponentSources.Usings);
        File.WriteAllText(Path.Combine(Root, "main.cs"), OpponentSources.Main);
        foreach (var problem in problems)
            LayOut(problem);
        Environment = new Dictionary<string, string?>
        {
            ["TMPDIR"] = Temporary,
            ["DOTNET_TieredPGO"] = "0",
            ["DOTNET_EnableDiagnostics"] = "0",
            ["DOTNET_EnableWriteXorExecute"] = "0",
        };
    }

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>Temporary files of all programs that are started.</summary>
    public string Temporary { get; }

    /// <summary>What starts .NET soonest.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; }

    /// <summary>The file of one case, or of all in one.</summary>
    public string CaseFile(BenchProblem problem, int? index) => Path.Combine(Root, "cases", problem.Slug, $"{(index is { } i ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : "all")}.bin");

    /// <summary>A slot that nobody uses. Give it back.</summary>
    public Slot Take() => free.TryTake(out var slot) ? slot : new Slot(Path.Combine(Root, $"slot{Interlocked.Increment(ref slots)}"));

    /// <summary>Gives a slot back.</summary>
    public void Return(Slot slot) => free.Add(slot);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Strays.EndAsync("TMPDIR", Temporary).ConfigureAwait(false);
        Directory.Delete(Root, recursive: true);
    }

    private void LayOut(BenchProblem problem)
    {
        var cases = problem.Prepared.Cases;
        Directory.CreateDirectory(Path.Combine(Root, "cases", problem.Slug));
        for (var i = 0; i < cases.Count; i++)
            File.WriteAllBytes(CaseFile(problem, i), Pack([cases[i].Input]));
        File.WriteAllBytes(CaseFile(problem, null), Pack([.. cases.Select(test => test.Input)]));
    }

    private static byte[] Pack(byte[][] inputs)
    {
        var writer = new ValueWriter();
        writer.WriteCount(inputs.Length);
        foreach (var input in inputs)
            writer.WriteBytes(input);
        return writer.ToArray();
    }
}
