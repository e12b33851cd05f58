using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Finds submissions of a cohort's learners that look alike. No check of who asks.</summary>
public sealed class SimilarityDesk(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog problems, PrintStore prints)
{
    // The compiler takes what editors ask one after the other anyway; more would only wait there.
    private const int AtOnce = 4;

    /// <summary>Of each learner the latest accepted submission for the cohort's assignments, else the one that passed most cases, held against each other's.</summary>
    public async Task<Outcome<Similarity>> OfAsync(Guid cohortId, string problem, CancellationToken cancellation)
    {
        var chosen = await ChooseAsync(cohortId, problem, cancellation).ConfigureAwait(false);
        if (chosen.Count == 0)
            return new Similarity(0, 0, [], false, [], []);
        var given = problems.Slugs.Contains(problem) && problems.Find(problem) is { } package
            ? await prints.FindAsync(StarterCode.For(package), true, cancellation).ConfigureAwait(false) : SourcePrints.Unreadable;
        if (given.Refused)
            return given.Refusal;
        var all = new (ComparedWork Work, SourcePrints Prints)[chosen.Count];
        Refusal? refusal = null;
        await Parallel.ForAsync(0, chosen.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (i, stop) =>
        {
            if (refusal is not null)
                return;
            var taken = await prints.FindAsync(chosen[i].Source, false, stop).ConfigureAwait(false);
            refusal ??= taken.Refusal;
            all[i] = (chosen[i].Work, taken.Value ?? SourcePrints.Unreadable);
        }).ConfigureAwait(false);
        return refusal is null ? SimilarityReckoning.Of(all, given.Value) : refusal;
    }

    private async Task<IReadOnlyList<(ComparedWork Work, string Source)>> ChooseAsync(Guid cohortId, string problem, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var rows = await (
            from s in db.Submissions.AsNoTracking()
            join a in db.Attempts on s.AttemptId equals a.Id
            join u in db.Users on s.UserId equals u.Id
            where s.Problem == problem && db.Assignments.Any(x => x.Id == a.AssignmentId && x.CohortId == cohortId)
            select new { s.Id, s.UserId, u.DisplayName, s.Number, s.SubmittedAt, Verdict = s.Judgement == null ? null : (Verdict?)s.Judgement.Verdict, Passed = s.Judgement == null ? -1 : s.Judgement.Passed })
            .ToListAsync(cancellation).ConfigureAwait(false);
        var best = rows.GroupBy(r => r.UserId).Select(own => own.OrderBy(r => r.Verdict == Verdict.Accepted).ThenBy(r => r.Passed).ThenBy(r => r.SubmittedAt).Last()).OrderBy(r => r.DisplayName, StringComparer.Ordinal).ToList();
        var ids = best.ConvertAll(r => r.Id);
        var sources = await db.Submissions.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Source }).ToDictionaryAsync(s => s.Id, s => s.Source, cancellation).ConfigureAwait(false);
        return [.. best.Select(r => (new ComparedWork(r.Id, r.DisplayName, r.Number, r.Verdict), sources[r.Id]))];
    }
}
