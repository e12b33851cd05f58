using DrillJudge.Data;
using DrillJudge.Judging;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Where learners stand with what was assigned to them, reckoned from their attempts; nothing of it is stored.</summary>
public sealed class ProgressDesk(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    private const int StuckAfter = 3;

    /// <summary>The cells that are not empty.</summary>
    /// <param name="assignments">Of these.</param>
    /// <param name="userId">Of one learner; null for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyDictionary<CellKey, Cell>> CellsAsync(IEnumerable<Guid> assignments, Guid? userId, CancellationToken cancellation)
    {
        var ids = assignments.Select(id => (Guid?)id).ToArray();
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var attempts = await db.Attempts.AsNoTracking().Where(a => ids.Contains(a.AssignmentId) && (userId == null || a.UserId == userId))
            .Select(a => new Try(a.Id, a.UserId, a.AssignmentId!.Value, a.Problem, a.StartedAt, a.Deadline, a.ClosedAt)).ToListAsync(cancellation).ConfigureAwait(false);
        var submissions = await (
            from s in db.Submissions.AsNoTracking()
            join a in db.Attempts on s.AttemptId equals a.Id
            where ids.Contains(a.AssignmentId) && (userId == null || a.UserId == userId)
            select new Handed(s.AttemptId, s.SubmittedAt, s.Late, s.Judgement == null ? null : s.Judgement.Verdict)).ToListAsync(cancellation).ConfigureAwait(false);
        var sheets = await db.SheetAttempts.AsNoTracking().Where(s => ids.Contains(s.AssignmentId) && (userId == null || s.UserId == userId))
            .Select(s => new SheetTry(s.Id, s.UserId, s.AssignmentId!.Value, s.SheetId, s.StartedAt, s.EndedAt, s.InTimeScore, s.Most)).ToListAsync(cancellation).ConfigureAwait(false);
        var rules = await db.Assignments.AsNoTracking().Include(a => a.Cohort).Include(a => a.Extensions).Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellation).ConfigureAwait(false);
        var (now, byAttempt) = (clock.GetUtcNow(), submissions.ToLookup(s => s.AttemptId));
        return attempts.GroupBy(a => new CellKey(a.UserId, a.AssignmentId, false, a.Problem)).Select(own => (own.Key, Cell: Of([.. own.OrderBy(a => a.StartedAt)], byAttempt, now)))
            .Concat(sheets.GroupBy(s => new CellKey(s.UserId, s.AssignmentId, true, s.SheetId)).Select(own => (own.Key, Cell: Of([.. own.OrderBy(s => s.StartedAt)], LearnerTerms.For(rules[own.Key.AssignmentId], own.Key.UserId), now))))
            .ToDictionary(pair => pair.Key, pair => pair.Cell);
    }

    private static Cell Of(IReadOnlyList<Try> attempts, ILookup<Guid, Handed> byAttempt, DateTimeOffset now)
    {
        var handed = attempts.SelectMany(a => byAttempt[a.Id].Select(s => (Attempt: a, Submission: s))).ToList();
        // In time counts more than early.
        var best = handed.Where(h => h.Submission.Verdict == Verdict.Accepted).OrderBy(h => h.Submission.Late).ThenBy(h => h.Submission.At).FirstOrDefault();
        var wrong = handed.Count(h => h.Submission.Verdict is not null and not Verdict.Accepted and not Verdict.JudgeError);
        var open = attempts.LastOrDefault(a => a.ClosedAt is null);
        var state = best.Attempt is not null ? best.Submission.Late ? CellState.Late : CellState.Solved
            : open is not null && now <= open.Deadline ? CellState.Running
            : CellState.Tried;
        var stuck = best.Attempt is null && (wrong >= StuckAfter || attempts[^1].Deadline < now);
        return new Cell(state, attempts.Count, handed.Count, wrong, best.Attempt is null ? null : best.Submission.At - best.Attempt.StartedAt, stuck, attempts[^1].Id, open?.Id, null);
    }

    private static Cell Of(IReadOnlyList<SheetTry> tries, LearnerTerms terms, DateTimeOffset now)
    {
        // Done with the first that ended: which one was best must not show while results are kept back.
        var first = tries.FirstOrDefault(t => t.EndedAt is not null);
        var best = tries.Where(t => t.EndedAt is not null).MaxBy(t => t.Score);
        // One that its assignment has ended is open no more, though nobody has looked at it since.
        var open = terms.Takes(now) ? tries.LastOrDefault(t => t.EndedAt is null) : null;
        var state = first is not null ? first.EndedAt > terms.DueAt ? CellState.Late : CellState.Solved
            : open is not null ? CellState.Running
            : CellState.Tried;
        return new Cell(
            state, tries.Count, tries.Count(t => t.EndedAt is not null), 0, first?.EndedAt - first?.StartedAt, false, tries[^1].Id, open?.Id,
            best is { Score: { } score, Most: > 0 and var most } ? score / most : null);
    }

    private sealed record Try(Guid Id, Guid UserId, Guid AssignmentId, string Problem, DateTimeOffset StartedAt, DateTimeOffset Deadline, DateTimeOffset? ClosedAt);

    private sealed record Handed(Guid AttemptId, DateTimeOffset At, bool Late, Verdict? Verdict);

    private sealed record SheetTry(Guid Id, Guid UserId, Guid AssignmentId, string SheetId, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, double? Score, double? Most);
}
