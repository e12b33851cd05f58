using System.Net;
using System.Text.Json;

namespace DrillJudge.Sandboxes.Docker;

public sealed partial class DockerEngine
{
    /// <summary>Makes a container and returns its id; it does not run yet.</summary>
    public async Task<string> CreateContainerAsync(ContainerSpec spec, CancellationToken cancellation = default)
    {
        using var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(ContainerBody.From(spec), EngineJson.Default.ContainerBody));
        body.Headers.ContentType = new("application/json");
        using var response = await CallAsync(HttpMethod.Post, "containers/create", body, cancellation).ConfigureAwait(false);
        return (await ReadAsync(response, EngineJson.Default.CreatedContainer, cancellation).ConfigureAwait(false)).Id;
    }

    /// <summary>Starts a container; no error where it runs already.</summary>
    public async Task StartAsync(string id, CancellationToken cancellation = default) =>
        (await CallAsync(HttpMethod.Post, $"containers/{id}/start", null, cancellation, HttpStatusCode.NotModified).ConfigureAwait(false)).Dispose();

    /// <summary>Waits until a container has ended, and returns its exit code.</summary>
    /// <remarks>One that removes itself must be waited for before it is started, or after with the chance that it is gone (404).</remarks>
    public async Task<int> WaitAsync(string id, WaitCondition condition = WaitCondition.NotRunning, CancellationToken cancellation = default)
    {
        var word = condition switch
        {
            WaitCondition.NextExit => "next-exit",
            WaitCondition.Removed => "removed",
            _ => "not-running",
        };
        using var response = await StreamAsync(HttpMethod.Post, $"containers/{id}/wait?condition={word}", null, cancellation).ConfigureAwait(false);
        try
        {
            var waited = await ReadAsync(response, EngineJson.Default.WaitedContainer, cancellation).ConfigureAwait(false);
            return waited.Error?.Message is { Length: > 0 } error ? throw new DockerException(response.StatusCode, error) : waited.StatusCode;
        }
        catch (Exception e) when (Unreachable(e) is { } unavailable)
        {
            throw unavailable;
        }
    }

    /// <summary>Ends a container's processes at once; false where none ran or the container is gone.</summary>
    public async Task<bool> KillAsync(string id, CancellationToken cancellation = default)
    {
        using var response = await CallAsync(
            HttpMethod.Post, $"containers/{id}/kill?signal=KILL", null, cancellation, HttpStatusCode.NotFound, HttpStatusCode.Conflict).ConfigureAwait(false);
        return response.IsSuccessStatusCode;
    }

    /// <summary>Ends and removes a container; false where it is gone or its removal was under way.</summary>
    public async Task<bool> RemoveContainerAsync(string id, CancellationToken cancellation = default)
    {
        using var response = await CallAsync(
            HttpMethod.Delete, $"containers/{id}?force=1&v=1", null, cancellation, HttpStatusCode.NotFound, HttpStatusCode.Conflict).ConfigureAwait(false);
        return response.IsSuccessStatusCode;
    }

    /// <summary>A container's state and settings; null where there is none of that id.</summary>
    public async Task<ContainerInspection?> InspectContainerAsync(string id, CancellationToken cancellation = default)
    {
        using var response = await CallAsync(HttpMethod.Get, $"containers/{id}/json", null, cancellation, HttpStatusCode.NotFound).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.NotFound
            ? null
            : await ReadAsync(response, EngineJson.Default.ContainerInspection, cancellation).ConfigureAwait(false);
    }

    /// <summary>The containers with a label, given as NAME or NAME=value; running ones only unless <paramref name="all"/>.</summary>
    public async Task<IReadOnlyList<ContainerSummary>> ListContainersAsync(string label, bool all = true, CancellationToken cancellation = default)
    {
        var query = $"containers/json?all={(all ? 1 : 0)}&filters={Filters(("label", [label]))}";
        using var response = await CallAsync(HttpMethod.Get, query, null, cancellation).ConfigureAwait(false);
        return await ReadAsync(response, EngineJson.Default.IReadOnlyListContainerSummary, cancellation).ConfigureAwait(false);
    }

    private static string Filters(params (string Name, IReadOnlyList<string> Values)[] filters) =>
        Uri.EscapeDataString(JsonSerializer.Serialize(
            filters.Where(f => f.Values.Count > 0).ToDictionary(f => f.Name, f => f.Values, StringComparer.Ordinal),
            EngineJson.Default.IReadOnlyDictionaryStringIReadOnlyListString));
}
