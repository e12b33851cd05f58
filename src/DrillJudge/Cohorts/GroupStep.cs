using DrillJudge.Worksheets;

namespace DrillJudge.Cohorts;

/// <summary>What a group made of one step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Place">Its place on the sheet, from 1.</param>
/// <param name="Right">Full credit.</param>
/// <param name="Near">Some credit.</param>
/// <param name="Wrong">None.</param>
/// <param name="Blank">Not answered.</param>
/// <param name="Late">Answered after their time.</param>
/// <param name="Carried">Held against the learner's own earlier answers with the better credit: their error cost where it was made, and not here.</param>
/// <param name="Lost">Points that the group lost here, lateness apart.</param>
/// <param name="LostToClock">Points lost to lateness alone.</param>
/// <param name="Spread">How far estimates lay from the truth; null where there is none or nobody answered.</param>
/// <param name="Answers">The estimates, one of each learner who gave one.</param>
/// <param name="Options">Of a choice: how many took which, in the sheet's order.</param>
/// <param name="Slips">The costliest first.</param>
public sealed record GroupStep(
    Step Step, int Place, int Right, int Near, int Wrong, int Blank, int Late, int Carried, double Lost, double LostToClock,
    FactorSpread? Spread, IReadOnlyList<GroupAnswer> Answers, IReadOnlyList<GroupOption> Options, IReadOnlyList<GroupSlip> Slips)
{
    /// <summary>How many answered.</summary>
    public int Answered => Right + Near + Wrong;
}

/// <summary>An estimate.</summary>
/// <param name="UserId">Whose.</param>
/// <param name="Value">In base units.</param>
/// <param name="Expected">The truth for them, in base units: their own numbers, and the options that they chose.</param>
/// <param name="Factor">Answer over truth; of availabilities, downtime over true downtime.</param>
public sealed record GroupAnswer(Guid UserId, double Value, double Expected, double Factor);

/// <summary>An option and how many took it.</summary>
public sealed record GroupOption(string Label, int Count);

/// <summary>A slip that was made in a step.</summary>
/// <param name="Step">The step's id.</param>
/// <param name="Label">The step's name.</param>
/// <param name="Code">The same whatever the numbers.</param>
/// <param name="Text">What it says; with own numbers for each, of one of those who made it.</param>
/// <param name="Count">How many made it.</param>
/// <param name="Lost">Points that those lost there.</param>
public sealed record GroupSlip(string Step, string Label, string Code, string Text, int Count, double Lost);
