using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

public sealed class AssignmentDeskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, AssignmentDraft> BadDrafts => new()
    {
        { "title", Bootcamp.Draft() with { Title = " " } },
        { "title", Bootcamp.Draft() with { Title = new string('x', 121) } },
        { "dates", Bootcamp.Draft() with { OpensAt = Bootcamp.Monday.AddDays(2) } },
        { "dates", Bootcamp.Draft() with { OpensAt = default } },
        { "minutes", Bootcamp.Draft(minutes: 481) },
        { "attempts-allowed", Bootcamp.Draft(attempts: 0) },
        { "attempts-allowed", Bootcamp.Draft(attempts: 21) },
        { "reveal", Bootcamp.Draft() with { Reveal = (RevealPolicy)9 } },
        { "late", Bootcamp.Draft() with { Late = (LatePolicy)9 } },
        { "items", Bootcamp.Draft() with { Items = [] } },
        { "items", Bootcamp.Draft() with { Items = [.. Enumerable.Range(0, 51).Select(i => new DraftItem(false, $"n{i}"))] } },
        { "item-twice", Bootcamp.Draft(slugs: ["two-sum", "word-ladder", "two-sum"]) },
        { "problem-unknown", Bootcamp.Draft(slugs: "two-sun") },
        { "sheet-unknown", Bootcamp.Draft() with { Items = [new DraftItem(true, "two-sum")] } },
    };

    [Theory]
    [MemberData(nameof(BadDrafts))]
    public async Task What_an_assignment_cannot_be_is_said(string code, AssignmentDraft draft)
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, _, cohort) = await camp.CohortAsync();
        Assert.Equal(code, (await camp.Assignments.MakeAsync(instructor, cohort.Id, draft, Stop)).Refusal?.Code);
    }

    [Fact]
    public async Task Starting_is_for_learners_of_the_cohort_from_the_opening_on_with_the_assignment_s_minutes()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(minutes: 17));
        camp.Clock.Now = Bootcamp.Monday.AddMinutes(-1);
        Assert.Equal("assignment-not-open", (await camp.StartAsync(learner, id)).Refusal?.Code);
        camp.Clock.Now = Bootcamp.Monday;
        Assert.Equal(RefusalKind.NotFound, (await camp.StartAsync(await camp.AccountAsync(), id)).Refusal?.Kind);
        Assert.Equal("cohort-leader", (await camp.StartAsync(instructor, id)).Refusal?.Code);
        Assert.Equal("item-unknown", (await camp.StartAsync(learner, id, "word-ladder")).Refusal?.Code);
        Assert.Equal("minutes-assigned", (await camp.StartAsync(learner, id, minutes: 5)).Refusal?.Code);
        Assert.Equal(RefusalKind.NotFound, (await camp.StartAsync(learner, Guid.NewGuid())).Refusal?.Kind);
        var started = (await camp.StartAsync(learner, id)).Value!;
        Assert.Equal((17, Bootcamp.Monday.AddMinutes(17), id), (started.Minutes, started.Deadline, started.AssignmentId));
    }

    [Fact]
    public async Task Practice_that_is_open_stands_in_the_way_and_is_named()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(attempts: 1));
        var practice = (await camp.StartAsync(learner, null)).Value!;
        var refused = (await camp.StartAsync(learner, id)).Refusal;
        Assert.Equal(("practice-open", practice.Id), (refused?.Code, refused?.Subject));
        await camp.Attempts.CloseAsync(learner.Id, practice.Id, Stop);
        var assigned = (await camp.StartAsync(learner, id)).Value!;
        Assert.Equal("attempt-open", (await camp.StartAsync(learner, id)).Refusal?.Code);
        // Overdue it still takes what comes late; practice does not put it away.
        camp.Clock.Now = Bootcamp.Monday.AddHours(12);
        Assert.Equal(("assigned-open", assigned.Id), ((await camp.StartAsync(learner, null)).Refusal?.Code, (await camp.StartAsync(learner, null)).Refusal?.Subject));
        await camp.Attempts.CloseAsync(learner.Id, assigned.Id, Stop);
        Assert.Equal("attempts-used", (await camp.StartAsync(learner, id)).Refusal?.Code);
        Assert.False((await camp.StartAsync(learner, null)).Refused);
    }

    [Fact]
    public async Task Where_late_is_refused_the_clock_ends_with_the_date_and_nothing_is_taken_after_it()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(late: LatePolicy.Refused, minutes: 60));
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMinutes(-10);
        var attempt = (await camp.StartAsync(learner, id)).Value!;
        Assert.Equal(Bootcamp.Monday.AddDays(1), attempt.Deadline);
        Assert.False((await camp.SubmitAsync(learner, attempt)).Value!.Late);
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMilliseconds(1);
        Assert.Equal("assignment-closed", (await camp.SubmitAsync(learner, attempt)).Refusal?.Code);
        await camp.Attempts.CloseAsync(learner.Id, attempt.Id, Stop);
        Assert.Equal("assignment-closed", (await camp.StartAsync(learner, id)).Refusal?.Code);
    }

    [Fact]
    public async Task What_comes_after_the_date_is_late_even_while_the_clock_runs_and_nothing_is_taken_after_the_closing()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(minutes: 60));
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMinutes(-10);
        var attempt = (await camp.StartAsync(learner, id)).Value!;
        Assert.Equal(Bootcamp.Monday.AddDays(1).AddMinutes(50), attempt.Deadline);
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMinutes(1);
        Assert.True((await camp.SubmitAsync(learner, attempt)).Value!.Late);
        await camp.Assignments.CloseAsync(instructor, id, Stop);
        Assert.Equal("assignment-closed", (await camp.SubmitAsync(learner, attempt)).Refusal?.Code);
        await camp.Assignments.ReopenAsync(instructor, id, Stop);
        Assert.False((await camp.SubmitAsync(learner, attempt)).Refused);
    }

    [Fact]
    public async Task An_extension_moves_the_date_the_clock_and_the_late_marks_of_one_learner_and_gives_them_back()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(late: LatePolicy.Refused, minutes: 30));
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMinutes(-40);
        var attempt = (await camp.StartAsync(learner, id)).Value!;
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMinutes(-5);
        Assert.True((await camp.SubmitAsync(learner, attempt)).Value!.Late);
        Assert.False((await camp.Assignments.ExtendAsync(instructor, id, learner.Id, Bootcamp.Monday.AddDays(2), 15, Stop)).Refused);
        var extended = (await camp.Attempts.FindAsync(learner.Id, attempt.Id, Stop)).Value!;
        Assert.Equal((45, Bootcamp.Monday.AddDays(1).AddMinutes(5), false), (extended.Minutes, extended.Deadline, extended.Submissions[0].Late));
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddMinutes(3);
        Assert.False((await camp.SubmitAsync(learner, attempt)).Value!.Late);
        await camp.Assignments.UnextendAsync(instructor, id, learner.Id, Stop);
        var back = (await camp.Attempts.FindAsync(learner.Id, attempt.Id, Stop)).Value!;
        Assert.Equal((30, true), (back.Minutes, back.Submissions.All(s => s.Late)));
        Assert.Equal("assignment-closed", (await camp.SubmitAsync(learner, attempt)).Refusal?.Code);
    }

    [Fact]
    public async Task An_extension_that_gives_nothing_or_goes_to_a_stranger_is_refused()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft());
        Assert.Equal("extension-empty", await ExtendAsync(learner.Id, null, 0));
        Assert.Equal("extension-date", await ExtendAsync(learner.Id, Bootcamp.Monday.AddDays(1), 0));
        Assert.Equal("extra-minutes", await ExtendAsync(learner.Id, null, 481));
        Assert.Equal("not-found", await ExtendAsync(instructor.Id, null, 5));
        Assert.Equal("not-found", (await camp.Assignments.UnextendAsync(instructor, id, learner.Id, Stop)).Refusal?.Code);

        async Task<string?> ExtendAsync(Guid whom, DateTimeOffset? due, int minutes) => (await camp.Assignments.ExtendAsync(instructor, id, whom, due, minutes, Stop)).Refusal?.Code;
    }

    [Fact]
    public async Task What_somebody_has_begun_stays_in_the_assignment_while_dates_and_order_may_change()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(slugs: ["two-sum", "word-ladder"]));
        var attempt = (await camp.StartAsync(learner, id)).Value!;
        camp.Clock.Now = attempt.Deadline.AddMinutes(-1);
        Assert.False((await camp.SubmitAsync(learner, attempt)).Value!.Late);
        Assert.Equal("item-worked", (await camp.Assignments.EditAsync(instructor, id, Bootcamp.Draft(slugs: "word-ladder"), Stop)).Refusal?.Code);
        Assert.Equal("assignment-worked", (await camp.Assignments.DeleteAsync(instructor, id, Stop)).Refusal?.Code);
        var moved = Bootcamp.Draft(slugs: ["valid-anagram", "two-sum"]) with { DueAt = camp.Clock.Now.AddSeconds(-1), Title = "Earlier" };
        Assert.False((await camp.Assignments.EditAsync(instructor, id, moved, Stop)).Refused);
        var edited = (await camp.Assignments.FindLedAsync(instructor, id, Stop)).Value!;
        Assert.Equal(["valid-anagram", "two-sum"], edited.Items.Select(i => i.Slug));
        Assert.True((await camp.Attempts.FindAsync(learner.Id, attempt.Id, Stop)).Value!.Submissions.Single().Late);
    }

    [Fact]
    public async Task An_assignment_that_nobody_has_begun_can_be_deleted_and_only_by_its_leaders()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft());
        Assert.Equal(RefusalKind.NotFound, (await camp.Assignments.DeleteAsync(await camp.AccountAsync(Roles.Instructor), id, Stop)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await camp.Assignments.EditAsync(learner, id, Bootcamp.Draft(), Stop)).Refusal?.Kind);
        Assert.False((await camp.Assignments.DeleteAsync(instructor, id, Stop)).Refused);
        Assert.Empty(await camp.Assignments.ListAsync(cohort.Id, Stop));
    }

    [Fact]
    public async Task Worksheets_with_the_same_numbers_for_all_have_one_secret_seed()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, _, cohort) = await camp.CohortAsync();
        var draft = Bootcamp.Draft() with { SameNumbers = true, Items = [new DraftItem(true, "feed-reads"), new DraftItem(false, "two-sum")] };
        var made = (await camp.Assignments.MakeAsync(instructor, cohort.Id, draft, Stop)).Value!;
        Assert.StartsWith("secret:", made.Items[0].Seed, StringComparison.Ordinal);
        Assert.Null(made.Items[1].Seed);
        var apart = (await camp.Assignments.EditAsync(instructor, made.Id, draft with { SameNumbers = false }, Stop)).Value!;
        Assert.All(apart.Items, item => Assert.Null(item.Seed));
    }
}
