using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Judging;

/// <summary>Everything that judges on one machine, composed: engine, image, pools, compiler. Dispose removes every container.</summary>
public sealed class JudgeNode : IAsyncDisposable
{
    private readonly DockerEngine engine;
    private readonly SandboxHost host;
    private readonly Lazy<SandboxPool> scriptPool;

    private JudgeNode(DockerEngine engine, SandboxHost host, JudgeNodeOptions options)
    {
        this.engine = engine;
        this.host = host;
        Pool = new SandboxPool(host, options.Sandboxes);
        Compiler = new SolutionCompiler(host, options.Sandboxes);
        var forScripts = options.Sandboxes with { Nurseries = options.ScriptNurseries, RunsPerContainer = Math.Max(options.Sandboxes.RunsPerContainer, 64) };
        scriptPool = new Lazy<SandboxPool>(() => new SandboxPool(host, forScripts, ContainerRole.Script));
        Scripts = new ScriptRunner(Compiler, scriptPool);
        Preparer = new ProblemPreparer(Compiler, Scripts, new SuiteCache(options.CacheFolder, options.RenewSuites), host.Image);
        Judge = new Judge(Compiler, Pool, Scripts, host);
    }

    /// <summary>Judges.</summary>
    public Judge Judge { get; }

    /// <summary>Makes problems ready.</summary>
    public ProblemPreparer Preparer { get; }

    /// <summary>Compiles.</summary>
    public SolutionCompiler Compiler { get; }

    /// <summary>Runs authors' scripts.</summary>
    public ScriptRunner Scripts { get; }

    /// <summary>Sandboxes for learners' code.</summary>
    public SandboxPool Pool { get; }

    /// <summary>Where the containers are started.</summary>
    public SandboxHost Host => host;

    /// <summary>Finds or builds the image and starts containers; returns while they warm up.</summary>
    /// <exception cref="DockerUnavailableException">There is no engine.</exception>
    /// <exception cref="SandboxImageException">The image cannot be made.</exception>
    public static async Task<JudgeNode> StartAsync(JudgeNodeOptions options, IProgress<string>? progress, CancellationToken cancellation)
    {
        var engine = new DockerEngine(options.Engine ?? DockerSocket.FromEnvironment());
        try
        {
            var image = await EnsureImageAsync(cancellation).ConfigureAwait(false);
            return new JudgeNode(engine, new SandboxHost(engine, image, SandboxFiles.Seccomp, EnsureImageAsync), options);
        }
        catch
        {
            engine.Dispose();
            throw;
        }

        Task<string> EnsureImageAsync(CancellationToken token) => JudgeNode.EnsureImageAsync(engine, options, progress, token);
    }

    /// <summary>The id of the image that a node would judge with, found or built; starts nothing.</summary>
    /// <exception cref="DockerUnavailableException">There is no engine.</exception>
    /// <exception cref="SandboxImageException">The image cannot be made.</exception>
    public static async Task<string> EnsureImageAsync(JudgeNodeOptions options, IProgress<string>? progress, CancellationToken cancellation)
    {
        using var engine = new DockerEngine(options.Engine ?? DockerSocket.FromEnvironment());
        return await EnsureImageAsync(engine, options, progress, cancellation).ConfigureAwait(false);
    }

    private static async Task<string> EnsureImageAsync(DockerEngine engine, JudgeNodeOptions options, IProgress<string>? progress, CancellationToken cancellation) =>
        (await SandboxImage.EnsureAsync(engine, new SandboxImageOptions(options.PublishedFolder), progress, cancellation).ConfigureAwait(false)).Id;

    /// <summary>Prepares a problem with the seed of practice.</summary>
    public Task<PreparedProblem> PrepareAsync(Problem problem, CancellationToken cancellation) =>
        Preparer.PrepareAsync(problem, ProblemPreparer.PracticeSeed, cancellation);

    /// <summary>Ends and removes every container of this node.</summary>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(
            Pool.DisposeAsync().AsTask(),
            Compiler.DisposeAsync().AsTask(),
            scriptPool.IsValueCreated ? scriptPool.Value.DisposeAsync().AsTask() : Task.CompletedTask).ConfigureAwait(false);
        await host.DisposeAsync().ConfigureAwait(false);
        engine.Dispose();
    }
}
