namespace DrillJudge.Data;

/// <summary>What an account may do; each includes the ones after it.</summary>
public static class Roles
{
    /// <summary>Runs the installation: accounts, nodes, queue.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Leads cohorts: assigns, reads, rejudges.</summary>
    public const string Instructor = "Instructor";

    /// <summary>Practises.</summary>
    public const string Learner = "Learner";

    /// <summary>Who may lead cohorts, as attributes want it.</summary>
    public const string Leading = $"{Administrator},{Instructor}";

    /// <summary>All, the mightiest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Administrator, Instructor, Learner];
}
