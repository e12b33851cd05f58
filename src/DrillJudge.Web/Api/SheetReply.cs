using DrillJudge.Attempts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>
/// A try at a worksheet as its learner may see it now. A question is shown once its clock runs, a hint once it is asked for, a true value once the mode tells it:
/// after each step in practice, after the end of a mock sheet, and of an assigned one when nobody can profit any more. The seed shows as part of the code, a secret one as letters that lead nowhere.
/// </summary>
public sealed record SheetReply(
    Guid Id, string Sheet, string Title, string Code, string Mode, string State, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Current,
    IReadOnlyList<string> Intro, IReadOnlyList<SheetModel.Given> Givens, IReadOnlyList<SheetStepReply> Steps, SheetEnd? End, SheetAssigned? Assigned)
{
    /// <summary>Of a try, at a moment.</summary>
    public static SheetReply Of(SheetOnDesk sheet, DateTimeOffset now)
    {
        var (row, drawn, attempt) = (sheet.Row, sheet.Drawn, sheet.Attempt);
        var model = SheetModel.Of(drawn);
        var feedback = sheet.Hold is null ? FeedbackWriter.Write(drawn, attempt).ToDictionary(said => said.Step) : [];
        return new SheetReply(
            row.Id, row.SheetId, model.Title, model.Code, row.Mode.ToString().ToLowerInvariant(), attempt.Ended ? "ended" : attempt.PausedAt is not null ? "paused" : "open",
            attempt.StartedAt, attempt.EndedAt, attempt.Current?.Step, model.Intro, model.Givens,
            [.. attempt.Steps.Select(work => SheetStepReply.Of(sheet, model, work, feedback.GetValueOrDefault(work.Step), now))],
            sheet.Told ? SheetEnd.Of(row, drawn, attempt) : null, SheetAssigned.Of(sheet, now));
    }
}
