using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Problems;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Making and changing an assignment.</summary>
public sealed class AssignModel(CohortDesk desk, AssignmentDesk assignments, ProblemCatalog problems, WorksheetCatalog sheets, TimeProvider clock) : LedPageModel(desk)
{
    private IReadOnlyList<AssignChoice> choices = [];

    /// <summary>What is typed.</summary>
    public AssignForm Form { get; private set; } = new();

    /// <summary>What is changed; null for a new one.</summary>
    public Assignment? Existing { get; private set; }

    /// <summary>What is ticked, in order.</summary>
    public IReadOnlyList<AssignChoice> Chosen => [.. Form.Items.Select(key => choices.FirstOrDefault(c => c.Key == key) ?? new AssignChoice(key, key, "Not here any more", ""))];

    /// <summary>What else there is, as far as the search finds it.</summary>
    public IEnumerable<AssignChoice> Found => choices.Where(c => !Form.Items.Contains(c.Key) && c.Matches(Form.Find, Form.Pattern));

    /// <summary>What can be searched by.</summary>
    public IEnumerable<string> Patterns => choices.Select(c => c.Pattern).Distinct();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, Guid? assignment, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, assignment, cancellation))
            return NotFound();
        Form = Existing is null ? AssignForm.New(clock.GetUtcNow(), Zone) : AssignForm.Of(Existing, Zone);
        return Page();
    }

    /// <summary>Searches, or saves.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, Guid? assignment, [Bind(Prefix = "")] AssignForm form, string? act, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, assignment, cancellation))
            return NotFound();
        Form = form;
        Form.Items = [.. Form.Items.Distinct().OrderBy(Place)];
        if (act == "find")
            return Page();
        var draft = Form.ToDraft(Zone, Existing);
        var saved = draft.Refused ? draft.Refusal
            : Existing is null ? (await assignments.MakeAsync(Actor, id, draft.Value, cancellation)).Refusal
            : (await assignments.EditAsync(Actor, Existing.Id, draft.Value, cancellation)).Refusal;
        return After(id, saved);
    }

    /// <summary>Closes it.</summary>
    public Task<IActionResult> OnPostCloseAsync(Guid id, Guid assignment, CancellationToken cancellation) => ActAsync(id, assignment, () => assignments.CloseAsync(Actor, assignment, cancellation), cancellation);

    /// <summary>Opens it again.</summary>
    public Task<IActionResult> OnPostReopenAsync(Guid id, Guid assignment, CancellationToken cancellation) => ActAsync(id, assignment, () => assignments.ReopenAsync(Actor, assignment, cancellation), cancellation);

    /// <summary>Deletes it.</summary>
    public Task<IActionResult> OnPostDeleteAsync(Guid id, Guid assignment, CancellationToken cancellation) => ActAsync(id, assignment, () => assignments.DeleteAsync(Actor, assignment, cancellation), cancellation);

    private async Task<IActionResult> ActAsync(Guid id, Guid assignment, Func<Task<Outcome<Assignment>>> act, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, assignment, cancellation))
            return NotFound();
        Form = AssignForm.Of(Existing!, Zone);
        return After(id, (await act()).Refusal);
    }

    private IActionResult After(Guid id, Refusal? refusal)
    {
        if (refusal is null)
            return RedirectToPage("/Cohorts/Cohort", new { id });
        Refuse(refusal);
        return Page();
    }

    // Ticked a moment ago: after those that have a place.
    private int Place(string key) => int.TryParse(Request.Form[$"place:{key}"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var place) ? place : int.MaxValue;

    private async Task<bool> LoadAsync(Guid id, Guid? assignment, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return false;
        choices = AssignChoice.All(problems, sheets);
        if (assignment is not { } wanted)
            return true;
        Existing = (await assignments.FindLedAsync(Actor, wanted, cancellation)).Value;
        return Existing?.CohortId == id;
    }
}
