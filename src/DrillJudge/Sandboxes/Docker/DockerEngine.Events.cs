using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DrillJudge.Sandboxes.Docker;

public sealed partial class DockerEngine
{
    /// <summary>
    /// What happens to containers with a label, as it happens, until cancelled; an enumeration that ends by itself does so with <see cref="DockerUnavailableException"/>.
    /// </summary>
    /// <param name="label">NAME or NAME=value.</param>
    /// <param name="actions">oom, die, destroy, ...; none means all.</param>
    /// <param name="since">Also what happened from then on: the way to miss nothing while (re)connecting.</param>
    /// <param name="cancellation">Ends the enumeration with <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<EngineEvent> EventsAsync(
        string label, IReadOnlyList<string> actions, DateTimeOffset? since = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var query = $"events?filters={Filters(("type", ["container"]), ("label", [label]), ("event", actions))}";
        if (since is { } from)
            query += string.Create(CultureInfo.InvariantCulture, $"&since={from.ToUnixTimeMilliseconds() / 1000.0:0.000}");
        using var response = await StreamAsync(HttpMethod.Get, query, null, cancellation).ConfigureAwait(false);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false));
        while (true)
            yield return await ReadEventAsync(reader, cancellation).ConfigureAwait(false);
    }

    private async Task<EngineEvent> ReadEventAsync(StreamReader reader, CancellationToken cancellation)
    {
        try
        {
            var line = await reader.ReadLineAsync(cancellation).ConfigureAwait(false)
                ?? throw new IOException("the stream of events ended");
            return JsonSerializer.Deserialize(line, EngineJson.Default.EngineEvent)
                ?? throw new IOException("an event was null");
        }
        catch (JsonException e)
        {
            throw DockerUnavailableException.Lost(socket.Path, e);
        }
        catch (Exception e) when (Unreachable(e) is { } unavailable)
        {
            throw unavailable;
        }
    }
}
