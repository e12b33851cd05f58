using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>The matrix as the API shows it: what each column asks for, and each learner's cells in the same order.</summary>
public sealed record MatrixReply(IReadOnlyList<MatrixReply.Column> Columns, IReadOnlyList<MatrixReply.Row> Rows)
{
    /// <summary>Of a matrix.</summary>
    public static MatrixReply From(Matrix matrix) => new(
        [.. matrix.Columns.Select(c => new Column(c.Assignment.Id, c.Assignment.Title, c.Item.IsSheet ? "worksheet" : "drill", c.Item.Slug))],
        [.. matrix.Rows.Select(r => new Row(r.Learner.Id, r.Learner.Name, r.Done, r.InTime, r.Stuck, [.. r.Cells.Select(CellReply.From)]))]);

    /// <summary>What is to be worked.</summary>
    public sealed record Column(Guid Assignment, string Title, string Kind, string Item);

    /// <summary>A learner.</summary>
    public sealed record Row(Guid Learner, string Name, int Done, int InTime, int Stuck, IReadOnlyList<CellReply> Cells);
}

/// <summary>Where a learner stands with an item: untouched, running, tried, late or solved.</summary>
public sealed record CellReply(string State, int Attempts, int Submissions, int Wrong, long? SecondsToSolve, bool Stuck, Guid? Attempt, double? Score)
{
    /// <summary>Of a cell.</summary>
    public static CellReply From(Cell cell) => new(
        cell.State.ToString().ToLowerInvariant(), cell.Attempts, cell.Submissions, cell.Wrong, (long?)cell.TimeToSolve?.TotalSeconds, cell.Stuck, cell.OpenAttempt ?? cell.LatestAttempt, cell.Score);
}
