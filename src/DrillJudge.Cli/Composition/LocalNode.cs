using DrillJudge.Cli.Input;
using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Sandboxes;

namespace DrillJudge.Cli.Composition;

/// <summary>A judge node inside this process, and where its files are.</summary>
internal static class LocalNode
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The repository's root, as the script says.</summary>
    public static string Home => Environment.GetEnvironmentVariable("DRILL_HOME") is { Length: > 0 } home ? home : Directory.GetCurrentDirectory();

    /// <summary>Where what may be made again is kept.</summary>
    public static string CacheFolder => Path.Combine(Home, ".drill", "cache");

    /// <summary>Starts a node.</summary>
    public static Task<JudgeNode> StartAsync(SandboxOptions sandboxes, int scriptNurseries, IProgress<string>? progress, CancellationToken cancellation) =>
        JudgeNode.StartAsync(Options(sandboxes, scriptNurseries), progress, cancellation);

    /// <summary>The node's options under <see cref="Home"/>.</summary>
    public static JudgeNodeOptions Options(SandboxOptions sandboxes, int scriptNurseries) =>
        new(Path.Combine(Home, ".drill", "publish"), CacheFolder) { Sandboxes = sandboxes, ScriptNurseries = scriptNurseries };

    /// <summary>Waits until the node's first sandbox and its compiler are warm, so that a machine on which they never will be gets a clear word.</summary>
    /// <exception cref="InvalidOperationException">They are not, after a minute.</exception>
    public static async Task AwaitWarmAsync(JudgeNode node, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await (await node.Pool.LeaseAsync(patience.Token)).DisposeAsync();
            await node.Compiler.WarmAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new InvalidOperationException($"no sandbox came up within {Patience.TotalSeconds:0} s: {node.Pool.LastProblem ?? node.Compiler.LastProblem ?? "the compiler did not warm up"}");
        }
    }

    /// <summary>Loads a package; its errors are the user's to mend.</summary>
    public static Problem Load(ProblemFolder folder)
    {
        try
        {
            return ProblemLoader.Load(folder.Path);
        }
        catch (ProblemFormatException e)
        {
            throw new InputException(e.Message);
        }
    }
}
