using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Judging;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>All opponents and what they stand on. Disposing leaves no process, container or file behind.</summary>
internal sealed class Opponents : IAsyncDisposable
{
    private const int ServerWarmUps = 15;
    private const int Tries = 3;
    private readonly Workbench bench;
    private readonly Csc serving;
    private readonly string label;
    private readonly JudgeNode node;
    private readonly List<IDisposable> owned = [];

    private Opponents(JudgeNode node, IReadOnlyList<BenchProblem> problems, string sdk)
    {
        this.node = node;
        label = $"drilljudge.bench={node.Host.Owner}";
        bench = new Workbench(problems);
        var csc = new Csc(bench, sdk, server: null);
        serving = new Csc(bench, sdk, $"drill-bench-{Guid.NewGuid():N}"[..24]);
        var perCase = new ProcessPerCase("b", "one csc process and one dotnet process a case", bench, csc, atOnce: null);
        var tuned = new ProcessPerCase("e", "warm csc -shared and one dotnet process a case, as many at once as cores, no sandbox", bench, serving, Environment.ProcessorCount);
        IContainerRun containers = DockerCommand.Exists ? new DockerCommand(node.Host.Image, label) : new EngineCalls(node.Host.Engine, node.Host.Image, label);
        owned.AddRange([perCase, tuned]);
        if (containers is IDisposable disposable)
            owned.Add(disposable);
        Slow = [new ContainerPerSubmission(bench, csc, containers), perCase, new FileBasedApp(bench), tuned];
        Floor = new Floor(BenchHome.Runner);
    }

    /// <summary>Those that take long: a, b, c, e.</summary>
    public IReadOnlyList<IOpponent> Slow { get; }

    /// <summary>d.</summary>
    public Floor Floor { get; }

    /// <summary>Sets them up beside a node, whose image and engine they use.</summary>
    public static async Task<Opponents> SetUpAsync(JudgeNode node, IReadOnlyList<BenchProblem> problems, CancellationToken cancellation) =>
        new(node, problems, await Sdk.FindAsync(cancellation).ConfigureAwait(false));

    /// <summary>Lets everything happen once that happens at a first time only, and the servers warm up.</summary>
    public async Task WarmUpAsync(Corpus corpus, int floorCompilations, CancellationToken cancellation)
    {
        foreach (var opponent in Slow)
            await FirstAsync(opponent, corpus, opponent is FileBasedApp ? 2 : 1, cancellation).ConfigureAwait(false);
        var slot = bench.Take();
        for (var i = 0; i < ServerWarmUps; i++)
            await serving.CompileAsync(corpus.Next(), slot, cancellation).ConfigureAwait(false);
        bench.Return(slot);
        for (var i = 0; i < floorCompilations; i++)
            Floor.Compile(corpus.Next(), cancellation);
        for (var i = 0; i < corpus.Templates; i++)
            await Floor.JudgeAsync(corpus.Next(), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var pipe in Strays.Pipes("TMPDIR", bench.Temporary).Distinct())
        {
            try
            {
                await serving.EndServerAsync(pipe).ConfigureAwait(false);
            }
            catch (BenchException)
            {
                // It does not listen; its process is ended below.
            }
        }

        await bench.DisposeAsync().ConfigureAwait(false);
        foreach (var left in await node.Host.Engine.ListContainersAsync(label).ConfigureAwait(false))
            await node.Host.Engine.RemoveContainerAsync(left.Id).ConfigureAwait(false);
        owned.ForEach(one => one.Dispose());
    }

    // The first `dotnet run` of a file builds a project, and may trip over a build server that is only starting.
    private static async Task FirstAsync(IOpponent opponent, Corpus corpus, int times, CancellationToken cancellation)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                for (var i = 0; i < times; i++)
                    await opponent.JudgeAsync(corpus.Next(), cancellation).ConfigureAwait(false);
                return;
            }
            catch (BenchException) when (left > 1)
            {
                // Once more.
            }
        }
    }
}
