using DrillJudge.Sandboxes;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Judging;

/// <summary>How a node is set up.</summary>
/// <param name="PublishedFolder">Holds the published sandbox programs: runner and compiler.</param>
/// <param name="CacheFolder">Where prepared suites are kept.</param>
public sealed record JudgeNodeOptions(string PublishedFolder, string CacheFolder)
{
    /// <summary>Where the engine listens; null for what DOCKER_HOST names, or the usual socket.</summary>
    public DockerSocket? Engine { get; init; }

    /// <summary>The learners' sandboxes.</summary>
    public SandboxOptions Sandboxes { get; init; } = new();

    /// <summary>Whether suites that earlier runs prepared are made again.</summary>
    public bool RenewSuites { get; init; }

    /// <summary>Sandboxes for authors' scripts.</summary>
    public int ScriptNurseries { get; init; } = 1;
}
