using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Operation;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation;

/// <summary>How the service stands, for whoever runs it.</summary>
/// <param name="At">When this was.</param>
/// <param name="Queue">The queue.</param>
/// <param name="Hour">What was judged within an hour.</param>
/// <param name="Day">What was judged within a day.</param>
/// <param name="Pool">The sandboxes of this host; null where it has no judge.</param>
/// <param name="Absence">Why nothing can be judged; null when something can.</param>
public sealed record OperationFigures(DateTimeOffset At, QueueDepth Queue, JudgedSpan Hour, JudgedSpan Day, PoolFigures? Pool, string? Absence)
{
    // More than a busy day of a large cohort; the latest are taken.
    private const int Most = 50_000;

    /// <summary>Looks.</summary>
    public static async Task<OperationFigures> LookAsync(
        IDbContextFactory<DrillJudgeDb> databases, SubmissionQueue queue, JudgePresence presence, TimeProvider clock, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var since = now.AddDays(-1);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var day = await db.Judgements.AsNoTracking().Where(j => j.JudgedAt > since).OrderByDescending(j => j.JudgedAt).Take(Most)
            .Select(j => new Judged(j.JudgedAt, j.Verdict, j.WaitMs, j.JudgeMs)).ToListAsync(cancellation);
        var hour = day.Where(j => j.At > now.AddHours(-1)).ToList();
        return new OperationFigures(now, await queue.MeasureAsync(cancellation), JudgedSpan.Of(hour), JudgedSpan.Of(day), presence.Pool, await presence.AbsenceAsync(cancellation));
    }

    /// <summary>A judgement as it counts here.</summary>
    internal sealed record Judged(DateTimeOffset At, Verdict Verdict, double? WaitMs, double? JudgeMs);
}

/// <summary>What was judged within a time.</summary>
/// <param name="Judgements">How many.</param>
/// <param name="Verdicts">By verdict's code, the most frequent first.</param>
/// <param name="Wait">Waits for a judge, milliseconds; null when there was none.</param>
/// <param name="Judging">Times of judging, milliseconds; null when there was none.</param>
public sealed record JudgedSpan(int Judgements, IReadOnlyDictionary<string, int> Verdicts, Quantiles? Wait, Quantiles? Judging)
{
    internal static JudgedSpan Of(IReadOnlyList<OperationFigures.Judged> judged) => new(
        judged.Count,
        judged.CountBy(j => j.Verdict.Code()).OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).ToDictionary(),
        Quantiles.Of(judged.Select(j => j.WaitMs)), Quantiles.Of(judged.Select(j => j.JudgeMs)));
}

/// <summary>Median and 95th percentile.</summary>
public sealed record Quantiles(double Median, double P95)
{
    /// <summary>Of what is known; null when nothing is.</summary>
    public static Quantiles? Of(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToArray();
        return sorted.Length == 0 ? null : new(Math.Round(At(0.5), 1), Math.Round(At(0.95), 1));

        // The smallest value that at least this share does not exceed.
        double At(double share) => sorted[(int)Math.Ceiling(share * sorted.Length) - 1];
    }
}
