using System.Globalization;
using DrillJudge.Cohorts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>The matrix: learners by items, by patterns, and who is stuck.</summary>
public sealed class BoardModel(CohortDesk desk, MatrixDesk matrix, ItemNames names) : LedPageModel(desk)
{
    /// <summary>item, pattern or stuck.</summary>
    [BindProperty(SupportsGet = true)]
    public string By { get; set; } = "item";

    /// <summary>name, done, or c and a column's number.</summary>
    [BindProperty(SupportsGet = true)]
    public string Sort { get; set; } = "name";

    /// <summary>Whether the greatest come first.</summary>
    [BindProperty(SupportsGet = true, Name = "desc")]
    public bool Descending { get; set; }

    /// <summary>One assignment only; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Assignment { get; set; }

    /// <summary>What is shown.</summary>
    public Matrix Shown { get; private set; } = null!;

    /// <summary>Its rows in the order asked for.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; private set; } = [];

    /// <summary>Patterns of its items.</summary>
    public IReadOnlyList<string> Patterns { get; private set; } = [];

    /// <summary>Who is stuck at what, by learner and pattern.</summary>
    public IReadOnlyList<(MatrixRow Row, AssignmentItem Item, Cell Cell)> Stuck { get; private set; } = [];

    /// <summary>Looks it up.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return NotFound();
        Shown = await matrix.OfAsync(id, false, Assignment, cancellation);
        if (Assignment is not null && Shown.Assignments.Count == 0)
            return NotFound();
        Rows = Sorted();
        Patterns = [.. Shown.Columns.Select(c => names.PatternOf(c.Item)).Distinct().Order(StringComparer.Ordinal)];
        Stuck = [.. Shown.Rows.SelectMany(row => Shown.Columns.Zip(row.Cells).Where(pair => pair.Second.Stuck)
            .Select(pair => (row, pair.First.Item, pair.Second)).OrderBy(one => names.PatternOf(one.Item), StringComparer.Ordinal))];
        return Page();
    }

    /// <summary>Done, assigned and stuck of a pattern.</summary>
    public (int Done, int Of, int Stuck) ByPattern(MatrixRow row, string pattern)
    {
        var own = Shown.Columns.Zip(row.Cells).Where(pair => names.PatternOf(pair.First.Item) == pattern).Select(pair => pair.Second).ToList();
        return (own.Count(c => c.Done), own.Count, own.Count(c => c.Stuck));
    }

    /// <summary>The address of this page with something else about it; sorting by what it is sorted by turns it round.</summary>
    public Dictionary<string, string> Route(string? by = null, string? sort = null)
    {
        var route = new Dictionary<string, string> { ["id"] = View.Cohort.Id.ToString(), ["by"] = by ?? By, ["sort"] = sort ?? Sort };
        if (sort is null ? Descending : sort == Sort ? !Descending : sort != "name")
            route["desc"] = "true";
        if (Assignment is { } one)
            route["assignment"] = one.ToString();
        return route;
    }

    private IReadOnlyList<MatrixRow> Sorted()
    {
        var column = Sort is ['c', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < Shown.Columns.Count ? i : -1;
        if (column < 0 && Sort != "done")
            return [.. Descending ? Shown.Rows.Reverse() : Shown.Rows];
        // Those alike stay in the order of their names.
        return [.. Descending ? Shown.Rows.OrderByDescending(Key) : Shown.Rows.OrderBy(Key)];

        (int, int, long) Key(MatrixRow row) => column < 0 ? (row.InTime, row.Done, -row.Time.Ticks) : ((int)row.Cells[column].State, 0, -(row.Cells[column].TimeToSolve?.Ticks ?? 0));
    }
}
