using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>What came of a worksheet; before its end there is nothing to see.</summary>
public sealed class ResultModel(SheetDesk desk, TimeProvider clock) : PageModel
{
    private IReadOnlyDictionary<string, string> labels = new Dictionary<string, string>();

    /// <summary>The sheet; null where its file was rewritten since, so that its numbers cannot be drawn again.</summary>
    public SheetReply? Sheet { get; private set; }

    /// <summary>What its assignment asks; null for practice, and where the sheet was rewritten since.</summary>
    public LearnerTerms? Terms { get; private set; }

    /// <summary>Why its result is not shown yet; null when it is.</summary>
    public ResultHold? Hold { get; private set; }

    /// <summary>Whether it was handed in after the date.</summary>
    public bool Late { get; private set; }

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>What was kept of it.</summary>
    public StoredSheet Row { get; private set; } = null!;

    /// <summary>The 80% range on its line; null where none was given.</summary>
    public NumberLine? RangeLine { get; private set; }

    /// <summary>The steps with their lines, which choices and assumptions have none of.</summary>
    public IReadOnlyList<(StepFeedback Feedback, NumberLine? Line, WorkedStep Worked, string Ask)> Steps { get; private set; } = [];

    /// <summary>Over all sheets, this one included.</summary>
    public Calibration Calibration { get; private set; } = new(0, 0);

    /// <summary>Whether the seed is a public one, to which there is a key.</summary>
    public string? PublicSeed { get; private set; }

    /// <summary>A step's name; the range that comes first has none of its own.</summary>
    public string LabelOf(string step) => labels.GetValueOrDefault(step, "Your 80% range");

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid attempt, CancellationToken cancellation)
    {
        var history = await desk.HistoryAsync(User.Id(), null, cancellation);
        if (history.FirstOrDefault(row => row.Id == attempt) is not { } row)
            return NotFound();
        Row = row;
        var ranges = history.Where(other => other.Hit is not null).ToList();
        Calibration = new Calibration(ranges.Count(other => other.Hit == true), ranges.Count);
        var found = await desk.FindAsync(User.Id(), attempt, cancellation);
        if (found.Refused)
            return Page();
        if (!found.Value.Attempt.Ended)
            return RedirectToPage("/Sheets/Work", new { attempt });
        Show(found.Value);
        return Page();
    }

    private void Show(SheetOnDesk found)
    {
        var (drawn, attempt) = (found.Drawn, found.Attempt);
        Now = clock.GetUtcNow();
        Sheet = SheetReply.Of(found, Now);
        labels = drawn.Sheet.Steps.ToDictionary(step => step.Id, step => step.Label);
        (Terms, Hold, Late) = (found.Terms, found.Hold, found.IsLate(Now));
        if (Sheet.End is not { } end)
            return;
        PublicSeed = drawn.Seed.IsSecret ? null : drawn.Seed.Text;
        if (attempt.Find(Worksheet.IntervalStep) is { Low: { } low, High: { } high })
            RangeLine = NumberLine.Of(drawn.Sheet, low, high, drawn.Truth[drawn.Sheet.Headline]);
        var asks = Sheet.Steps.ToDictionary(step => step.Step, step => step.Ask ?? "");
        var worked = end.Worked.ToDictionary(step => step.Step);
        Steps = [.. Grader.Grade(drawn, attempt.Answers()).Steps.Select(grade => (
            FeedbackWriter.Write(drawn.Sheet, grade), NumberLine.Of(drawn.Sheet, drawn.Sheet.Find(grade.Step)!, grade), worked[grade.Step], asks[grade.Step]))];
    }
}
