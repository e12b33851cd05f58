using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes;

/// <summary>What a node has on the engine, seen and meddled with from outside.</summary>
internal static class Engine
{
    /// <summary>Ids of a node's containers of one role.</summary>
    public static async Task<IReadOnlyList<string>> ListAsync(SandboxHost host, ContainerRole role)
    {
        var all = await host.Engine.ListContainersAsync($"{SandboxHost.OwnerLabel}={host.Owner}", cancellation: TestContext.Current.CancellationToken);
        return [.. all.Where(c => c.Labels?.GetValueOrDefault("drilljudge.role") == role.ToString()).Select(c => c.Id)];
    }

    /// <summary>Takes away all containers of a role; answers how many there were.</summary>
    public static async Task<int> RemoveAsync(SandboxHost host, ContainerRole role)
    {
        var removed = await Task.WhenAll((await ListAsync(host, role)).Select(id => host.Engine.RemoveContainerAsync(id, TestContext.Current.CancellationToken)));
        return removed.Count(r => r);
    }

    /// <summary>Containers of an owner.</summary>
    public static async Task<int> CountAsync(DockerEngine engine, string owner) =>
        (await engine.ListContainersAsync($"{SandboxHost.OwnerLabel}={owner}", cancellation: TestContext.Current.CancellationToken)).Count;
}
