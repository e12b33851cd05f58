using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Judging;

public sealed class VerdictRulesTests
{
    private const string OutOfMemory = "System.OutOfMemoryException";

    [Theory]
    [InlineData(CaseEnd.Answered, 0, null, null)]
    [InlineData(CaseEnd.Answered, 3, null, null)]
    [InlineData(CaseEnd.NotRun, 0, null, null)]
    [InlineData(CaseEnd.Threw, 0, "System.Exception", Verdict.RuntimeError)]
    [InlineData(CaseEnd.Threw, 0, OutOfMemory, Verdict.MemoryLimitExceeded)]
    [InlineData(CaseEnd.Threw, 1, OutOfMemory, Verdict.RuntimeError)]
    [InlineData(CaseEnd.Threw, 0, "My.OutOfMemoryException", Verdict.RuntimeError)]
    [InlineData(CaseEnd.Threw, 0, null, Verdict.RuntimeError)]
    [InlineData(CaseEnd.Exited, 0, null, Verdict.RuntimeError)]
    [InlineData(CaseEnd.Exited, 0, OutOfMemory, Verdict.RuntimeError)]
    [InlineData(CaseEnd.Signaled, 9, null, Verdict.RuntimeError)]
    [InlineData(CaseEnd.Signaled, 6, OutOfMemory, Verdict.MemoryLimitExceeded)]
    [InlineData(CaseEnd.CpuExceeded, 0, null, Verdict.TimeLimitExceeded)]
    [InlineData(CaseEnd.WallExceeded, 0, null, Verdict.TimeLimitExceeded)]
    [InlineData(CaseEnd.MemoryExceeded, 0, null, Verdict.MemoryLimitExceeded)]
    [InlineData(CaseEnd.OutputExceeded, 0, null, Verdict.OutputLimitExceeded)]
    [InlineData(CaseEnd.Breach, 0, null, Verdict.RuntimeError)]
    public void Each_end_of_a_case_has_its_verdict(CaseEnd end, int code, string? error, Verdict? verdict) =>
        Assert.Equal(verdict, VerdictRules.Of(Report(end, code, error), RunKind.Harness));

    [Fact]
    public void A_programs_exit_code_other_than_zero_is_a_runtime_error()
    {
        Assert.Equal(Verdict.RuntimeError, VerdictRules.Of(Report(CaseEnd.Answered, 1), RunKind.Program));
        Assert.Null(VerdictRules.Of(Report(CaseEnd.Answered, 0), RunKind.Program));
        Assert.Contains("exit code 1", VerdictRules.Explain(Report(CaseEnd.Answered, 1), TimeSpan.FromSeconds(1), 1));
    }

    [Fact]
    public void Only_an_answer_can_ever_become_accepted()
    {
        foreach (var end in Enum.GetValues<CaseEnd>())
        {
            var verdict = VerdictRules.Of(Report(end, 0), RunKind.Harness);
            Assert.NotEqual(Verdict.Accepted, verdict);
            Assert.Equal(end is CaseEnd.Answered or CaseEnd.NotRun, verdict is null);
        }
    }

    [Fact]
    public void The_first_case_that_is_not_accepted_decides()
    {
        Assert.Equal(Verdict.Accepted, VerdictRules.Of([Case(Verdict.Accepted), Case(Verdict.Accepted)]));
        Assert.Equal(Verdict.WrongAnswer, VerdictRules.Of([Case(Verdict.Accepted), Case(Verdict.WrongAnswer), Case(Verdict.RuntimeError)]));
        Assert.Equal(Verdict.TimeLimitExceeded, VerdictRules.Of([Case(Verdict.TimeLimitExceeded), Case(null)]));
    }

    [Fact]
    public void Cases_that_were_not_judged_do_not_add_up_to_accepted()
    {
        Assert.Equal(Verdict.JudgeError, VerdictRules.Of([Case(Verdict.Accepted), Case(null)]));
        Assert.Equal(Verdict.JudgeError, VerdictRules.Of([]));
    }

    [Theory]
    [InlineData(CaseEnd.CpuExceeded, 0, "1500 ms")]
    [InlineData(CaseEnd.WallExceeded, 0, "4.2 s")]
    [InlineData(CaseEnd.MemoryExceeded, 0, "256 MiB")]
    [InlineData(CaseEnd.OutputExceeded, 0, "output")]
    [InlineData(CaseEnd.Exited, 7, "code 7")]
    [InlineData(CaseEnd.Signaled, 9, "killed")]
    [InlineData(CaseEnd.Signaled, 6, "runtime ended")]
    [InlineData(CaseEnd.Signaled, 11, "signal 11")]
    [InlineData(CaseEnd.Threw, 1, "threads")]
    [InlineData(CaseEnd.Breach, 0, "channel")]
    public void Every_failure_is_explained_with_its_figures(CaseEnd end, int code, string words) =>
        Assert.Contains(words, VerdictRules.Explain(Report(end, code) with { WallMicros = 4_200_000 }, TimeSpan.FromMilliseconds(1500), 256 << 20));

    [Fact]
    public void Who_used_the_CPU_until_the_wall_clock_ran_out_is_not_said_to_wait()
    {
        var report = Report(CaseEnd.WallExceeded, 0) with { WallMicros = 4_000_000, CpuMicros = 900_000 };
        Assert.DoesNotContain("waits", VerdictRules.Explain(report, TimeSpan.FromSeconds(1), 1));
        Assert.Contains("0.9 s of them CPU time", VerdictRules.Explain(report, TimeSpan.FromSeconds(1), 1));
        Assert.Contains("waits", VerdictRules.Explain(report with { CpuMicros = 1000 }, TimeSpan.FromSeconds(1), 1));
    }

    [Fact]
    public void The_wall_clock_allows_three_times_the_limit_and_a_second() => Assert.Equal(TimeSpan.FromSeconds(7), VerdictRules.WallLimit(TimeSpan.FromSeconds(2)));

    private static CaseReport Report(CaseEnd end, int code, string? error = null) =>
        CaseReport.NotRun(0) with { End = end, Code = code, Error = error is null ? null : new ThrownError(error, "", 0, "") };

    private static CaseResult Case(Verdict? verdict) => new(new TestCase(0, "sample 1", CaseGroup.Sample, null, null, []), verdict, "", CaseReport.NotRun(0));
}
