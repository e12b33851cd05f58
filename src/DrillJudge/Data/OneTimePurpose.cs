namespace DrillJudge.Data;

/// <summary>What a one-time link is for.</summary>
public enum OneTimePurpose
{
    /// <summary>Makes the first administrator.</summary>
    FirstAdministrator,

    /// <summary>Sets a new password.</summary>
    NewPassword,
}
