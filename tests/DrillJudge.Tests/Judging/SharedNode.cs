using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Sandboxes;
using DrillJudge.Tests.Judging;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedNode))]

namespace DrillJudge.Tests.Judging;

/// <summary>One judge node on the real engine for all tests, started by the first that asks for it.</summary>
public sealed class SharedNode : IAsyncLifetime
{
    private readonly DirectoryInfo cache = Directory.CreateTempSubdirectory("drill-tests-");
    private readonly Lazy<Task<JudgeNode>> node;

    public SharedNode()
    {
        node = new Lazy<Task<JudgeNode>>(() => StartAsync(new SandboxOptions()));
    }

    /// <summary>The node.</summary>
    public Task<JudgeNode> Node => node.Value;

    /// <summary>A node of a test's own, to be disposed by it; it shares image and cache.</summary>
    public Task<JudgeNode> StartAsync(SandboxOptions sandboxes) =>
        JudgeNode.StartAsync(new JudgeNodeOptions(Repository.Published, cache.FullName) { Sandboxes = sandboxes }, null, TestContext.Current.CancellationToken);

    /// <summary>Judges a source on the shared node.</summary>
    public async Task<Judgement> JudgeAsync(Problem problem, string source, TimeSpan? timeLimit = null, JudgeOptions? options = null) =>
        await (await Node).JudgeAsync(problem, source, timeLimit, options);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (node.IsValueCreated && node.Value.IsCompletedSuccessfully)
            await (await node.Value).DisposeAsync();
        cache.Delete(recursive: true);
    }
}
