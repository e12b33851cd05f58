using DrillJudge.Judging;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;
using DrillJudge.Tests.Judging;
using DrillJudge.Tests.Sandboxes.Docker;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Sandboxes;

/// <summary>What a node does when the engine goes away and comes back, on a daemon that may be killed.</summary>
[Collection(nameof(Alone))]
public sealed class EngineLossTests(PrivateEngine engine) : IClassFixture<PrivateEngine>, IDisposable
{
    private const int Batch = 24;
    private readonly DirectoryInfo cache = Directory.CreateTempSubdirectory("drill-loss-");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_daemon_that_ends_in_the_middle_of_a_batch_and_comes_back_costs_no_verdict(bool kill)
    {
        Assert.SkipWhen(PrivateEngine.Missing is not null, PrivateEngine.Missing ?? "");
        await using (var node = await StartAsync())
        {
            (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
            var done = 0;
            var batch = Enumerable.Range(0, Batch).Select(async i =>
            {
                var judgement = await node.JudgeAsync(Twice, TwiceBy(i % 2 == 0 ? $"Thread.Sleep(150); return 2 * n; // {i}" : $"return n; // {i}"));
                Interlocked.Increment(ref done);
                return judgement;
            }).ToArray();
            await Condition.HoldsAsync(() => Volatile.Read(ref done) >= 3);
            await engine.StopAsync(kill);
            Assert.InRange(Volatile.Read(ref done), 3, Batch - 1);
            await engine.StartAsync();
            var judgements = await Task.WhenAll(batch);
            for (var i = 0; i < Batch; i++)
                judgements[i].Is(i % 2 == 0 ? Verdict.Accepted : Verdict.WrongAnswer);
        }

        using var client = new DockerEngine(engine.Socket);
        await Condition.HoldsAsync(async () => await CountAsync(client) == 0);
    }

    [Fact]
    public async Task An_image_that_somebody_removed_is_made_again()
    {
        Assert.SkipWhen(PrivateEngine.Missing is not null, PrivateEngine.Missing ?? "");
        await using var node = await StartAsync();
        (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
        using var client = new DockerEngine(engine.Socket);
        foreach (var image in await client.ListImagesAsync("drilljudge-sandbox", TestContext.Current.CancellationToken))
        {
            foreach (var name in image.RepoTags ?? [])
                await client.RemoveImageAsync(name, TestContext.Current.CancellationToken);
        }

        await Task.WhenAll(Engine.RemoveAsync(node.Host, ContainerRole.Runner), Engine.RemoveAsync(node.Host, ContainerRole.Compiler));
        (await node.JudgeAsync(Twice, TwiceBy("return n + n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task What_a_killed_node_had_made_and_not_started_is_swept_and_what_is_young_or_runs_is_not()
    {
        Assert.SkipWhen(PrivateEngine.Missing is not null, PrivateEngine.Missing ?? "");
        await using var node = await StartAsync();
        (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
        var mine = await node.Host.CountAsync(TestContext.Current.CancellationToken);
        using var client = new DockerEngine(engine.Socket);
        var orphan = await client.CreateContainerAsync(
            new ContainerSpec(node.Host.Image) { Command = ["dotnet"], Labels = new Dictionary<string, string> { [SandboxHost.OwnerLabel] = "a-node-that-is-no-more" }, AutoRemove = true },
            TestContext.Current.CancellationToken);
        Assert.Equal(0, await OrphanSweep.RemoveAsync(client, OrphanSweep.Patience, TestContext.Current.CancellationToken));
        Assert.NotNull(await client.InspectContainerAsync(orphan, TestContext.Current.CancellationToken));
        await Condition.HoldsAsync(() => node.Pool.Ready == Environment.ProcessorCount);
        Assert.Equal(1, await OrphanSweep.RemoveAsync(client, TimeSpan.Zero, TestContext.Current.CancellationToken));
        Assert.Null(await client.InspectContainerAsync(orphan, TestContext.Current.CancellationToken));
        Assert.Equal(mine, await node.Host.CountAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose() => cache.Delete(recursive: true);

    /// <summary>Containers that are there. After a kill the daemon sometimes goes on listing one that it has removed and no longer knows by its id.</summary>
    private static async Task<int> CountAsync(DockerEngine client)
    {
        var count = 0;
        foreach (var listed in await client.ListContainersAsync(SandboxHost.OwnerLabel, cancellation: TestContext.Current.CancellationToken))
            count += await client.InspectContainerAsync(listed.Id, TestContext.Current.CancellationToken) is null ? 0 : 1;
        return count;
    }

    private Task<JudgeNode> StartAsync() =>
        JudgeNode.StartAsync(new JudgeNodeOptions(Repository.Published, cache.FullName) { Engine = engine.Socket }, null, TestContext.Current.CancellationToken);
}
