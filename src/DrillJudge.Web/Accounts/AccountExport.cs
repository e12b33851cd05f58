using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Api;
using DrillJudge.Web.Operation.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>Everything of one's own, as one's own page shows it: no hash, no secret, of hidden cases nothing that the pages keep back.</summary>
public sealed record AccountExport(
    DateTimeOffset ExportedAt, AccountReply Account, IReadOnlyList<TokenReply> Tokens, IReadOnlyList<AccountExport.OwnAttempt> Attempts, IReadOnlyList<AccountExport.OwnSheet> Worksheets,
    IReadOnlyList<AccountExport.Membership> Cohorts, IReadOnlyList<AccountExport.Act> Acts,
    IReadOnlyList<WebhookReply> Webhooks)
{
    /// <summary>Collects it; null when the account is gone.</summary>
    public static async Task<AccountExport?> OfAsync(Guid userId, AccountDesk desk, TokenDesk tokens, DrillJudgeDb db, RevealDesk reveals, SheetDesk sheets, TimeProvider clock, CancellationToken cancellation)
    {
        if (await desk.FindAsync(userId) is not var (user, roles))
            return null;
        var attempts = await db.Attempts.AsNoTracking().Include(a => a.Submissions.OrderBy(s => s.Number)).ThenInclude(s => s.Judgement).AsSplitQuery()
            .Where(a => a.UserId == userId).OrderBy(a => a.StartedAt).ToListAsync(cancellation);
        var shown = await reveals.ForAsync(userId, cancellation);
        var worksheets = new List<OwnSheet>();
        foreach (var row in await sheets.HistoryAsync(userId, null, cancellation))
        {
            var laid = await sheets.FindAsync(userId, row.Id, cancellation);
            worksheets.Add(new OwnSheet(row.SheetId, row.StartedAt, row.EndedAt, SheetPoints.Of(row), laid.Refused ? null : SheetReply.Of(laid.Value, clock.GetUtcNow())));
        }

        var acts = await db.Audit.AsNoTracking().Where(e => e.UserId == userId).OrderBy(e => e.At).ToListAsync(cancellation);
        var cohorts = await (
            from e in db.Enrolments.AsNoTracking()
            join c in db.Cohorts on e.CohortId equals c.Id
            where e.UserId == userId
            orderby e.JoinedAt
            select new Membership(c.Id, c.Name, e.Leads, e.JoinedAt)).ToListAsync(cancellation);
        var hooks = await db.Webhooks.AsNoTracking().Where(w => w.UserId == userId).OrderBy(w => w.CreatedAt).ToListAsync(cancellation);
        return new AccountExport(
            clock.GetUtcNow(), AccountReply.From(user, roles), [.. (await tokens.ListAsync(userId, cancellation)).Select(TokenReply.From)],
            [.. attempts.Select(a => new OwnAttempt(AttemptReply.From(a, shown), [.. a.Submissions.Select(s => new OwnSource(s.Number, s.Source))]))],
            worksheets, cohorts, [.. acts.Select(e => new Act(e.At, e.Action, e.Subject))], [.. hooks.Select(WebhookReply.From)]);
    }

    /// <summary>An attempt, and the sources of its submissions by their numbers.</summary>
    public sealed record OwnAttempt(AttemptReply Attempt, IReadOnlyList<OwnSource> Sources);

    /// <summary>A source that was handed in.</summary>
    public sealed record OwnSource(int Number, string Source);

    /// <summary>A cohort that one is in.</summary>
    public sealed record Membership(Guid Cohort, string Name, bool Leads, DateTimeOffset JoinedAt);

    /// <summary>A try at a worksheet; without its details where the sheet was rewritten since, without points where the result is kept back.</summary>
    public sealed record OwnSheet(string Sheet, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, SheetPoints? Points, SheetReply? Details);

    /// <summary>Something that one did as an instructor or administrator.</summary>
    public sealed record Act(DateTimeOffset At, string Action, string Subject);
}
