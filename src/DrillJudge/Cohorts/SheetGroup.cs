using DrillJudge.Worksheets;

namespace DrillJudge.Cohorts;

/// <summary>What a cohort made of an assigned worksheet. For those who lead it: it holds every value.</summary>
/// <param name="Assignment">With its cohort and items.</param>
/// <param name="Sheet">The worksheet.</param>
/// <param name="Shared">The sheet with the numbers that all had; null where each learner drew their own.</param>
/// <param name="Steps">What cost the group most comes first.</param>
/// <param name="Learners">By name; of several ended tries their best counts.</param>
public sealed record SheetGroup(Assignment Assignment, Worksheet Sheet, DrawnSheet? Shared, IReadOnlyList<GroupStep> Steps, IReadOnlyList<GroupLearner> Learners)
{
    /// <summary>How many tries are counted: one of each learner who ended one.</summary>
    public int Counted => Learners.Count(learner => learner.State == GroupState.Done);

    /// <summary>The step that cost the group most; null where nothing was lost.</summary>
    public GroupStep? CostliestStep => Steps.FirstOrDefault(step => step.Lost > 0);

    /// <summary>The slip that cost the group most; null where none was made.</summary>
    public GroupSlip? CostliestSlip => Steps.SelectMany(step => step.Slips).OrderByDescending(slip => slip.Lost).ThenByDescending(slip => slip.Count).FirstOrDefault();

    /// <summary>All points that the group lost, lateness apart.</summary>
    public double Lost => Steps.Sum(step => step.Lost);
}
