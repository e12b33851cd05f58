namespace DrillJudge.Sandboxes.Docker;

/// <summary>What a container of ours is for.</summary>
internal enum ContainerRole
{
    /// <summary>Runs learners' submissions.</summary>
    Runner,

    /// <summary>Runs authors' scripts; never a learner's code.</summary>
    Script,

    /// <summary>Compiles.</summary>
    Compiler,
}
