using System.Globalization;

namespace DrillJudge.Cohorts;

/// <summary>The matrix for a spreadsheet: a row for each learner and item.</summary>
public sealed class MatrixCsv(ItemNames names)
{
    /// <summary>Writes it.</summary>
    /// <param name="matrix">What.</param>
    /// <param name="zone">Dates are shown in it.</param>
    public byte[] Write(Matrix matrix, TimeZoneInfo zone)
    {
        var file = new CsvFile();
        file.Add("learner", "email", "assignment", "due", "kind", "item", "name", "pattern", "state", "attempts", "submissions", "wrong", "minutes to solve", "stuck", "score");
        foreach (var row in matrix.Rows)
        {
            foreach (var ((assignment, item), cell) in matrix.Columns.Zip(row.Cells))
            {
                file.Add(
                    row.Learner.Name, row.Learner.Email, assignment.Title, zone.Wall(LearnerTerms.For(assignment, row.Learner.Id).DueAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                    item.IsSheet ? "worksheet" : "drill", item.Slug, names.Of(item), names.PatternOf(item), cell.State.ToString().ToLowerInvariant(), cell.Attempts, cell.Submissions, cell.Wrong,
                    cell.TimeToSolve is { } time ? Math.Round(time.TotalMinutes, 1) : null, cell.Stuck ? "yes" : "no", cell.Score is { } score ? Math.Round(score, 3) : null);
            }
        }

        return file.ToBytes();
    }
}
