using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Pages.Sheets;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>What a cohort made of an assigned worksheet, for those who lead it.</summary>
[Authorize(Roles = Roles.Leading)]
public sealed class GroupSheetModel(SheetGroupDesk desk) : PageModel
{
    private IReadOnlyDictionary<string, string> asks = new Dictionary<string, string>();

    /// <summary>The group.</summary>
    public SheetGroup Group { get; private set; } = null!;

    /// <summary>Story and givens with the numbers of all; null where each learner drew their own.</summary>
    public SheetModel? Shared { get; private set; }

    /// <summary>The cohort's time zone.</summary>
    public TimeZoneInfo Zone => Zones.Find(Group.Assignment.Cohort?.TimeZone) ?? TimeZoneInfo.Utc;

    /// <summary>The steps in the sheet's order.</summary>
    public IEnumerable<GroupStep> InOrder => Group.Steps.OrderBy(step => step.Place);

    /// <summary>All slips, the costliest first.</summary>
    public IReadOnlyList<GroupSlip> Slips { get; private set; } = [];

    /// <summary>Tries that count: one of each learner who ended one.</summary>
    public IReadOnlyList<GroupLearner> Done { get; private set; } = [];

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string sheet, CancellationToken cancellation)
    {
        if (await desk.FindAsync(User.Actor(), id, sheet, cancellation) is not { Refused: false, Value: { } group })
            return NotFound();
        Group = group;
        Done = [.. group.Learners.Where(learner => learner.State == GroupState.Done)];
        Slips = [.. group.Steps.SelectMany(step => step.Slips).OrderByDescending(slip => slip.Lost).ThenByDescending(slip => slip.Count)];
        if (group.Shared is not { } shared)
            return Page();
        Shared = SheetModel.Of(shared);
        asks = Shared.Steps.ToDictionary(step => step.Step, step => step.Ask);
        return Page();
    }

    /// <summary>A step's question with the numbers of all; null where each learner drew their own.</summary>
    public string? AskOf(GroupStep step) => asks.GetValueOrDefault(step.Step.Id);

    /// <summary>What was right for all; null where each learner drew their own, and for a choice or assumption, whose options and bounds say it.</summary>
    public string? TruthOf(GroupStep step) => Group.Shared is { } shared && step.Step is EstimateStep estimate
        ? QuantityText.Format(shared.Truth[estimate.Id], estimate.Unit, Group.Sheet.Nouns)
        : null;

    /// <summary>The best option of a choice, the bounds of an assumption.</summary>
    public string BestOf(GroupStep step) => (Group.Shared, step.Step) switch
    {
        ({ } shared, ChoiceStep choice) => choice.Find(Contest.Of(choice, shared.Truth).Best)?.Label ?? "None of them",
        (not null, AssumptionStep assumption) => $"{QuantityText.Format(assumption.Low, assumption.Unit, Group.Sheet.Nouns)} to {QuantityText.Format(assumption.High, assumption.Unit, Group.Sheet.Nouns)}",
        _ => "",
    };

    /// <summary>The line with everybody's answers; null for other steps than estimates.</summary>
    public NumberLine? LineOf(GroupStep step) => NumberLine.Of(Group.Sheet, step, Group.Shared);

    /// <summary>A step's share of the costliest step's loss, in percent: the length of its bar.</summary>
    public double BarOf(GroupStep step) => Group.CostliestStep is { Lost: var most } ? Math.Round(100 * step.Lost / most, 1) : 0;
}
