using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Cohorts;

/// <summary>Who is in a cohort: joining by code, leaving, and what leaders do about either. What was worked stays with whoever worked it.</summary>
public sealed class MemberDesk(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    /// <summary>Everybody in a cohort, leaders first, by name. No check of who asks.</summary>
    public async Task<IReadOnlyList<Member>> ListAsync(Guid cohortId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        var rows = await (
            from e in db.Enrolments.AsNoTracking()
            join u in db.Users on e.UserId equals u.Id
            where e.CohortId == cohortId
            select new { u.Id, u.DisplayName, u.Email, e.Leads, e.JoinedAt }).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. rows.Select(r => new Member(r.Id, r.DisplayName, r.Email ?? "", r.Leads, r.JoinedAt)).OrderByDescending(m => m.Leads).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Id)];
    }

    /// <summary>Joins the cohort of a code, as a learner. Whoever is in it already stays what they are.</summary>
    public async Task<Outcome<Cohort>> JoinAsync(Actor who, string? typed, CancellationToken cancellation)
    {
        if (JoinCodes.Read(typed) is not { } code)
            return Refusal.Invalid("join-code", $"A code to join with has {JoinCodes.Length} letters and digits, such as ACDE-3467.");
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (await db.Cohorts.AsNoTracking().Include(c => c.Enrolments).SingleOrDefaultAsync(c => c.JoinCode == code, cancellation).ConfigureAwait(false) is not { } cohort)
            return new Refusal(RefusalKind.NotFound, "join-code-unknown", "No cohort has this code, or its instructor has closed it. Ask for the present one.");
        if (cohort.ArchivedAt is not null)
            return Refusal.Conflict("cohort-archived", $"{cohort.Name} has ended; nobody joins it any more.");
        if (cohort.Enrolments.Exists(e => e.UserId == who.Id))
            return cohort;
        db.Enrolments.Add(new Enrolment { CohortId = cohort.Id, UserId = who.Id, Leads = false, JoinedAt = clock.GetUtcNow() });
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbUpdateException)
        {
            // Pressed twice: in is in.
        }

        return cohort;
    }

    /// <summary>Leaves a cohort.</summary>
    public Task<Outcome<Cohort>> LeaveAsync(Actor who, Guid cohortId, CancellationToken cancellation) => EndAsync(who, cohortId, who.Id, cancellation);

    /// <summary>Takes somebody out of a cohort: a leader or an administrator does.</summary>
    public async Task<Outcome<Cohort>> RemoveAsync(Actor who, Guid cohortId, Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.Cohorts.LedBy(who).AnyAsync(c => c.Id == cohortId, cancellation).ConfigureAwait(false) ? await EndAsync(who, cohortId, userId, cancellation).ConfigureAwait(false) : CohortRules.Unknown;
    }

    /// <summary>Names an instructor as one more leader, by e-mail address; one who learnt in it leads it from now on.</summary>
    public async Task<Outcome<Cohort>> NameLeaderAsync(Actor who, Guid cohortId, string? email, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (await db.Cohorts.LedBy(who).Include(c => c.Enrolments).SingleOrDefaultAsync(c => c.Id == cohortId, cancellation).ConfigureAwait(false) is not { } cohort)
            return CohortRules.Unknown;
        if (cohort.ArchivedAt is not null)
            return CohortRules.Archived;
        var wanted = (email ?? "").Trim().ToUpperInvariant();
        var named = await (
            from u in db.Users
            join held in db.UserRoles on u.Id equals held.UserId
            join role in db.Roles on held.RoleId equals role.Id
            where u.NormalizedEmail == wanted && (role.Name == Roles.Instructor || role.Name == Roles.Administrator)
            select (Guid?)u.Id).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        // The same answer for an unknown address and for a learner's: addresses are not to be tried out here.
        if (named is not { } id)
            return new Refusal(RefusalKind.NotFound, "instructor-unknown", "There is no instructor with this e-mail address. An administrator gives the role.");
        if (cohort.Enrolments.Find(e => e.UserId == id) is { } enrolled)
            enrolled.Leads = true;
        else
            db.Enrolments.Add(new Enrolment { CohortId = cohortId, UserId = id, Leads = true, JoinedAt = clock.GetUtcNow() });
        db.Note(clock, who, "cohort.lead", $"{id} {cohortId}");
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return cohort;
    }

    /// <summary>Whether an account is a learner of a cohort that somebody leads.</summary>
    public async Task<bool> TeachesAsync(Actor who, Guid cohortId, Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        return await db.Cohorts.LedBy(who).AnyAsync(c => c.Id == cohortId && c.Enrolments.Any(e => e.UserId == userId && !e.Leads), cancellation).ConfigureAwait(false);
    }

    private async Task<Outcome<Cohort>> EndAsync(Actor who, Guid cohortId, Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (await db.Cohorts.Include(c => c.Enrolments).SingleOrDefaultAsync(c => c.Id == cohortId, cancellation).ConfigureAwait(false) is not { } cohort)
            return CohortRules.Unknown;
        if (cohort.Enrolments.Find(e => e.UserId == userId) is not { } enrolled)
            return who.Id == userId ? CohortRules.Unknown : Refusal.NotFound("member");
        if (cohort.ArchivedAt is not null && who.Id != userId)
            return CohortRules.Archived;
        if (enrolled.Leads && cohort.Enrolments.Count(e => e.Leads) == 1)
            return Refusal.Conflict("last-leader", "Somebody has to lead the cohort. Name another leader first, or archive it.");
        db.Enrolments.Remove(enrolled);
        if (who.Id != userId)
            db.Note(clock, who, "cohort.remove", $"{userId} {cohortId}");
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return cohort;
    }
}
