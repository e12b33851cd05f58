namespace DrillJudge.Sandboxes.Docker;

/// <summary>What <see cref="DockerEngine.WaitAsync"/> waits for.</summary>
public enum WaitCondition
{
    /// <summary>It does not run, or no longer.</summary>
    NotRunning,

    /// <summary>It has ended after this call.</summary>
    NextExit,

    /// <summary>It is gone.</summary>
    Removed,
}
