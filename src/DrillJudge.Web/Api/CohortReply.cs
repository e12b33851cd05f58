using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>A cohort as the API shows it; its code to leaders only.</summary>
public sealed record CohortReply(Guid Id, string Name, string TimeZone, string Role, int Learners, bool Leaderboard, string? JoinCode, DateTimeOffset CreatedAt, DateTimeOffset? ArchivedAt)
{
    /// <summary>As somebody sees it.</summary>
    public static CohortReply From(CohortView view) => new(
        view.Cohort.Id, view.Cohort.Name, view.Cohort.TimeZone, view.Leads ? "leader" : "learner", view.Cohort.Enrolments.Count(e => !e.Leads), view.Cohort.Leaderboard,
        view.Leads && view.Cohort.JoinCode is { } code ? JoinCodes.Show(code) : null, view.Cohort.CreatedAt, view.Cohort.ArchivedAt);
}

/// <summary>Somebody in a cohort; addresses for leaders only.</summary>
public sealed record MemberReply(Guid Id, string Name, string? Email, bool Leads, DateTimeOffset JoinedAt)
{
    /// <summary>Of a member, as leaders see them.</summary>
    public static MemberReply From(Member member) => new(member.Id, member.Name, member.Email, member.Leads, member.JoinedAt);
}
