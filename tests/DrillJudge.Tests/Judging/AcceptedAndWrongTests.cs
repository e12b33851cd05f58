using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

public sealed class AcceptedAndWrongTests(SharedNode shared)
{
    [Fact]
    public async Task Right_answers_are_accepted()
    {
        var judgement = await shared.JudgeAsync(Twice, TwiceBy("return 2 * n;"));
        judgement.Is(Verdict.Accepted);
        Assert.Equal(3, judgement.Passed);
        Assert.Equal(3, judgement.Total);
        Assert.Null(judgement.FirstFailure);
        Assert.Equal(Twice.ContentHash, judgement.PackageHash);
        Assert.Equal((await shared.Node).Host.Image, judgement.Image);
        Assert.Equal((await shared.Node).Host.Owner, judgement.Node);
        Assert.True(judgement.Time > TimeSpan.Zero && judgement.Stages.Compile > TimeSpan.Zero && judgement.Stages.Run > TimeSpan.Zero);
    }

    [Fact]
    public async Task A_wrong_answer_is_told_with_its_case_and_the_rest_is_run_for_the_learner()
    {
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy("return n == 5 ? 11 : 2 * n;"))).Is(Verdict.WrongAnswer);
        Assert.Equal(2, judgement.Passed);
        Assert.Equal("secret 1", judgement.FirstFailure!.Case.Name);
        Assert.Equal([Verdict.Accepted, Verdict.WrongAnswer, Verdict.Accepted], judgement.Cases.Select(c => c.Verdict));
        Assert.NotEmpty(judgement.FirstFailure.Note);
    }

    [Fact]
    public async Task With_stop_at_first_failure_the_rest_is_not_run()
    {
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy("return n + 1;"), options: new JudgeOptions(StopAtFirstFailure: true))).Is(Verdict.WrongAnswer);
        Assert.Equal(1, judgement.Passed);
        Assert.Equal([Verdict.Accepted, Verdict.WrongAnswer, null], judgement.Cases.Select(c => c.Verdict));
        Assert.Equal(CaseEnd.NotRun, judgement.Cases[2].Report.End);
    }

    [Fact]
    public async Task The_first_case_that_fails_decides()
    {
        (await shared.JudgeAsync(Twice, TwiceBy("if (n < 0) throw new Exception(); return n == 5 ? 0 : 2 * n;"))).Is(Verdict.WrongAnswer);
        (await shared.JudgeAsync(Twice, TwiceBy("if (n == 5) throw new Exception(); return n < 0 ? 0 : 2 * n;"))).Is(Verdict.RuntimeError);
    }

    [Fact]
    public async Task Progress_tells_every_case_in_order()
    {
        var events = new List<JudgeEvent>();
        await (await shared.Node).JudgeAsync(Twice, TwiceBy("return 2 * n;"), progress: events.Add);
        Assert.Equal(3, Assert.IsType<JudgeEvent.Running>(events[0]).Cases);
        Assert.Equal([0, 1, 2], events.Skip(1).Select(e => Assert.IsType<JudgeEvent.CaseDecided>(e).Result.Case.Index));
    }

    [Fact]
    public async Task Many_submissions_at_once_get_the_verdicts_that_are_theirs()
    {
        var node = await shared.Node;
        var judgements = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => i % 3 == 0
            ? node.JudgeAsync(Twice, TwiceBy($"return n + {i};"))
            : node.JudgeAsync(TwoSum, $"// {i}\npublic class Solution {{ {WildSolutionsTests.Body} }}")));
        for (var i = 0; i < judgements.Length; i++)
            judgements[i].Is(i % 3 == 0 ? Verdict.WrongAnswer : Verdict.Accepted);
    }

    [Fact]
    public async Task Two_sum_of_the_repository_is_judged_with_its_generated_cases()
    {
        var problem = ProblemLoader.Load(Repository.Package("hash-map/two-sum"));
        var judgement = (await shared.JudgeAsync(problem, await File.ReadAllTextAsync(Path.Combine(Repository.Root, "examples", "two-sum.cs"), TestContext.Current.CancellationToken)))
            .Is(Verdict.Accepted);
        Assert.Contains(judgement.Cases, c => c.Case.Group == CaseGroup.Generated);
    }
}
