using System.Globalization;
using System.Net;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>
/// Where containers are started: the engine, the image, and this node's name on them. Every container is removed by the engine as soon as it ends, and ends as soon
/// as the stream to this process does, so that a node that is killed leaves nothing behind that runs; what it had made and not yet started, the next node sweeps away.
/// It also listens to the engine for out-of-memory events.
/// </summary>
public sealed class SandboxHost : IAsyncDisposable
{
    /// <summary>The label that names the owner node.</summary>
    public const string OwnerLabel = "drilljudge.owner";

    private readonly UserBlocks users;
    private readonly string seccomp;
    private readonly CancellationTokenSource stop = new();
    private readonly HashSet<string> outOfMemory = [];
    private readonly SemaphoreSlim imaging = new(1, 1);
    private readonly Func<CancellationToken, Task<string>> remake;
    private readonly Task listening;
    private volatile string image;

    /// <summary>Binds an engine and an image.</summary>
    /// <param name="engine">Where containers are started.</param>
    /// <param name="image">The image's id.</param>
    /// <param name="seccompProfile">The profile, the JSON itself.</param>
    /// <param name="remake">Makes the image again where somebody has removed it, and answers its id.</param>
    public SandboxHost(DockerEngine engine, string image, string seccompProfile, Func<CancellationToken, Task<string>> remake)
    {
        Engine = engine;
        this.image = image;
        this.remake = remake;
        seccomp = seccompProfile;
        users = new UserBlocks(engine);
        Owner = NameOf(Environment.MachineName, Environment.ProcessId);
        listening = Task.Run(ListenAsync);
    }

    /// <summary>The engine.</summary>
    public DockerEngine Engine { get; }

    /// <summary>The image's id.</summary>
    public string Image => image;

    /// <summary>This node's name on its containers.</summary>
    public string Owner { get; }

    /// <summary>A name that no other node has, whatever the machine is called: its unique part is never cut.</summary>
    internal static string NameOf(string machine, int process) =>
        string.Create(CultureInfo.InvariantCulture, $"{(machine.Length <= 32 ? machine : machine[..32])}-{process}-{Guid.NewGuid():N}");

    /// <summary>Containers of this node that exist now.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation) =>
        (await Engine.ListContainersAsync($"{OwnerLabel}={Owner}", cancellation: cancellation).ConfigureAwait(false)).Count;

    /// <summary>Stops listening and removes what is left of this node's containers.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await listening.ConfigureAwait(false);
        stop.Dispose();
        imaging.Dispose();
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            foreach (var left in await Engine.ListContainersAsync($"{OwnerLabel}={Owner}", cancellation: patience.Token).ConfigureAwait(false))
                await Engine.RemoveContainerAsync(left.Id, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DockerException or DockerUnavailableException or OperationCanceledException)
        {
            // The engine is gone; the containers end by themselves when their streams do.
        }
    }

    /// <summary>Starts a container and attaches to it.</summary>
    internal async Task<RunningContainer> StartAsync(ContainerRole role, SandboxOptions options, CancellationToken cancellation)
    {
        var block = await users.TakeAsync(cancellation).ConfigureAwait(false);
        string? id = null;
        try
        {
            // Not to be cancelled: the engine would make it all the same, and nobody would know its id.
            id = await CreateAsync(Spec(role, options, block), cancellation).ConfigureAwait(false);
            var stream = await Engine.AttachAsync(id, cancellation).ConfigureAwait(false);
            await Engine.StartAsync(id, cancellation).ConfigureAwait(false);
            return new RunningContainer(this, id, block, stream);
        }
        catch
        {
            await RemoveAsync(id, block).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Whether the kernel ran out of memory in a container. Waits a moment for the event, which may come after the end of the stream.</summary>
    internal async Task<bool> SawOutOfMemoryAsync(string id)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        try
        {
            do
            {
                lock (outOfMemory)
                {
                    if (outOfMemory.Contains(id))
                        return true;
                }
            }
            while (await ticks.WaitForNextTickAsync(patience.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            // No such event came.
        }

        return false;
    }

    /// <summary>Removes a container, if the engine has not yet, and frees its users.</summary>
    internal async Task RemoveAsync(string? id, int block)
    {
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            if (id is not null)
                await Engine.RemoveContainerAsync(id, patience.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DockerException or DockerUnavailableException or OperationCanceledException)
        {
            // Auto-removal is under way, or the engine is gone and takes the container along when it is back.
        }

        users.Return(block);
    }

    private async Task<string> CreateAsync(ContainerSpec spec, CancellationToken cancellation)
    {
        try
        {
            return await Engine.CreateContainerAsync(spec, CancellationToken.None).ConfigureAwait(false);
        }
        catch (DockerException e) when (e.Status == HttpStatusCode.NotFound)
        {
            // The image is gone: pruned by somebody, or the engine lost its data.
        }

        await imaging.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (await Engine.InspectImageAsync(image, cancellation).ConfigureAwait(false) is null)
                image = await remake(cancellation).ConfigureAwait(false);
        }
        finally
        {
            imaging.Release();
        }

        return await Engine.CreateContainerAsync(spec with { Image = image }, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task ListenAsync()
    {
        var since = DateTimeOffset.UtcNow;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                // At the start, and whenever the engine comes back.
                await OrphanSweep.RemoveAsync(Engine, OrphanSweep.Patience, stop.Token).ConfigureAwait(false);
                await foreach (var seen in Engine.EventsAsync($"{OwnerLabel}={Owner}", ["oom"], since, stop.Token).ConfigureAwait(false))
                {
                    lock (outOfMemory)
                        outOfMemory.Add(seen.Actor.Id);
                }
            }
            catch (Exception e) when (e is DockerException or DockerUnavailableException or IOException or OperationCanceledException)
            {
                // The engine went away; listen again when it is back.
            }

            await Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(1), stop.Token)).ConfigureAwait(false);
        }
    }

    private ContainerSpec Spec(ContainerRole role, SandboxOptions options, int block)
    {
        var uid = block.ToString(CultureInfo.InvariantCulture);
        var uids = UserBlocks.Size.ToString(CultureInfo.InvariantCulture);
        IReadOnlyList<string> program = role == ContainerRole.Compiler ? ["/app/compiler/Compiler.dll", "supervise"] : ["/app/runner/Runner.dll", "nursery"];
        return new ContainerSpec(Image)
        {
            Entrypoint = ["dotnet"],
            Command = role == ContainerRole.Compiler ? [.. program, uid, uids] : [.. program, uid, uids, options.RunsPerContainer.ToString(CultureInfo.InvariantCulture)],
            Labels = new Dictionary<string, string> { [OwnerLabel] = Owner, [UserBlocks.Label] = uid, ["drilljudge.role"] = role.ToString() },
            User = "0:0",
            Stdin = true,
            Network = "none",
            Ipc = "none",
            ReadonlyRoot = true,
            DropCapabilities = ["ALL"],
            AddCapabilities = ["SETUID", "SETGID", "KILL"],
            NoNewPrivileges = true,
            Seccomp = seccomp,
            MemoryBytes = role == ContainerRole.Compiler ? Math.Max(options.ContainerMemoryBytes, 2L << 30) : options.ContainerMemoryBytes,
            Pids = options.Pids,
            Cpus = role == ContainerRole.Compiler ? null : options.Cpus,
            Ulimits = [new Ulimit("nofile", 512, 512), new Ulimit("msgqueue", 0, 0), new Ulimit("core", 0, 0)],
            LogDriver = "none",
            MaskedPaths = [.. ContainerSpec.EngineMaskedPaths, "/dev/mqueue"],
            ReadonlyPaths = ContainerSpec.EngineReadonlyPaths,
            AutoRemove = true,
            Runtime = options.Runtime,
        };
    }
}
