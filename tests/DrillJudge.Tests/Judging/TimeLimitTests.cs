using DrillJudge.Judging;
using DrillJudge.Protocol;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

public sealed class TimeLimitTests(SharedNode shared)
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task Infinite_loop_is_time_limit_exceeded()
    {
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy("while (true) { n++; }"))).Is(Verdict.TimeLimitExceeded);
        Assert.Equal(TimeSpan.FromSeconds(1), judgement.TimeLimit);
        Assert.Equal(0, judgement.Passed);
        Busy(judgement, 1.2);
    }

    [Theory]
    [InlineData("loop in a later case", "while (n == 5) { } return 2 * n;", "")]
    [InlineData("all threads busy", "Parallel.For(0, 8, _ => { while (true) { } }); return 2 * n;", "")]
    [InlineData("static constructor without end", "return Slow.Value * n;", "class Slow { public static int Value; static Slow() { while (true) { Value++; } } }")]
    [InlineData("module initializer without end", "return 2 * n;", "[System.Runtime.CompilerServices.ModuleInitializer] internal static void Hang() { while (true) { } }")]
    [InlineData("finalizer without end that is waited for", "Make(); GC.Collect(); GC.WaitForPendingFinalizers(); return 2 * n;", "static void Make() { new Sticky(); } class Sticky { ~Sticky() { while (true) { } } }")]
    [InlineData("exceptions without end", "while (true) { try { throw new Exception(); } catch { } }", "")]
    [InlineData("catch-all around the loop", "try { while (true) { n++; } } catch { } finally { n = 0; } return n;", "")]
    public async Task Work_without_end_is_time_limit_exceeded(string what, string body, string rest)
    {
        Assert.NotEmpty(what);
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy(body, rest), Short)).Is(Verdict.TimeLimitExceeded);
        Busy(judgement, 0.24);
    }

    [Theory]
    [InlineData("sleep", "Thread.Sleep(Timeout.Infinite); return 2 * n;")]
    [InlineData("deadlock of two threads", "var t = new Thread(() => { lock (B) { G.Signal(); G.Wait(); lock (A) { } } }); lock (A) { t.Start(); G.Signal(); G.Wait(); lock (B) { } } return 2 * n;")]
    [InlineData("a task that is never done", "new TaskCompletionSource<int>().Task.Wait(); return 2 * n;")]
    [InlineData("input that never comes", "using var s = new FileStream(new Microsoft.Win32.SafeHandles.SafeFileHandle(3, false), FileAccess.Read); s.ReadByte(); return 2 * n;")]
    public async Task Waiting_without_end_is_time_limit_exceeded_by_the_wall_clock(string what, string body)
    {
        Assert.NotEmpty(what);
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy(body, "static object A = new(), B = new(); static CountdownEvent G = new(2);"), Short)).Is(Verdict.TimeLimitExceeded);
        var failure = judgement.FirstFailure!;
        Assert.Equal(CaseEnd.WallExceeded, failure.Report.End);
        Assert.InRange(failure.Report.WallMicros, 1_600_000, 5_000_000);
        Assert.Contains("waits", failure.Note);
    }

    [Fact]
    public async Task What_is_slow_only_once_and_close_to_the_limit_is_asked_again()
    {
        var source = TwiceBy(
            """
            var start = Environment.CpuUsage.TotalTime;
            while (n == 5 && first && (Environment.CpuUsage.TotalTime - start).TotalMilliseconds < 1080) { }
            first = n != 5;
            return 2 * n;
            """,
            "static bool first = true;");
        var judgement = (await shared.JudgeAsync(Twice, source)).Is(Verdict.Accepted);
        Assert.Equal([false, true, false], judgement.Cases.Select(c => c.Report.Repeated));
    }

    [Fact]
    public async Task Threads_count_together()
    {
        var source = TwiceBy("Parallel.For(0, 4, _ => { var end = DateTime.UtcNow.AddSeconds(0.9); while (DateTime.UtcNow < end) { } }); return 2 * n;");
        Busy((await shared.JudgeAsync(Twice, source, TimeSpan.FromMilliseconds(300))).Is(Verdict.TimeLimitExceeded), 0.3);
    }

    /// <summary>The CPU clock ended it; where others keep the machine busy the wall clock may come first, and then it is not said to have waited.</summary>
    private static void Busy(Judgement judgement, double cpuSeconds)
    {
        var failure = judgement.FirstFailure!;
        if (failure.Report.End == CaseEnd.CpuExceeded)
        {
            Assert.InRange(failure.Report.CpuMicros, cpuSeconds * 1e6, (cpuSeconds + 1) * 1e6);
            Assert.Contains($"{judgement.TimeLimit.TotalMilliseconds:0} ms", failure.Note);
        }
        else
        {
            Assert.Equal(CaseEnd.WallExceeded, failure.Report.End);
            Assert.True(failure.Report.CpuMicros < judgement.TimeLimit.TotalMicroseconds / 4 || failure.Note.Contains("CPU time.", StringComparison.Ordinal), failure.Note);
        }
    }
}
