using DrillJudge.Judging;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;
using DrillJudge.Tests.Sandboxes;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

/// <summary>Containers taken away by the engine while they are in use: tried again, and after the third time our fault.</summary>
public sealed class JudgeErrorTests(SharedNode shared)
{
    private static readonly string Slow = TwiceBy("Thread.Sleep(1500); return 2 * n;");

    [Fact]
    public async Task A_sandbox_lost_in_the_middle_of_a_run_is_replaced_and_the_verdict_is_right()
    {
        await using var node = await shared.StartAsync(new SandboxOptions { Nurseries = 1 });
        await Condition.HoldsAsync(() => node.Pool.Ready == 1);
        var events = new List<JudgeEvent>();
        var judging = node.JudgeAsync(Twice, Slow, progress: events.Add);
        // The only sandbox is out on lease as soon as none is ready.
        await Condition.HoldsAsync(() => node.Pool.Ready == 0);
        var taken = await Engine.RemoveAsync(node.Host, ContainerRole.Runner);
        (await judging).Is(Verdict.Accepted);
        Assert.Equal(1, taken);
        Assert.Single(events, e => e is JudgeEvent.StartedOver { Reason.Length: > 0 });
        Assert.Equal(3, events.Count(e => e is JudgeEvent.CaseDecided));
    }

    [Fact]
    public async Task A_compiler_lost_in_the_middle_is_replaced_and_the_verdict_is_right()
    {
        await using var node = await shared.StartAsync(new SandboxOptions { Nurseries = 1 });
        var first = await node.Compiler.WarmAsync(TestContext.Current.CancellationToken);
        var judging = node.JudgeAsync(Twice, Explosions.Lambdas);
        Assert.Equal(1, await Engine.RemoveAsync(node.Host, ContainerRole.Compiler));
        (await judging).Is(Verdict.CompileError);
        Assert.NotEqual(first, await node.Compiler.WarmAsync(TestContext.Current.CancellationToken));
        (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_compiler_lost_again_and_again_is_a_judge_error_and_never_the_learners()
    {
        await using var node = await shared.StartAsync(new SandboxOptions { Nurseries = 1 });
        await node.Compiler.WarmAsync(TestContext.Current.CancellationToken);
        // The source keeps the compiler busy for seconds, so each container is taken while it is at work.
        var judging = node.JudgeAsync(Twice, Explosions.Lambdas);
        var lost = new List<string>();
        while (!judging.IsCompleted)
        {
            var warm = node.Compiler.WarmAsync(TestContext.Current.CancellationToken);
            await Task.WhenAny(judging, warm);
            if (judging.IsCompleted)
                break;
            lost.Add(await warm);
            await node.Host.Engine.RemoveContainerAsync(lost[^1], TestContext.Current.CancellationToken);
            await Task.WhenAny(judging, Condition.HoldsAsync(async () => await node.Compiler.WarmAsync(TestContext.Current.CancellationToken) != lost[^1]));
        }

        var judgement = (await judging).Is(Verdict.JudgeError);
        Assert.Equal(3, lost.Distinct().Count());
        Assert.NotEmpty(judgement.Fault!);
        Assert.Empty(judgement.Cases);
        (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_sandbox_lost_three_times_is_a_judge_error_and_the_next_submission_is_judged()
    {
        await using var node = await shared.StartAsync(new SandboxOptions { Nurseries = 1 });
        await Condition.HoldsAsync(() => node.Pool.Ready == 1);
        var losses = 0;
        var waiting = TwiceBy("Thread.Sleep(Timeout.Infinite); return 2 * n;");
        var judging = node.JudgeAsync(Twice, waiting, TimeSpan.FromSeconds(20), progress: e => losses += e is JudgeEvent.StartedOver ? 1 : 0);
        // Each container that serves is taken away. One that was taken before it was warm is noted by the pool; then the next is left alone until it is.
        var seen = new Dictionary<string, long>();
        var taken = new HashSet<string>();
        while (!judging.IsCompleted)
        {
            foreach (var id in await Engine.ListAsync(node.Host, ContainerRole.Runner))
            {
                var old = !seen.TryAdd(id, TimeProvider.System.GetTimestamp()) && TimeProvider.System.GetElapsedTime(seen[id]) > TimeSpan.FromSeconds(1.5);
                if (old && node.Pool.LastProblem is null && taken.Add(id))
                    await node.Host.Engine.RemoveContainerAsync(id, TestContext.Current.CancellationToken);
            }
        }

        var judgement = (await judging).Is(Verdict.JudgeError);
        Assert.NotEmpty(judgement.Fault!);
        Assert.Equal(2, losses);
        (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_judging_that_is_given_up_ends_at_once_and_its_sandbox_is_replaced()
    {
        await using var node = await shared.StartAsync(new SandboxOptions { Nurseries = 1 });
        await Condition.HoldsAsync(() => node.Pool.Ready == 1);
        var prepared = await node.PrepareAsync(Twice, TestContext.Current.CancellationToken);
        using var giveUp = new CancellationTokenSource();
        var judging = node.Judge.JudgeAsync(prepared with { TimeLimit = TimeSpan.FromSeconds(30) }, TwiceBy("Thread.Sleep(Timeout.Infinite); return 2 * n;"), JudgeOptions.Default, null, giveUp.Token);
        await Condition.HoldsAsync(() => node.Pool.Ready == 0);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => judging);
        (await node.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }
}
