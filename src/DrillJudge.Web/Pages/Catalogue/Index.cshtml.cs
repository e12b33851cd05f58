using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Catalogue;

/// <summary>All drills, filtered.</summary>
public sealed class IndexModel(DrillJudgeDb db, ProblemCatalog catalog, TimeProvider clock) : PageModel
{
    /// <summary>What to look for in name, slug, number or statement.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Only this pattern.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Pattern { get; set; }

    /// <summary>Only this difficulty.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Difficulty { get; set; }

    /// <summary>Only where one stands so.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>Whether anything is filtered.</summary>
    public bool Filtered => !string.IsNullOrWhiteSpace(Query + Pattern + Difficulty + State);

    /// <summary>All patterns.</summary>
    public IReadOnlyList<string> Patterns { get; private set; } = [];

    /// <summary>What is left after filtering.</summary>
    public IReadOnlyList<DrillLine> Lines { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int All { get; private set; }

    /// <summary>Looks them up.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var id = User.Id();
        var all = DrillLine.All(catalog, await db.Attempts.AsNoTracking().Where(a => a.UserId == id).ToListAsync(cancellation), clock.GetUtcNow());
        All = all.Count;
        Patterns = [.. all.Select(l => l.Problem.Pattern).Distinct().Order(StringComparer.Ordinal)];
        Lines = [.. all.Where(Matches).OrderBy(l => l.Problem.Pattern, StringComparer.Ordinal).ThenBy(l => l.Problem.Difficulty).ThenBy(l => l.Problem.Name, StringComparer.Ordinal)];
    }

    private bool Matches(DrillLine line) =>
        (string.IsNullOrEmpty(Pattern) || line.Problem.Pattern == Pattern)
        && (string.IsNullOrEmpty(Difficulty) || string.Equals(line.Problem.Difficulty.ToString(), Difficulty, StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrEmpty(State) || line.State == State)
        && (string.IsNullOrWhiteSpace(Query) || Query.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Holds(line.Problem, word)));

    private static bool Holds(Problem problem, string word) =>
        problem.Name.Contains(word, StringComparison.OrdinalIgnoreCase) || problem.Slug.Contains(word, StringComparison.OrdinalIgnoreCase)
        || problem.Statement.Contains(word, StringComparison.OrdinalIgnoreCase) || problem.LeetCode?.ToString(System.Globalization.CultureInfo.InvariantCulture) == word;
}
