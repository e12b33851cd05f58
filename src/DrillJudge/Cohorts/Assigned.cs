namespace DrillJudge.Cohorts;

/// <summary>An assignment as one learner meets it.</summary>
/// <param name="Terms">What it asks of them.</param>
/// <param name="Items">What is to be worked, and where they stand; empty before it opens.</param>
public sealed record Assigned(LearnerTerms Terms, IReadOnlyList<(AssignmentItem Item, Cell Cell)> Items)
{
    /// <summary>Items that are not done.</summary>
    public int Left => Items.Count(i => !i.Cell.Done);
}
