using DrillJudge.Sandboxes.Docker;
using DrillJudge.Tests.Sandboxes.Docker.Probe;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>
/// The real engine and an image with the probe, made once by <see cref="SandboxImage"/> itself. All that it makes carries one label or lies in one repository, and goes at the end.
/// </summary>
public sealed class EngineFixture : IAsyncLifetime
{
    /// <summary>A base that no machine has and whose registry refuses at once.</summary>
    public const string Nowhere = "localhost:1/nowhere:0";

    private readonly string directory = Directory.CreateTempSubdirectory("drill-probe-").FullName;
    private readonly string run = Guid.NewGuid().ToString("N")[..8];

    public DockerEngine Engine { get; } = DockerEngine.FromEnvironment();

    public string Label => $"drilljudge.test={run}";

    public SandboxImageOptions ImageOptions => new(directory)
    {
        BaseImage = null,
        PreferredBase = Nowhere,
        Repository = $"drilljudge-test-{run}",
        BaseRepository = $"drilljudge-test-base-{run}",
    };

    public SandboxImage Image { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        ProbeProgram.Publish(directory);
        Image = await SandboxImage.EnsureAsync(Engine, ImageOptions);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var container in await Engine.ListContainersAsync(Label))
            await Engine.RemoveContainerAsync(container.Id);
        foreach (var repository in new[] { ImageOptions.Repository, ImageOptions.BaseRepository })
        {
            foreach (var name in (await Engine.ListImagesAsync(repository)).SelectMany(i => i.RepoTags ?? []))
                await Engine.RemoveImageAsync(name);
        }
        Engine.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    /// <summary>A container that runs the probe with everything a sandbox sets.</summary>
    public ContainerSpec Sandbox(params string[] words) => new(Image.Id)
    {
        Entrypoint = ["dotnet", "/app/runner/probe.dll"],
        Command = words,
        Labels = new Dictionary<string, string> { ["drilljudge.test"] = run },
        Environment = new Dictionary<string, string> { ["PROBE"] = "yes" },
        Hostname = "sandbox",
        Stdin = true,
        Network = "none",
        Ipc = "none",
        ReadonlyRoot = true,
        DropCapabilities = ["ALL"],
        AddCapabilities = ["SETUID", "SETGID", "KILL"],
        NoNewPrivileges = true,
        Seccomp = SandboxFiles.Seccomp,
        MemoryBytes = 256 << 20,
        Pids = 128,
        Cpus = 1,
        Ulimits = [new("nofile", 256, 256), new("msgqueue", 0, 0), new("core", 0, 0)],
        LogDriver = "none",
        MaskedPaths = [.. ContainerSpec.EngineMaskedPaths, "/dev/mqueue"],
        ReadonlyPaths = ContainerSpec.EngineReadonlyPaths,
        OomScoreAdj = 500,
    };

    /// <summary>Runs a container to its end and removes it.</summary>
    public async Task<Outcome> RunAsync(ContainerSpec spec, CancellationToken stop, string input = "")
    {
        // A container that hangs fails its test, not the whole run.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromMinutes(1));
        var cancellation = limit.Token;
        var id = await Engine.CreateContainerAsync(spec, cancellation);
        try
        {
            await using var streams = await Engine.AttachAsync(id, cancellation);
            await Engine.StartAsync(id, cancellation);
            await streams.WriteAsync(System.Text.Encoding.UTF8.GetBytes(input), cancellation);
            streams.CloseStdin();
            using var reader = new StreamReader(streams);
            var output = await reader.ReadToEndAsync(cancellation);
            var exit = await Engine.WaitAsync(id, cancellation: cancellation);
            return new(exit, output, streams.StderrTail, (await Engine.InspectContainerAsync(id, cancellation))!);
        }
        finally
        {
            await Engine.RemoveContainerAsync(id, CancellationToken.None);
        }
    }
}
