using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Whether a learner may begin, or hand in, what was assigned to them.</summary>
public static class AssignedWork
{
    /// <summary>What an assignment asks of somebody; null when there is no such assignment. It does not look whether they are in its cohort.</summary>
    public static async Task<LearnerTerms?> TermsAsync(this DrillJudgeDb db, Guid assignmentId, Guid userId, CancellationToken cancellation) =>
        await db.Assignments.AsNoTracking().Include(a => a.Cohort).Include(a => a.Items.OrderBy(i => i.Position)).Include(a => a.Extensions.Where(e => e.UserId == userId)).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == assignmentId, cancellation).ConfigureAwait(false) is { } assignment
            ? LearnerTerms.For(assignment, userId)
            : null;

    /// <summary>The terms under which somebody begins an item now, or why they may not: it is not their cohort's, not opened, over, not in it, or all attempts are used.</summary>
    /// <param name="db">Where.</param>
    /// <param name="userId">Who.</param>
    /// <param name="assignmentId">For which assignment.</param>
    /// <param name="isSheet">Whether it is a worksheet.</param>
    /// <param name="slug">Which drill or worksheet.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<Outcome<LearnerTerms>> BeginAsync(
        this DrillJudgeDb db, Guid userId, Guid assignmentId, bool isSheet, string slug, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await db.TermsAsync(assignmentId, userId, cancellation).ConfigureAwait(false) is not { } terms)
            return AssignmentRules.Unknown;
        var cohort = terms.Assignment.CohortId;
        if (await db.Enrolments.AsNoTracking().SingleOrDefaultAsync(e => e.CohortId == cohort && e.UserId == userId, cancellation).ConfigureAwait(false) is not { } enrolled)
            return AssignmentRules.Unknown;
        if (enrolled.Leads)
            return Refusal.Conflict("cohort-leader", "You lead this cohort; its assignments are for its learners. Practise the drill instead.");
        if (!terms.HasOpened(now))
            return Refusal.Conflict("assignment-not-open", $"{terms.Assignment.Title} opens on {When(terms.Assignment.OpensAt, terms)}.", assignmentId);
        if (CheckTakes(terms, now) is { } closed)
            return closed;
        if (!terms.Assignment.Items.Exists(i => i.IsSheet == isSheet && i.Slug == slug))
            return new Refusal(RefusalKind.NotFound, "item-unknown", $"{terms.Assignment.Title} does not ask for {slug}.");
        if (terms.Assignment.AttemptsAllowed is { } allowed && await CountAsync(db, userId, assignmentId, isSheet, slug, cancellation).ConfigureAwait(false) >= allowed)
            return Refusal.Conflict("attempts-used", allowed == 1 ? "The one attempt that was allowed is used." : $"All {allowed} attempts that were allowed are used.");
        return terms;
    }

    /// <summary>Null, or why nothing can be handed in any more.</summary>
    public static Refusal? CheckTakes(LearnerTerms terms, DateTimeOffset now) => terms switch
    {
        _ when terms.Takes(now) => null,
        { EndedAt: not null } => Refusal.Conflict("assignment-closed", $"{terms.Assignment.Title} was closed by an instructor; nothing is taken any more.", terms.Assignment.Id),
        _ => Refusal.Conflict("assignment-closed", $"{terms.Assignment.Title} was due on {When(terms.DueAt, terms)}; nothing is taken after that.", terms.Assignment.Id),
    };

    private static Task<int> CountAsync(DrillJudgeDb db, Guid userId, Guid assignmentId, bool isSheet, string slug, CancellationToken cancellation) => isSheet
        ? db.SheetAttempts.CountAsync(s => s.UserId == userId && s.AssignmentId == assignmentId && s.SheetId == slug, cancellation)
        : db.Attempts.CountAsync(a => a.UserId == userId && a.AssignmentId == assignmentId && a.Problem == slug, cancellation);

    private static string When(DateTimeOffset moment, LearnerTerms terms)
    {
        var zone = Zones.Find(terms.Assignment.Cohort?.TimeZone) ?? TimeZoneInfo.Utc;
        return string.Create(CultureInfo.InvariantCulture, $"{zone.Wall(moment):d MMMM yyyy 'at' HH:mm} ({zone.Id})");
    }
}
