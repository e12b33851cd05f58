namespace DrillJudge.Cohorts;

/// <summary>Somebody in a cohort.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">What others see.</param>
/// <param name="Email">For leaders' eyes.</param>
/// <param name="Leads">Whether they lead it.</param>
/// <param name="JoinedAt">Since when.</param>
public sealed record Member(Guid Id, string Name, string Email, bool Leads, DateTimeOffset JoinedAt);
