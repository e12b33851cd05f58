using System.Collections.Concurrent;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;
using DrillJudge.Tests.Judging;
using Xunit;

namespace DrillJudge.Tests.Sandboxes;

public sealed class SandboxPoolTests(SharedNode shared)
{
    private const string Answer = "Console.Write(6 * 7);";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_burst_of_twenty_is_served_in_the_order_asked_for()
    {
        await using var host = await HostAsync();
        await using var pool = new SandboxPool(host, new SandboxOptions { Nurseries = 1 });
        var request = await Runs.ProgramAsync(await shared.Node, Answer);
        var served = new ConcurrentQueue<int>();
        var all = new List<Task>();
        for (var i = 0; i < 20; i++)
        {
            // LeaseAsync takes its place in the queue before it returns.
            var number = i;
            var lease = pool.LeaseAsync(Cancellation);
            all.Add(Task.Run(async () =>
            {
                await using var mine = await lease;
                served.Enqueue(number);
                Assert.Equal("42", await mine.RunAsync(request));
            }, Cancellation));
        }

        await Task.WhenAll(all);
        Assert.Equal(Enumerable.Range(0, 20), served);
    }

    [Fact]
    public async Task A_container_serves_as_many_runs_as_it_may_and_no_more()
    {
        Assert.Equal([3, 3, 1], await ServeAsync(new SandboxOptions { Nurseries = 1, RunsPerContainer = 3 }, 7));
    }

    [Fact]
    public async Task In_strict_mode_every_run_has_a_container_of_its_own()
    {
        var strict = new SandboxOptions { Nurseries = 1 }.Strict();
        Assert.Equal(2, strict.Nurseries);
        Assert.Equal([1, 1, 1, 1, 1], await ServeAsync(strict, 5));
    }

    [Theory]
    [InlineData("a breach", "var f = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(4, false), FileAccess.Write); f.Write(new byte[] { 255, 255, 255, 255, 1 }); f.Flush(); Thread.Sleep(Timeout.Infinite);")]
    [InlineData("out of memory", "while (true) { var p = System.Runtime.InteropServices.Marshal.AllocHGlobal(64 << 20); for (var i = 0; i < 64 << 20; i += 4096) System.Runtime.InteropServices.Marshal.WriteByte(p, i, 1); }")]
    public async Task A_container_that_is_not_spotless_serves_nobody_else(string what, string source)
    {
        Assert.NotEmpty(what);
        var node = await shared.Node;
        await using var host = await HostAsync();
        // A container smaller than the run's own limit: the kernel has to step in.
        await using var pool = new SandboxPool(host, new SandboxOptions { Nurseries = 1, ContainerMemoryBytes = 192 << 20 });
        var request = await Runs.ProgramAsync(node, source);
        var answer = await Runs.ProgramAsync(node, Answer);
        string first;
        await using (var lease = await pool.LeaseAsync(Cancellation))
        {
            first = lease.ContainerId;
            try
            {
                var result = await lease.RunAsync(request, [default], _ => true, Cancellation);
                Assert.NotEqual(CaseEnd.Answered, result.Cases[0].End);
            }
            catch (SandboxLostException lost)
            {
                // The kernel may take process 1 along; then it must at least say why.
                Assert.True(lost.OutOfMemory);
            }
        }

        await using var next = await pool.LeaseAsync(Cancellation);
        Assert.NotEqual(first, next.ContainerId);
        Assert.Equal("42", await next.RunAsync(answer));
    }

    [Fact]
    public async Task A_container_removed_while_it_waits_is_replaced_and_not_handed_out()
    {
        await using var host = await HostAsync();
        await using var pool = new SandboxPool(host, new SandboxOptions { Nurseries = 1 });
        await Condition.HoldsAsync(() => pool.Ready == 1);
        var removed = Assert.Single(await Engine.ListAsync(host, ContainerRole.Runner));
        Assert.True(await host.Engine.RemoveContainerAsync(removed, Cancellation));
        // The pool starts another one as soon as it has seen the death.
        await Condition.HoldsAsync(async () => (await Engine.ListAsync(host, ContainerRole.Runner)).Any(id => id != removed));
        await using var lease = await pool.LeaseAsync(Cancellation);
        Assert.NotEqual(removed, lease.ContainerId);
        Assert.Equal("42", await lease.RunAsync(await Runs.ProgramAsync(await shared.Node, Answer)));
    }

    [Fact]
    public async Task A_lease_that_was_not_used_goes_to_the_next_at_once()
    {
        await using var host = await HostAsync();
        await using var pool = new SandboxPool(host, new SandboxOptions { Nurseries = 1 });
        string first;
        await using (var unused = await pool.LeaseAsync(Cancellation))
            first = unused.ContainerId;
        await using var lease = await pool.LeaseAsync(Cancellation);
        Assert.Equal(first, lease.ContainerId);
        Assert.Null(pool.LastProblem);
        Assert.Equal("42", await lease.RunAsync(await Runs.ProgramAsync(await shared.Node, Answer)));
    }

    [Fact]
    public async Task Who_gives_up_waiting_costs_the_others_nothing()
    {
        await using var host = await HostAsync();
        await using var pool = new SandboxPool(host, new SandboxOptions { Nurseries = 1 });
        var request = await Runs.ProgramAsync(await shared.Node, Answer);
        await using (var held = await pool.LeaseAsync(Cancellation))
        {
            using var giveUp = new CancellationTokenSource();
            var impatient = pool.LeaseAsync(giveUp.Token);
            var patient = pool.LeaseAsync(Cancellation);
            await giveUp.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
            Assert.Equal("42", await held.RunAsync(request));
            await held.DisposeAsync();
            await using var lease = await patient;
            Assert.Equal("42", await lease.RunAsync(request));
        }
    }

    [Fact]
    public async Task Nothing_is_left_after_dispose_even_while_containers_start_and_leases_are_out()
    {
        await using var host = await HostAsync();
        var pool = new SandboxPool(host, new SandboxOptions { Nurseries = 2 });
        await Condition.HoldsAsync(() => pool.Ready == 2);
        await using var lease = await pool.LeaseAsync(Cancellation);
        var starting = new SandboxPool(host, new SandboxOptions { Nurseries = 2 });
        await Condition.HoldsAsync(async () => (await Engine.ListAsync(host, ContainerRole.Runner)).Count > 2);
        await Task.WhenAll(pool.DisposeAsync().AsTask(), starting.DisposeAsync().AsTask());
        await Condition.HoldsAsync(async () => await host.CountAsync(Cancellation) == 0);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => pool.LeaseAsync(Cancellation));
        await pool.DisposeAsync();
    }

    [Fact]
    public async Task Two_nodes_side_by_side_share_no_users()
    {
        await using var one = await HostAsync();
        await using var other = await HostAsync();
        await using var first = new SandboxPool(one, new SandboxOptions { Nurseries = 3 });
        await using var second = new SandboxPool(other, new SandboxOptions { Nurseries = 3 });
        await Condition.HoldsAsync(() => first.Ready == 3 && second.Ready == 3);
        var all = await one.Engine.ListContainersAsync(UserBlocks.Label, cancellation: Cancellation);
        var users = all.Where(c => c.Labels![SandboxHost.OwnerLabel] == one.Owner || c.Labels[SandboxHost.OwnerLabel] == other.Owner).Select(c => c.Labels![UserBlocks.Label]).ToArray();
        Assert.Equal(6, users.Length);
        Assert.Equal(6, users.Distinct().Count());
    }

    /// <summary>A host of the test's own on the shared node's engine and image.</summary>
    private async Task<SandboxHost> HostAsync()
    {
        var node = await shared.Node;
        return new SandboxHost(node.Host.Engine, node.Host.Image, SandboxFiles.Seccomp, _ => Task.FromResult(node.Host.Image));
    }

    /// <summary>Runs one after the other; answers how many each container served, in order.</summary>
    private async Task<IReadOnlyList<int>> ServeAsync(SandboxOptions options, int runs)
    {
        await using var host = await HostAsync();
        await using var pool = new SandboxPool(host, options);
        var request = await Runs.ProgramAsync(await shared.Node, Answer);
        var containers = new List<string>();
        for (var i = 0; i < runs; i++)
        {
            await using var lease = await pool.LeaseAsync(Cancellation);
            containers.Add(lease.ContainerId);
            Assert.Equal("42", await lease.RunAsync(request));
        }

        return [.. containers.GroupBy(c => c).Select(g => g.Count())];
    }
}
