using DrillJudge.Attempts;
using DrillJudge.Problems;

namespace DrillJudge.Web.Pages;

/// <summary>A drill in a list, with where a learner stands.</summary>
/// <param name="Problem">The drill.</param>
/// <param name="Latest">The learner's latest attempt at it; null for none.</param>
/// <param name="State">New, running, tried, solved.</param>
public sealed record DrillLine(Problem Problem, Attempt? Latest, string State)
{
    /// <summary>All drills with a learner's attempts at them.</summary>
    public static IReadOnlyList<DrillLine> All(ProblemCatalog catalog, IReadOnlyList<Attempt> attempts, DateTimeOffset now)
    {
        var byProblem = attempts.ToLookup(attempt => attempt.Problem);
        return [.. catalog.Slugs.Select(slug => catalog.Find(slug)!).Select(problem => Of(problem, [.. byProblem[problem.Slug].OrderByDescending(a => a.StartedAt)], now))];
    }

    private static DrillLine Of(Problem problem, IReadOnlyList<Attempt> attempts, DateTimeOffset now)
    {
        var state = attempts.Count == 0 ? "new"
            : attempts.Any(a => a.ClosedAt is null && a.StateAt(now) == AttemptState.Running) ? "running"
            : attempts.Any(a => a.SolvedAt is { } solved && solved <= a.Deadline) ? "solved"
            : attempts.Any(a => a.SolvedAt is not null) ? "late"
            : "tried";
        return new DrillLine(problem, attempts.Count > 0 ? attempts[0] : null, state);
    }
}
