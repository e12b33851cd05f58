using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Judging;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

public sealed class RejudgeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task New_judgements_change_nothing_before_they_are_applied_and_then_all_at_once_with_the_solved_times()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var attempt = (await camp.StartAsync(learner, await camp.AssignAsync(instructor, cohort, Bootcamp.Draft()))).Value!;
        var (first, second) = (await HandInAsync(camp, learner, attempt, Verdict.Accepted), await HandInAsync(camp, learner, attempt, Verdict.WrongAnswer));
        // Practice of one's own is not the cohort's.
        var other = (await camp.StartAsync(learner, null, "word-ladder")).Value!;
        await HandInAsync(camp, learner, other, Verdict.WrongAnswer);
        var id = (await camp.Rejudge.StartAsync(instructor, cohort.Id, "two-sum", Stop)).Value!.Id;
        Assert.Equal(("rejudge-open", id), ((await camp.Rejudge.StartAsync(instructor, cohort.Id, "two-sum", Stop)).Refusal?.Code, (await camp.Rejudge.StartAsync(instructor, cohort.Id, "two-sum", Stop)).Refusal?.Subject));
        await JudgeAgainAsync(camp, first, Verdict.TimeLimitExceeded);
        Assert.Equal("rejudge-running", (await camp.Rejudge.ApplyAsync(instructor, id, Stop)).Refusal?.Code);
        await JudgeAgainAsync(camp, second, Verdict.Accepted);
        Assert.Null(await camp.Again.ClaimAsync(Stop));

        var view = (await camp.Rejudge.FindAsync(instructor, id, Stop)).Value!;
        Assert.Equal([(first, RejudgeChange.Worse), (second, RejudgeChange.Better)], view.Changes.Select(c => (c.SubmissionId, c.Change)));
        var before = (await camp.Attempts.FindAsync(learner.Id, attempt.Id, Stop)).Value!;
        Assert.Equal([Verdict.Accepted, Verdict.WrongAnswer], before.Submissions.Select(s => s.Judgement!.Verdict));
        Assert.Equal(RefusalKind.NotFound, (await camp.Rejudge.ApplyAsync(await camp.AccountAsync(Roles.Instructor), id, Stop)).Refusal?.Kind);

        Assert.False((await camp.Rejudge.ApplyAsync(instructor, id, Stop)).Refused);
        var after = (await camp.Attempts.FindAsync(learner.Id, attempt.Id, Stop)).Value!;
        Assert.Equal([Verdict.TimeLimitExceeded, Verdict.Accepted], after.Submissions.Select(s => s.Judgement!.Verdict));
        Assert.Equal(after.Submissions[1].SubmittedAt, after.SolvedAt);
        Assert.Equal("rejudge-ended", (await camp.Rejudge.DropAsync(instructor, id, Stop)).Refusal?.Code);
        await using var db = await camp.OpenAsync();
        Assert.Equal(["rejudge.apply", "rejudge.start"], await db.Audit.Where(e => e.Action.StartsWith("rejudge")).OrderBy(e => e.Action).Select(e => e.Action).ToListAsync(Stop));
    }

    [Fact]
    public async Task What_is_dropped_is_judged_no_further_and_what_stood_stands()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var attempt = (await camp.StartAsync(learner, await camp.AssignAsync(instructor, cohort, Bootcamp.Draft()))).Value!;
        Assert.Equal("rejudge-nothing", (await camp.Rejudge.StartAsync(instructor, cohort.Id, "two-sum", Stop)).Refusal?.Code);
        await HandInAsync(camp, learner, attempt, Verdict.Accepted);
        var id = (await camp.Rejudge.StartAsync(instructor, cohort.Id, "two-sum", Stop)).Value!.Id;
        Assert.False((await camp.Rejudge.DropAsync(instructor, id, Stop)).Refused);
        Assert.Null(await camp.Again.ClaimAsync(Stop));
        Assert.Equal(Verdict.Accepted, (await camp.Attempts.FindAsync(learner.Id, attempt.Id, Stop)).Value!.Submissions[0].Judgement!.Verdict);
    }

    [Fact]
    public async Task A_claim_of_a_node_that_died_is_taken_over_and_the_dead_one_writes_nothing()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var attempt = (await camp.StartAsync(learner, await camp.AssignAsync(instructor, cohort, Bootcamp.Draft()))).Value!;
        var submission = await HandInAsync(camp, learner, attempt, Verdict.Accepted);
        await camp.Rejudge.StartAsync(instructor, cohort.Id, "two-sum", Stop);
        var dead = (await camp.Again.ClaimAsync(Stop))!.Value.Row;
        Assert.Null(await camp.Again.ClaimAsync(Stop));
        camp.Clock.Now += SubmissionQueue.ClaimLife + TimeSpan.FromSeconds(1);
        Assert.Equal(1, await camp.Again.CountWaitingAsync(Stop));
        var second = (await camp.Again.ClaimAsync(Stop))!.Value.Row;
        Assert.False(await camp.Again.RenewAsync(dead, Stop));
        Assert.False(await camp.Again.CompleteAsync(dead, camp.Judgement(submission, Verdict.WrongAnswer), Stop));
        Assert.True(await camp.Again.CompleteAsync(second, camp.Judgement(submission, Verdict.Accepted), Stop));
    }

    private static async Task<Guid> HandInAsync(Bootcamp camp, DrillJudge.Cohorts.Actor learner, Attempt attempt, Verdict verdict)
    {
        camp.Clock.Now += TimeSpan.FromMinutes(1);
        await camp.SubmitAsync(learner, attempt);
        return await camp.JudgeAsync(verdict);
    }

    private static async Task JudgeAgainAsync(Bootcamp camp, Guid submission, Verdict verdict)
    {
        // The two may come in either order.
        var (row, _, _) = (await camp.Again.ClaimAsync(Stop))!.Value;
        if (row.SubmissionId != submission)
        {
            var (wanted, _, _) = (await camp.Again.ClaimAsync(Stop))!.Value;
            await camp.Again.ReleaseAsync(row, false, Stop);
            row = wanted;
        }

        Assert.True(await camp.Again.CompleteAsync(row, camp.Judgement(submission, verdict), Stop));
    }
}
