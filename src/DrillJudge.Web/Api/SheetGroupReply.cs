using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Worksheets;

namespace DrillJudge.Web.Api;

/// <summary>What a cohort made of an assigned worksheet. Holds true values: for those who lead it.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Title">What that is called.</param>
/// <param name="Sheet">The worksheet.</param>
/// <param name="SameNumbers">Whether all had the same numbers.</param>
/// <param name="Code">Of the sheet with those numbers; null where each learner drew their own.</param>
/// <param name="Counted">Learners who ended a try; of several the best counts.</param>
/// <param name="Lost">Points that they lost together, lateness apart.</param>
/// <param name="CostliestStep">The id of the step that cost most; null where nothing was lost.</param>
/// <param name="CostliestSlip">The slip that cost most; null where none was made.</param>
/// <param name="Steps">The costliest first.</param>
/// <param name="Learners">By name.</param>
public sealed record SheetGroupReply(
    Guid Assignment, string Title, string Sheet, bool SameNumbers, string? Code, int Counted, double Lost, string? CostliestStep, GroupSlip? CostliestSlip,
    IReadOnlyList<SheetGroupReply.StepLine> Steps, IReadOnlyList<SheetGroupReply.LearnerLine> Learners)
{
    /// <summary>Of a group.</summary>
    public static SheetGroupReply Of(SheetGroup group) => new(
        group.Assignment.Id, group.Assignment.Title, group.Sheet.Id, group.Assignment.SameNumbers, group.Shared is { } shared ? SheetCode.Of(group.Sheet, shared.Seed).ToString() : null,
        group.Counted, Round(group.Lost), group.CostliestStep?.Step.Id, group.CostliestSlip, [.. group.Steps.Select(Line)], [.. group.Learners.Select(Line)]);

    private static StepLine Line(GroupStep step) => new(
        step.Step.Id, step.Step.Label, step.Place, step.Step.Points, step.Answered, step.Right, step.Near, step.Wrong, step.Blank, step.Late, step.Carried, Round(step.Lost), Round(step.LostToClock),
        step.Spread, step.Answers.Count > 0 ? [.. step.Answers.Select(answer => Round(answer.Factor))] : null, step.Options.Count > 0 ? step.Options : null, step.Slips);

    private static LearnerLine Line(GroupLearner learner) => new(
        learner.UserId, learner.Name, learner.State.ToString().ToLowerInvariant(), learner.Tries, learner.Late, learner.Row is { } row ? SheetPoints.Of(row) : null, learner.Row?.Hit,
        learner.Row?.EndedAt, [.. learner.Steps.Zip(learner.Grades, (said, grade) => new VerdictLine(said.Step, said.Verdict, Round(grade.Credit), grade.ByCarried, grade.Late, said.Yours, grade.SlipCode))]);

    private static double Round(double number) => Math.Round(number, 4);

    /// <summary>A step. Factors are answers over the truth, each learner's own; the middle half of them lies between lower and upper.</summary>
    public sealed record StepLine(
        string Step, string Label, int Place, double Points, int Answered, int Right, int Near, int Wrong, int Blank, int Late, int Carried, double Lost, double LostToClock,
        FactorSpread? Factors, IReadOnlyList<double>? Answers, IReadOnlyList<GroupOption>? Options, IReadOnlyList<GroupSlip> Slips);

    /// <summary>A learner; the state is new, working, done or rewritten.</summary>
    public sealed record LearnerLine(
        Guid User, string Name, string State, int Tries, bool Late, SheetPoints? Points, bool? Hit, DateTimeOffset? EndedAt, IReadOnlyList<VerdictLine> Steps);

    /// <summary>What became of a step: right, near, wrong or blank.</summary>
    public sealed record VerdictLine(string Step, string Verdict, double Credit, bool Carried, bool Late, string? Yours, string? Slip);
}
