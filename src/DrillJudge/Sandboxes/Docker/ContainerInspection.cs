namespace DrillJudge.Sandboxes.Docker;

/// <summary>A container as the engine sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Image">Id of its image.</param>
/// <param name="State">How it is.</param>
/// <param name="HostConfig">What it may use.</param>
/// <param name="Config">What it was made from.</param>
public sealed record ContainerInspection(string Id, string Image, ContainerState State, HostConfig HostConfig, ContainerConfig Config);

/// <summary>How a container is.</summary>
/// <param name="Status">created, running, exited, removing, dead.</param>
/// <param name="Running">Whether process 1 lives.</param>
/// <param name="OOMKilled">Whether the kernel ended a process of it for want of memory; the engine sets it when the container ends.</param>
/// <param name="Pid">Process 1 as the machine counts, 0 if none.</param>
/// <param name="ExitCode">Of process 1; 128 + signal where one ended it.</param>
/// <param name="Error">Why it could not be started.</param>
public sealed record ContainerState(string Status, bool Running, bool OOMKilled, int Pid, int ExitCode, string? Error);

/// <summary>What a container was made from.</summary>
/// <param name="User">uid[:gid] or a name.</param>
/// <param name="Env">NAME=value.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="OpenStdin">Whether its standard input is open.</param>
/// <param name="StdinOnce">Whether it closes with the first that attached.</param>
/// <param name="NetworkDisabled">Whether it has no network at all.</param>
public sealed record ContainerConfig(
    string? User, IReadOnlyList<string>? Env, IReadOnlyDictionary<string, string>? Labels, bool OpenStdin, bool StdinOnce, bool NetworkDisabled);

/// <summary>A container in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Image">Its image as it was named.</param>
/// <param name="State">created, running, exited, ...</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Created">Unix seconds.</param>
public sealed record ContainerSummary(string Id, string Image, string State, IReadOnlyDictionary<string, string>? Labels, long Created);
