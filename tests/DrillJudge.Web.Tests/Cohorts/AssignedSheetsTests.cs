using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>Worksheets under an assignment's terms.</summary>
public sealed class AssignedSheetsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_the_same_numbers_two_learners_get_the_same_and_with_their_own_each_others()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var bob = await JoinAsync(camp, cohort);
        var (same, own) = (await camp.AssignSheetAsync(instructor, cohort, same: true), await camp.AssignSheetAsync(instructor, cohort, same: false));
        var (first, second) = ((await camp.BeginAsync(ada, same)).Value!, (await camp.BeginAsync(bob, same)).Value!);
        Assert.Equal(first.Drawn.Truth, second.Drawn.Truth);
        Assert.True(first.Drawn.Seed.IsSecret);
        Assert.Equal(SheetMode.Mock, first.Row.Mode);
        var (third, fourth) = ((await camp.BeginAsync(ada, own)).Value!, (await camp.BeginAsync(bob, own)).Value!);
        Assert.Equal(3, new[] { first, third, fourth }.Select(sheet => sheet.Drawn.Seed.Text).Distinct().Count());
        Assert.NotEqual(third.Drawn.Truth, fourth.Drawn.Truth);
    }

    [Fact]
    public async Task Starting_is_for_learners_of_the_cohort_from_the_opening_on_once_at_a_time_and_as_often_as_allowed()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var id = await camp.AssignSheetAsync(instructor, cohort, same: false, attempts: 2);
        camp.Clock.Now = Bootcamp.Monday.AddMinutes(-1);
        Assert.Equal("assignment-not-open", (await camp.BeginAsync(ada, id)).Refusal?.Code);
        camp.Clock.Now = Bootcamp.Monday;
        Assert.Equal(RefusalKind.NotFound, (await camp.BeginAsync(await camp.AccountAsync(), id)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await camp.Sheets.FindAssignedAsync((await camp.AccountAsync()).Id, "feed-reads", id, Stop)).Refusal?.Kind);
        Assert.Equal("cohort-leader", (await camp.BeginAsync(instructor, id)).Refusal?.Code);
        Assert.Equal("item-unknown", (await camp.Sheets.StartAssignedAsync(ada.Id, "cache-sizing", id, Stop)).Refusal?.Code);
        Assert.Equal(RefusalKind.NotFound, (await camp.Sheets.StartAssignedAsync(ada.Id, "feed-reads", Guid.NewGuid(), Stop)).Refusal?.Kind);
        var first = (await camp.BeginAsync(ada, id)).Value!;
        var beside = (await camp.BeginAsync(ada, id)).Refusal!;
        Assert.Equal(("sheet-open", first.Row.Id), (beside.Code, beside.Subject));
        Assert.Equal(first.Row.Id, (await camp.Sheets.FindAssignedAsync(ada.Id, "feed-reads", id, Stop)).Value!.Open);
        await camp.WorkAsync(ada, first);
        var second = (await camp.BeginAsync(ada, id)).Value!;
        // The last one that was allowed is open: it is named, not counted.
        Assert.Equal("sheet-open", (await camp.BeginAsync(ada, id)).Refusal?.Code);
        await camp.DoAsync(ada, second, new SheetEvent.Surrender());
        Assert.Equal("attempts-used", (await camp.BeginAsync(ada, id)).Refusal?.Code);
    }

    [Fact]
    public async Task Six_tabs_that_start_at_once_begin_one_try()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true);
        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => camp.BeginAsync(ada, id)));
        var begun = Assert.Single(all, one => !one.Refused).Value!;
        Assert.All(all.Where(one => one.Refused), one => Assert.Equal(("sheet-open", begun.Row.Id), (one.Refusal!.Code, one.Refusal.Subject)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_comes_after_the_end_is_refused_and_the_try_has_ended_with_its_blanks(bool closed)
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true, late: closed ? LatePolicy.Marked : LatePolicy.Refused);
        var sheet = (await camp.BeginAsync(ada, id)).Value!;
        await camp.DoAsync(ada, sheet, new SheetEvent.Open("interval"));
        await camp.DoAsync(ada, sheet, new SheetEvent.Leave("interval"));
        await camp.DoAsync(ada, sheet, new SheetEvent.Open("read"));
        await camp.DoAsync(ada, sheet, new SheetEvent.Answer("read", SheetDrawer.Typed(sheet.Drawn, "read")));
        var over = closed ? Bootcamp.Monday.AddHours(3) : Bootcamp.Monday.AddDays(1);
        camp.Clock.Now = over;
        if (closed)
            await camp.Assignments.CloseAsync(instructor, id, Stop);
        camp.Clock.Now = over.AddHours(1);

        // Whoever only looks finds it ended, before anything was written.
        var seen = (await camp.Sheets.FindAsync(ada.Id, sheet.Row.Id, Stop)).Value!;
        Assert.Equal((over, true, true), (seen.Attempt.EndedAt, seen.Attempt.TimedOut, seen.Told));
        Assert.Equal((1, false), (seen.Row.Score, seen.IsLate(camp.Clock.Now)));
        Assert.Equal(1, Assert.Single(await camp.Sheets.HistoryAsync(ada.Id, null, Stop)).Score);

        Assert.Equal("assignment-closed", (await camp.DoAsync(ada, sheet, new SheetEvent.Open("write"))).Refusal?.Code);
        Assert.Equal("E_ENDED", Assert.IsType<SheetOutcome.Refused>((await camp.DoAsync(ada, sheet, new SheetEvent.Surrender())).Value!.Outcome).Code);
        await using var db = await camp.OpenAsync();
        var row = Assert.Single(db.SheetAttempts);
        Assert.Equal((over, 1d, 7d), (row.EndedAt, row.Score, row.Most));
        Assert.Equal("assignment-closed", (await camp.BeginAsync(ada, id)).Refusal?.Code);
    }

    [Fact]
    public async Task After_the_date_answers_are_taken_and_the_try_is_late_by_the_learner_s_own_date()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var bob = await JoinAsync(camp, cohort);
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true);
        await camp.Assignments.ExtendAsync(instructor, id, bob.Id, Bootcamp.Monday.AddDays(3), 0, Stop);
        var (first, second) = ((await camp.BeginAsync(ada, id)).Value!, (await camp.BeginAsync(bob, id)).Value!);
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        var (late, intime) = (await camp.WorkAsync(ada, first), await camp.WorkAsync(bob, second));
        Assert.True(late.IsLate(camp.Clock.Now));
        Assert.False(intime.IsLate(camp.Clock.Now));
        Assert.Equal((true, false), (late.Told, intime.Told));
        var rows = (await camp.Matrix.OfAsync(cohort.Id, true, null, Stop)).Rows.ToDictionary(row => row.Learner.Id, row => row.Cells[0].State);
        Assert.Equal((CellState.Late, CellState.Solved), (rows[ada.Id], rows[bob.Id]));
        // And it stays so, however long somebody waits to look.
        camp.Clock.Now = Bootcamp.Monday.AddDays(9);
        Assert.False((await camp.Sheets.FindAsync(bob.Id, second.Row.Id, Stop)).Value!.IsLate(camp.Clock.Now));
    }

    [Fact]
    public async Task With_the_same_numbers_the_result_is_told_after_the_date_and_no_try_begins_once_it_was()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true, attempts: 3);
        var first = await camp.WorkAsync(ada, (await camp.BeginAsync(ada, id)).Value!);
        Assert.Equal(new ResultHold(HoldReason.UntilDue, Bootcamp.Monday.AddDays(1)), first.Hold);
        var kept = Assert.Single(await camp.Sheets.ListAsync(ada.Id, null, Stop));
        Assert.Equal((null, null, null, null, null), (kept.Row.Score, kept.Row.InTimeScore, kept.Row.Most, kept.Row.Hit, kept.Row.Width));
        var second = (await camp.BeginAsync(ada, id)).Value!;
        camp.Clock.Now = Bootcamp.Monday.AddDays(1).AddSeconds(1);
        // The second one still runs, late: what the first one would tell is its own answers.
        Assert.Equal(HoldReason.OpenTry, (await camp.Sheets.FindAsync(ada.Id, first.Row.Id, Stop)).Value!.Hold?.Reason);
        Assert.All(await camp.Sheets.HistoryAsync(ada.Id, null, Stop), row => Assert.Null(row.Score));
        await camp.DoAsync(ada, second, new SheetEvent.Surrender());
        Assert.True((await camp.Sheets.FindAsync(ada.Id, first.Row.Id, Stop)).Value!.Told);
        Assert.All(await camp.Sheets.HistoryAsync(ada.Id, null, Stop), row => Assert.NotNull(row.Score));
        Assert.Equal("solution-shown", (await camp.BeginAsync(ada, id)).Refusal?.Code);
    }

    [Fact]
    public async Task With_own_numbers_the_result_is_told_when_the_attempts_are_used_or_the_date_is_over()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var (once, twice, often) = (await camp.AssignSheetAsync(instructor, cohort, false, 1), await camp.AssignSheetAsync(instructor, cohort, false, 2), await camp.AssignSheetAsync(instructor, cohort, false));
        Assert.True((await camp.WorkAsync(ada, (await camp.BeginAsync(ada, once)).Value!)).Told);
        var first = await camp.WorkAsync(ada, (await camp.BeginAsync(ada, twice)).Value!);
        Assert.Equal(HoldReason.MoreTries, first.Hold?.Reason);
        var second = (await camp.BeginAsync(ada, twice)).Value!;
        Assert.Equal(HoldReason.OpenTry, (await camp.Sheets.FindAsync(ada.Id, first.Row.Id, Stop)).Value!.Hold?.Reason);
        Assert.True((await camp.WorkAsync(ada, second)).Told);
        Assert.True((await camp.Sheets.FindAsync(ada.Id, first.Row.Id, Stop)).Value!.Told);
        var third = await camp.WorkAsync(ada, (await camp.BeginAsync(ada, often)).Value!);
        Assert.Equal(HoldReason.MoreTries, third.Hold?.Reason);
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        Assert.True((await camp.Sheets.FindAsync(ada.Id, third.Row.Id, Stop)).Value!.Told);
        // With other numbers, another try is as good as the first.
        Assert.False((await camp.BeginAsync(ada, often)).Refused);
    }

    [Fact]
    public async Task An_extension_s_minutes_lengthen_each_clock_also_of_a_try_that_runs()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true);
        var sheet = (await camp.BeginAsync(ada, id)).Value!;
        await camp.DoAsync(ada, sheet, new SheetEvent.Open("interval"));
        await camp.DoAsync(ada, sheet, new SheetEvent.Leave("interval"));
        await camp.DoAsync(ada, sheet, new SheetEvent.Open("read"));
        // The sheet takes 9 minutes, its question of the reads 60 seconds of them.
        await camp.Assignments.ExtendAsync(instructor, id, ada.Id, null, 9, Stop);
        camp.Clock.Now += TimeSpan.FromSeconds(110);
        var seen = (await camp.Sheets.FindAsync(ada.Id, sheet.Row.Id, Stop)).Value!;
        Assert.Equal((120, TimeSpan.FromSeconds(10)), (seen.Attempt.SecondsOf(seen.Drawn.Sheet, "read"), seen.Attempt.Left(seen.Drawn.Sheet, "read", camp.Clock.Now)));
        var answered = (await camp.DoAsync(ada, sheet, new SheetEvent.Answer("read", SheetDrawer.Typed(sheet.Drawn, "read")))).Value!;
        Assert.False(answered.Now.Attempt.Find("read")!.Late);
    }

    private static async Task<Actor> JoinAsync(Bootcamp camp, Cohort cohort)
    {
        var learner = await camp.AccountAsync(Roles.Learner);
        Assert.False((await camp.Members.JoinAsync(learner, cohort.JoinCode, Stop)).Refused);
        return learner;
    }
}
