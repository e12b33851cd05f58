using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages;

/// <summary>Today: what runs, and what to do next.</summary>
public sealed class IndexModel(DrillJudgeDb db, ProblemCatalog catalog, AssignedDesk assigned, TimeProvider clock) : PageModel
{
    private const int Suggestions = 4;

    // What is taken late is named for so long after its date.
    private const int DaysLate = 14;

    /// <summary>Assignments that want something still, the ones due first first.</summary>
    public IReadOnlyList<Assigned> Due { get; private set; } = [];

    /// <summary>Attempts whose clock runs.</summary>
    public IReadOnlyList<(Attempt Attempt, Problem Problem)> Running { get; private set; } = [];

    /// <summary>What may come next.</summary>
    public IReadOnlyList<(DrillLine Line, string Why)> Suggested { get; private set; } = [];

    /// <summary>Attempts begun within a week, and those of them that were solved in time.</summary>
    public (int Begun, int InTime) Week { get; private set; }

    /// <summary>Drills solved, of all.</summary>
    public (int Solved, int All) Drills { get; private set; }

    /// <summary>The server's time.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Looks it up.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Now = clock.GetUtcNow();
        var id = User.Id();
        var attempts = await db.Attempts.AsNoTracking().Where(a => a.UserId == id).ToListAsync(cancellation);
        var lines = DrillLine.All(catalog, attempts, Now);
        Due = [.. (await assigned.ListAsync(id, null, cancellation)).Where(a => a.Left > 0 && a.Terms.Takes(Now) && Now < a.Terms.DueAt.AddDays(DaysLate))];
        Running = [.. lines.Where(l => l.State == "running").Select(l => (l.Latest!, l.Problem))];
        Suggested = [.. Suggest(lines).Take(Suggestions)];
        var week = attempts.Where(a => a.StartedAt > Now.AddDays(-7)).ToArray();
        Week = (week.Length, week.Count(a => a.SolvedAt <= a.Deadline));
        Drills = (lines.Count(l => l.State is "solved" or "late"), lines.Count);
    }

    /// <summary>First what was tried and not solved, then a new pattern, then the easiest of the patterns begun.</summary>
    private static IEnumerable<(DrillLine Line, string Why)> Suggest(IReadOnlyList<DrillLine> lines)
    {
        foreach (var line in lines.Where(l => l.State == "tried").OrderBy(l => l.Latest!.StartedAt))
            yield return (line, "Tried, not solved");
        foreach (var line in lines.Where(l => l.State == "late").OrderBy(l => l.Latest!.StartedAt))
            yield return (line, "Solved after the clock had run out");
        var met = lines.Where(l => l.State != "new").Select(l => l.Problem.Pattern).ToHashSet(StringComparer.Ordinal);
        var fresh = lines.Where(l => l.State == "new").OrderBy(l => l.Problem.Difficulty).ToArray();
        foreach (var line in fresh.Where(l => met.Contains(l.Problem.Pattern)).DistinctBy(l => l.Problem.Pattern))
            yield return (line, "The next of a pattern you have begun");
        foreach (var line in fresh.Where(l => !met.Contains(l.Problem.Pattern)).DistinctBy(l => l.Problem.Pattern))
            yield return (line, "New pattern for you");
    }
}
