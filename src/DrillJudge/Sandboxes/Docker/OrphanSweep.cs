namespace DrillJudge.Sandboxes.Docker;

/// <summary>
/// Removes what nodes that were killed have left behind. A container that runs ends with its node's stream and is removed by the engine; one whose node died between
/// making and starting it waits for ever, and so does one that the engine lost hold of while it restarted. No living node leaves a container unstarted for long.
/// </summary>
internal static class OrphanSweep
{
    /// <summary>How long a container may stand still before it counts as left behind: many times what an engine under load takes to start one.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Removes every sandbox on this engine, of whatever node, that does not run and is older than <paramref name="patience"/>.</summary>
    /// <returns>How many were removed.</returns>
    /// <exception cref="DockerException">The engine refuses.</exception>
    /// <exception cref="DockerUnavailableException">There is no engine.</exception>
    public static async Task<int> RemoveAsync(DockerEngine engine, TimeSpan patience, CancellationToken cancellation)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var removed = 0;
        foreach (var container in await engine.ListContainersAsync(SandboxHost.OwnerLabel, cancellation: cancellation).ConfigureAwait(false))
        {
            var stands = container.State is "created" or "exited" or "dead";
            if (stands && now - container.Created >= patience.TotalSeconds && await engine.RemoveContainerAsync(container.Id, cancellation).ConfigureAwait(false))
                removed++;
        }

        return removed;
    }
}
