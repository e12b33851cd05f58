using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>Works assigned sheets by the desk.</summary>
internal static class SheetHand
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Assigns the feed worksheet.</summary>
    public static Task<Guid> AssignSheetAsync(this Bootcamp camp, Actor instructor, Cohort cohort, bool same, int? attempts = null, LatePolicy late = LatePolicy.Marked) =>
        camp.AssignAsync(instructor, cohort, Bootcamp.Draft(late: late, attempts: attempts) with { SameNumbers = same, Items = [new DraftItem(true, "feed-reads")] });

    /// <summary>Begins it.</summary>
    public static Task<Outcome<SheetOnDesk>> BeginAsync(this Bootcamp camp, Actor who, Guid assignment) => camp.Sheets.StartAssignedAsync(who.Id, "feed-reads", assignment, Stop);

    /// <summary>Does something to a try.</summary>
    public static Task<Outcome<SheetChange>> DoAsync(this Bootcamp camp, Actor who, SheetOnDesk sheet, SheetEvent happened) => camp.Sheets.ApplyAsync(who.Id, sheet.Row.Id, happened, Stop);

    /// <summary>Works it from the first step to the last: estimates are the truth times a factor, null leaves a step blank; the best option is chosen.</summary>
    public static async Task<SheetOnDesk> WorkAsync(this Bootcamp camp, Actor who, SheetOnDesk sheet, Func<string, double?>? factor = null)
    {
        var drawn = sheet.Drawn;
        foreach (var step in sheet.Attempt.Steps.Select(work => work.Step))
        {
            Assert.IsType<SheetOutcome.Accepted>((await camp.DoAsync(who, sheet, new SheetEvent.Open(step))).Value!.Outcome);
            var typed = step == Worksheet.IntervalStep ? "1k to 900M req/s"
                : drawn.Sheet.Find(step) is ChoiceStep choice ? Contest.Of(choice, drawn.Truth).Best
                : (factor is null ? 1 : factor(step)) is { } times ? SheetDrawer.Typed(drawn, step, times)
                : null;
            var changed = (await camp.DoAsync(who, sheet, typed is null ? new SheetEvent.Leave(step) : new SheetEvent.Answer(step, typed))).Value!;
            Assert.IsType<SheetOutcome.Accepted>(changed.Outcome);
            sheet = changed.Now;
        }

        Assert.True(sheet.Attempt.Ended);
        return sheet;
    }
}
