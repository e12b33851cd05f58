namespace DrillJudge.Benchmarks.Contestants;

/// <summary>`docker run --rm`, as people do it, with the limits that a judge cannot do without.</summary>
/// <param name="image">Has .NET.</param>
/// <param name="label">Put on every container.</param>
internal sealed class DockerCommand(string image, string label) : IContainerRun
{
    private readonly Command command = new(new Dictionary<string, string?>());

    /// <inheritdoc/>
    public string Name => "docker run --rm";

    /// <summary>Whether there is such a command.</summary>
    public static bool Exists => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "docker")));

    /// <inheritdoc/>
    public Task RunAsync(string folder, IReadOnlyList<string> words, CancellationToken cancellation) => command.RunAsync(
        "docker",
        ["run", "--rm", "--label", label, "--network", "none", "--memory", "512m", "--pids-limit", "160", "--volume", $"{folder}:{ContainerPerSubmission.Inside}", "--entrypoint", "dotnet", image, .. words],
        cancellation);
}
