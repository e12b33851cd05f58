using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Api;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>Everything of one's own, as one's own page shows it: no hash, no secret, of hidden cases nothing that the pages keep back.</summary>
public sealed record AccountExport(
    DateTimeOffset ExportedAt, AccountReply Account, IReadOnlyList<TokenReply> Tokens, IReadOnlyList<AccountExport.OwnAttempt> Attempts,
    IReadOnlyList<AccountExport.Membership> Cohorts, IReadOnlyList<AccountExport.Act> Acts)
{
    /// <summary>Collects it; null when the account is gone.</summary>
    public static async Task<AccountExport?> OfAsync(Guid userId, AccountDesk desk, TokenDesk tokens, DrillJudgeDb db, RevealDesk reveals, TimeProvider clock, CancellationToken cancellation)
    {
        if (await desk.FindAsync(userId) is not var (user, roles))
            return null;
        var attempts = await db.Attempts.AsNoTracking().Include(a => a.Submissions.OrderBy(s => s.Number)).ThenInclude(s => s.Judgement).AsSplitQuery()
            .Where(a => a.UserId == userId).OrderBy(a => a.StartedAt).ToListAsync(cancellation);
        var shown = await reveals.ForAsync(userId, cancellation);
        var acts = await db.Audit.AsNoTracking().Where(e => e.UserId == userId).OrderBy(e => e.At).ToListAsync(cancellation);
        var cohorts = await (
            from e in db.Enrolments.AsNoTracking()
            join c in db.Cohorts on e.CohortId equals c.Id
            where e.UserId == userId
            orderby e.JoinedAt
            select new Membership(c.Id, c.Name, e.Leads, e.JoinedAt)).ToListAsync(cancellation);
        return new AccountExport(
            clock.GetUtcNow(), AccountReply.From(user, roles), [.. (await tokens.ListAsync(userId, cancellation)).Select(TokenReply.From)],
            [.. attempts.Select(a => new OwnAttempt(AttemptReply.From(a, shown), [.. a.Submissions.Select(s => new OwnSource(s.Number, s.Source))]))],
            cohorts, [.. acts.Select(e => new Act(e.At, e.Action, e.Subject))]);
    }

    /// <summary>An attempt, and the sources of its submissions by their numbers.</summary>
    public sealed record OwnAttempt(AttemptReply Attempt, IReadOnlyList<OwnSource> Sources);

    /// <summary>A source that was handed in.</summary>
    public sealed record OwnSource(int Number, string Source);

    /// <summary>A cohort that one is in.</summary>
    public sealed record Membership(Guid Cohort, string Name, bool Leads, DateTimeOffset JoinedAt);

    /// <summary>Something that one did as an instructor or administrator.</summary>
    public sealed record Act(DateTimeOffset At, string Action, string Subject);
}
