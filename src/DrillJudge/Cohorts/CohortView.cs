namespace DrillJudge.Cohorts;

/// <summary>A cohort as somebody sees it.</summary>
/// <param name="Cohort">With its enrolments.</param>
/// <param name="Leads">Whether they lead it.</param>
/// <param name="Learns">Whether they are one of its learners.</param>
public sealed record CohortView(Cohort Cohort, bool Leads, bool Learns)
{
    /// <summary>Its time zone.</summary>
    public TimeZoneInfo Zone => Zones.Find(Cohort.TimeZone) ?? TimeZoneInfo.Utc;
}
