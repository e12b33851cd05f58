namespace DrillJudge.Packages;

/// <summary>How far a package that somebody uploaded is.</summary>
public enum PackageState
{
    /// <summary>Stored; nobody has verified it.</summary>
    Draft,

    /// <summary>A judge verifies it, or will.</summary>
    Verifying,

    /// <summary>Sound.</summary>
    Verified,

    /// <summary>The verifier found faults.</summary>
    Faulty,

    /// <summary>In the catalogue.</summary>
    Published,

    /// <summary>No longer in the catalogue; what was begun with it goes on.</summary>
    Withdrawn,
}
