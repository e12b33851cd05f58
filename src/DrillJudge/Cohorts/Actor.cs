namespace DrillJudge.Cohorts;

/// <summary>Who asks for something, with what the account's role lets it do.</summary>
/// <param name="Id">The account.</param>
/// <param name="Instructs">Whether it may lead cohorts.</param>
/// <param name="Administers">Whether it runs the installation, and so leads every cohort.</param>
public sealed record Actor(Guid Id, bool Instructs, bool Administers);
