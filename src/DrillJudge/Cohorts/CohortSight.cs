namespace DrillJudge.Cohorts;

/// <summary>Which cohorts somebody leads or sees: the one place that decides it. Whoever does not see one learns not even that it exists.</summary>
public static class CohortSight
{
    /// <summary>Those that somebody leads: administrators all, instructors those they were named in. Who lost the role leads no more.</summary>
    public static IQueryable<Cohort> LedBy(this IQueryable<Cohort> cohorts, Actor who)
    {
        var id = who.Id;
        return who switch
        {
            { Administers: true } => cohorts,
            { Instructs: true } => cohorts.Where(c => c.Enrolments.Any(e => e.UserId == id && e.Leads)),
            _ => cohorts.Where(c => false),
        };
    }

    /// <summary>Those that somebody leads or learns in.</summary>
    public static IQueryable<Cohort> SeenBy(this IQueryable<Cohort> cohorts, Actor who)
    {
        var id = who.Id;
        return who.Administers ? cohorts : cohorts.Where(c => c.Enrolments.Any(e => e.UserId == id));
    }

    /// <summary>Whether somebody leads this cohort; its enrolments must be loaded.</summary>
    public static bool IsLedBy(this Cohort cohort, Actor who) => who.Administers || (who.Instructs && cohort.Enrolments.Exists(e => e.UserId == who.Id && e.Leads));
}
