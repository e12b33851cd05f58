using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Attempts;

/// <summary>How far a learner is, from their own attempts. Days are those of UTC. A compile error is no try.</summary>
/// <param name="Offered">Drills that there are.</param>
/// <param name="Tried">Those with an attempt.</param>
/// <param name="Solved">Those solved, in time or late.</param>
/// <param name="InTime">Those solved before the clock ran out.</param>
/// <param name="FirstTries">Those whose very first try was accepted.</param>
/// <param name="Submitted">Those with a try that was judged.</param>
/// <param name="Streak">Days in a row with a submission, up to today, or to yesterday while today has none.</param>
/// <param name="LongestStreak">The longest such row there was.</param>
/// <param name="Patterns">By pattern, in the order of their names.</param>
/// <param name="Days">The last 30 days, today the last.</param>
public sealed record OwnProgress(
    int Offered, int Tried, int Solved, int InTime, int FirstTries, int Submitted, int Streak, int LongestStreak, IReadOnlyList<PatternProgress> Patterns, IReadOnlyList<DayProgress> Days)
{
    private const int DaysShown = 30;

    /// <summary>Looks it up.</summary>
    public static async Task<OwnProgress> OfAsync(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog catalog, Guid userId, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var attempts = await db.Attempts.AsNoTracking().Where(a => a.UserId == userId)
            .Select(a => new AttemptFact(a.Problem, a.Minutes, a.StartedAt, a.Deadline, a.SolvedAt)).ToListAsync(cancellation).ConfigureAwait(false);
        var submissions = await db.Submissions.AsNoTracking().Where(s => s.UserId == userId)
            .Select(s => new SubmissionFact(s.Problem, s.SubmittedAt, s.Judgement == null ? null : s.Judgement.Verdict)).ToListAsync(cancellation).ConfigureAwait(false);
        var drills = catalog.Slugs.Select(slug => catalog.Find(slug)!).ToArray();
        var tries = attempts.ToLookup(a => a.Problem);
        var sent = submissions.Where(s => s.Verdict is not null and not Verdict.JudgeError and not Verdict.CompileError).OrderBy(s => s.At).ToLookup(s => s.Problem);
        PatternProgress[] patterns =
        [
            .. drills.GroupBy(d => d.Pattern).OrderBy(p => p.Key, StringComparer.Ordinal)
                .Select(pattern => PatternProgress.Of(pattern.Key, [.. pattern.Select(drill => DrillFact.Of([.. tries[drill.Slug]], [.. sent[drill.Slug]]))])),
        ];
        var (streak, longest) = Streaks([.. submissions.Select(s => DayOf(s.At)).Distinct().Order()], DayOf(now));
        return new OwnProgress(
            drills.Length, patterns.Sum(p => p.Tried), patterns.Sum(p => p.Solved), patterns.Sum(p => p.InTime), patterns.Sum(p => p.FirstTries), patterns.Sum(p => p.Submitted), streak, longest, patterns,
            [.. Enumerable.Range(1 - DaysShown, DaysShown).Select(back => DayOf(now).AddDays(back)).Select(day => new DayProgress(
                day, submissions.Count(s => DayOf(s.At) == day), attempts.Where(a => a.SolvedAt is { } solved && DayOf(solved) == day).Select(a => a.Problem).Distinct().Count()))]);
    }

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    private static (int Now, int Longest) Streaks(IReadOnlyList<DateOnly> days, DateOnly today)
    {
        var (row, longest) = (0, 0);
        for (var i = 0; i < days.Count; i++)
        {
            row = i > 0 && days[i - 1].AddDays(1) == days[i] ? row + 1 : 1;
            longest = Math.Max(longest, row);
        }

        return (days.Count > 0 && days[^1] >= today.AddDays(-1) ? row : 0, longest);
    }

    internal sealed record AttemptFact(string Problem, int Minutes, DateTimeOffset StartedAt, DateTimeOffset Deadline, DateTimeOffset? SolvedAt);

    internal sealed record SubmissionFact(string Problem, DateTimeOffset At, Verdict? Verdict);

    /// <summary>A drill as it counts here; what took how long is told by the first attempt that solved it.</summary>
    internal sealed record DrillFact(bool Tried, bool Solved, bool InTime, bool Submitted, bool FirstTry, double? Minutes, double? Clock)
    {
        public static DrillFact Of(IReadOnlyList<AttemptFact> attempts, IReadOnlyList<SubmissionFact> submissions)
        {
            var first = attempts.Where(a => a.SolvedAt is not null).MinBy(a => a.SolvedAt);
            return new DrillFact(
                attempts.Count > 0, first is not null, attempts.Any(a => a.SolvedAt <= a.Deadline), submissions.Count > 0, submissions.Count > 0 && submissions[0].Verdict == Verdict.Accepted,
                (first?.SolvedAt - first?.StartedAt)?.TotalMinutes, first?.Minutes);
        }
    }
}

/// <summary>How far a learner is with a pattern.</summary>
/// <param name="Pattern">Its folder's name.</param>
/// <param name="Offered">Drills that there are.</param>
/// <param name="Tried">Those with an attempt.</param>
/// <param name="Solved">Those solved.</param>
/// <param name="InTime">Those solved in time.</param>
/// <param name="FirstTries">Those whose first try was accepted.</param>
/// <param name="Submitted">Those with a try that was judged.</param>
/// <param name="MedianMinutes">Minutes from start to solution, over what is solved; null when nothing is.</param>
/// <param name="MedianClock">Minutes that the clock gave, over the same.</param>
public sealed record PatternProgress(string Pattern, int Offered, int Tried, int Solved, int InTime, int FirstTries, int Submitted, double? MedianMinutes, double? MedianClock)
{
    internal static PatternProgress Of(string pattern, IReadOnlyList<OwnProgress.DrillFact> drills) => new(
        pattern, drills.Count, drills.Count(d => d.Tried), drills.Count(d => d.Solved), drills.Count(d => d.InTime), drills.Count(d => d.FirstTry), drills.Count(d => d.Submitted),
        Median(drills.Select(d => d.Minutes)), Median(drills.Select(d => d.Clock)));

    private static double? Median(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToArray();
        return sorted.Length == 0 ? null : Math.Round((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, 1);
    }
}

/// <summary>A day.</summary>
/// <param name="Day">Of UTC.</param>
/// <param name="Submissions">Handed in on it.</param>
/// <param name="Solved">Drills solved on it.</param>
public sealed record DayProgress(DateOnly Day, int Submissions, int Solved);
