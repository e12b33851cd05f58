using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Judging;
using DrillJudge.Web.Api;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>What a learner is shown of a hidden case that failed, by policy and date.</summary>
public sealed class RevealsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RevealPolicy.FirstFailure, true, true)]
    [InlineData(RevealPolicy.AfterDue, false, true)]
    [InlineData(RevealPolicy.VerdictOnly, false, false)]
    public async Task A_hidden_case_is_shown_as_the_policy_says(RevealPolicy reveal, bool before, bool after)
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var attempt = (await camp.StartAsync(learner, await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(reveal)))).Value!;
        await camp.SubmitAsync(learner, attempt);
        var submission = await camp.JudgeAsync();
        Assert.Equal(before, await ShownAsync(camp, learner, submission));
        // Who leaves the cohort sees no more than before.
        await camp.Members.LeaveAsync(learner, cohort.Id, Stop);
        Assert.Equal(before, await ShownAsync(camp, learner, submission));
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        Assert.Equal(after, await ShownAsync(camp, learner, submission));
    }

    [Fact]
    public async Task Samples_are_always_shown()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var attempt = (await camp.StartAsync(learner, await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(RevealPolicy.VerdictOnly)))).Value!;
        await camp.SubmitAsync(learner, attempt);
        Assert.True(await ShownAsync(camp, learner, await camp.JudgeAsync(group: "sample")));
    }

    [Fact]
    public async Task Practice_beside_an_assignment_shows_no_more_than_the_assignment_until_its_date()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var practice = (await camp.StartAsync(learner, null)).Value!;
        await camp.SubmitAsync(learner, practice);
        var submission = await camp.JudgeAsync();
        Assert.True(await ShownAsync(camp, learner, submission));
        await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(RevealPolicy.VerdictOnly) with { OpensAt = Bootcamp.Monday.AddHours(1) });
        Assert.True(await ShownAsync(camp, learner, submission));
        camp.Clock.Now = Bootcamp.Monday.AddHours(2);
        Assert.False(await ShownAsync(camp, learner, submission));
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        Assert.True(await ShownAsync(camp, learner, submission));
    }

    [Fact]
    public async Task A_learner_with_an_extension_waits_for_their_own_date()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(RevealPolicy.AfterDue));
        await camp.Assignments.ExtendAsync(instructor, id, learner.Id, Bootcamp.Monday.AddDays(3), 0, Stop);
        await camp.SubmitAsync(learner, (await camp.StartAsync(learner, id)).Value!);
        var submission = await camp.JudgeAsync();
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        Assert.False(await ShownAsync(camp, learner, submission));
        Assert.False((await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("two-sum"));
        camp.Clock.Now = Bootcamp.Monday.AddDays(3).AddSeconds(1);
        Assert.True(await ShownAsync(camp, learner, submission));
        Assert.True((await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("two-sum"));
    }

    [Theory]
    [InlineData(RevealPolicy.FirstFailure, true)]
    [InlineData(RevealPolicy.AfterDue, false)]
    [InlineData(RevealPolicy.VerdictOnly, false)]
    public async Task Hints_wait_for_the_date_or_for_the_solution_where_failures_are_shown(RevealPolicy reveal, bool solvedShows)
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        Assert.True((await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("two-sum"));
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(reveal));
        Assert.False((await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("two-sum"));
        Assert.True((await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("word-ladder"));
        Assert.True((await camp.Reveals.ForAsync(instructor.Id, Stop)).Hints("two-sum"));
        await camp.SubmitAsync(learner, (await camp.StartAsync(learner, id)).Value!);
        await camp.JudgeAsync(Verdict.Accepted);
        Assert.Equal(solvedShows, (await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("two-sum"));
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        Assert.True((await camp.Reveals.ForAsync(learner.Id, Stop)).Hints("two-sum"));
    }

    // As every reply says it; what is hidden must be nowhere in it.
    private static async Task<bool> ShownAsync(Bootcamp camp, DrillJudge.Cohorts.Actor learner, Guid submissionId)
    {
        await using var db = await camp.OpenAsync();
        var submission = await db.Submissions.Include(s => s.Judgement).SingleAsync(s => s.Id == submissionId, Stop);
        var text = System.Text.Json.JsonSerializer.Serialize(SubmissionReply.From(submission, await camp.Reveals.ForAsync(learner.Id, Stop)));
        var shown = text.Contains("hidden", StringComparison.Ordinal);
        Assert.Equal(!shown, text.Contains("\"Withheld\":\"", StringComparison.Ordinal));
        return shown;
    }
}
