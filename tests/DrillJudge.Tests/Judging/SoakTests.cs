using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Sandboxes;
using DrillJudge.Tests.Sandboxes;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

[Collection(nameof(Alone))]
public sealed class SoakTests(SharedNode shared)
{
    private const int Submissions = 200;
    private const int Settling = 60;
    private const int Samples = 15;
    private const string Native = "[DllImport(\"libc\")] static extern nint write(int fd, byte[] bytes, nint count);";
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);
    private static readonly Problem Problem = Load("signature: \"int Twice(int n)\"\nlimits: {memory: 64 MiB, output: 64 KiB}", [("{n: 1}", "2"), ("{n: 5}", "10"), ("{n: -7}", "-14")]);

    private static readonly (Verdict Verdict, string Body, string Members)[] Nasty =
    [
        (Verdict.TimeLimitExceeded, "while (n == 5) { } return 2 * n;", ""),
        (Verdict.MemoryLimitExceeded, "var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }", ""),
        (Verdict.RuntimeError, "return Twice(n + 1) + 1;", ""),
        (Verdict.RuntimeError, "Environment.Exit(0); return 2 * n;", ""),
        (Verdict.TimeLimitExceeded, "Thread.Sleep(Timeout.Infinite); return 2 * n;", ""),
        (Verdict.MemoryLimitExceeded, "while (true) { var p = Marshal.AllocHGlobal(1 << 20); for (var i = 0; i < 1 << 20; i += 4096) Marshal.WriteByte(p, i, 1); }", ""),
        (Verdict.OutputLimitExceeded, "while (true) Console.WriteLine(n);", ""),
        (Verdict.RuntimeError, "while (true) new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();", ""),
        (Verdict.RuntimeError, "write(4, new byte[] { 255, 255, 255, 255, 18 }, 5); Thread.Sleep(Timeout.Infinite); return 2 * n;", Native),
        (Verdict.RuntimeError, "Environment.FailFast(null); return 2 * n;", ""),
    ];

    private static readonly (Verdict Verdict, string Body)[] Decent =
    [
        (Verdict.Accepted, "return 2 * n;"),
        (Verdict.Accepted, "Console.WriteLine(n); return Enumerable.Repeat(n, 2).Sum();"),
        (Verdict.WrongAnswer, "return n * n + 1;"),
        (Verdict.Accepted, "return n << 1;"),
        (Verdict.CompileError, "return m;"),
    ];

    [Fact]
    public async Task Two_hundred_in_a_row_of_which_a_third_is_nasty_are_judged_right_and_leave_nothing()
    {
        var node = await shared.StartAsync(new SandboxOptions());
        try
        {
            // Code is compiled just in time, once when first called and once more when it proved hot: that settles, and is no leak.
            await JudgeAllAsync(node, Settling);
            var before = await MemoryAsync(node);
            await JudgeAllAsync(node, Submissions);
            var after = await MemoryAsync(node);
            TestContext.Current.TestOutputHelper!.WriteLine($"managed {before.Managed:N0} -> {after.Managed:N0}, resident {before.Resident:N0} -> {after.Resident:N0}");
            Assert.True(after.Managed <= 1.1 * before.Managed, $"The node's heap grew from {before.Managed:N0} to {after.Managed:N0} bytes.");
            Assert.True(after.Resident <= 1.1 * before.Resident, $"The node's resident size grew from {before.Resident:N0} to {after.Resident:N0} bytes.");
            // Those that wait for work, and the compiler; what was retired is gone.
            await Condition.HoldsAsync(async () => await node.Host.CountAsync(TestContext.Current.CancellationToken) == Environment.ProcessorCount + 1);
        }
        finally
        {
            await node.DisposeAsync();
        }

        Assert.Equal(0, await Engine.CountAsync((await shared.Node).Host.Engine, node.Host.Owner));
    }

    private static async Task JudgeAllAsync(JudgeNode node, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i % 3 == 2)
            {
                var (verdict, body, members) = Nasty[i / 3 % Nasty.Length];
                (await node.JudgeAsync(Problem, TwiceBy($"/* {i} */ {body}", members), verdict == Verdict.TimeLimitExceeded ? Short : null)).Is(verdict);
            }
            else
            {
                var (verdict, body) = Decent[i % Decent.Length];
                (await node.JudgeAsync(Problem, TwiceBy($"/* {i} */ {body}"))).Is(verdict);
            }
        }
    }

    /// <summary>Medians, each sample after a submission and with the garbage gone.</summary>
    private static async Task<(long Managed, long Resident)> MemoryAsync(JudgeNode node)
    {
        var managed = new List<long>();
        var resident = new List<long>();
        for (var i = 0; i < Samples; i++)
        {
            (await node.JudgeAsync(Problem, TwiceBy($"/* sample {i} */ return 2 * n;"))).Is(Verdict.Accepted);
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            managed.Add(GC.GetTotalMemory(forceFullCollection: true));
            resident.Add(Environment.WorkingSet);
        }

        return (managed.Order().ElementAt(Samples / 2), resident.Order().ElementAt(Samples / 2));
    }
}
