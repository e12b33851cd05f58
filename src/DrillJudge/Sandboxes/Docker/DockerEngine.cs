using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>
/// A typed client of the Docker Engine API over its Unix socket: only the calls that a judge makes.
/// Safe for concurrent use. It connects on first use and again after the engine was restarted.
/// Every call throws <see cref="DockerException"/> where the engine refuses and <see cref="DockerUnavailableException"/> where it is not there.
/// </summary>
public sealed partial class DockerEngine : IDisposable
{
    /// <summary>The newest API version this client was written for; a newer engine serves it, unless it has dropped it.</summary>
    public static readonly Version NewestApi = new(1, 44);

    private readonly DockerSocket socket;
    private readonly HttpClient http;
    private volatile string? prefix;

    /// <summary>A client of the engine behind <paramref name="socket"/>; nothing is connected yet.</summary>
    public DockerEngine(DockerSocket socket)
    {
        this.socket = socket;
        http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellation) => await socket.ConnectAsync(cancellation).ConfigureAwait(false),
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        })
        {
            BaseAddress = new Uri("http://docker/"),
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>The longest wait for calls that the engine should answer at once; not for build, pull, wait and events.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A client of the engine that DOCKER_HOST names, or of the one at the default socket.</summary>
    /// <exception cref="DockerUnavailableException">DOCKER_HOST is not a Unix socket.</exception>
    public static DockerEngine FromEnvironment() => new(DockerSocket.FromEnvironment());

    /// <summary>What the engine says of its version and of the API versions it serves.</summary>
    public async Task<EngineVersion> VersionAsync(CancellationToken cancellation = default)
    {
        // The one call without a version in its path: it is what tells us which to use.
        using var response = await CallRawAsync(HttpMethod.Get, "version", null, cancellation).ConfigureAwait(false);
        return await ReadAsync(response, EngineJson.Default.EngineVersion, cancellation).ConfigureAwait(false);
    }

    /// <summary>What the engine says of itself and its machine.</summary>
    public async Task<EngineInfo> InfoAsync(CancellationToken cancellation = default)
    {
        using var response = await CallAsync(HttpMethod.Get, "info", null, cancellation).ConfigureAwait(false);
        return await ReadAsync(response, EngineJson.Default.EngineInfo, cancellation).ConfigureAwait(false);
    }

    /// <summary>The API version that calls to this engine carry, such as 1.41.</summary>
    public async Task<string> NegotiateAsync(CancellationToken cancellation = default) =>
        prefix ??= (await VersionAsync(cancellation).ConfigureAwait(false)).Choose(NewestApi);

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async Task<string> PathAsync(string path, CancellationToken cancellation) =>
        $"v{await NegotiateAsync(cancellation).ConfigureAwait(false)}/{path}";

    private async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation, params HttpStatusCode[] tolerated) =>
        await CallRawAsync(method, await PathAsync(path, cancellation).ConfigureAwait(false), content, cancellation, tolerated).ConfigureAwait(false);

    /// <summary>A call whose answer is short: read whole, within <see cref="CallTimeout"/>.</summary>
    private async Task<HttpResponseMessage> CallRawAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation, params HttpStatusCode[] tolerated)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(CallTimeout);
        try
        {
            return await SendAsync(method, path, content, HttpCompletionOption.ResponseContentRead, tolerated, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw DockerUnavailableException.Silent(socket.Path, CallTimeout);
        }
    }

    /// <summary>A call whose answer goes on for as long as the engine has something to say.</summary>
    private async Task<HttpResponseMessage> StreamAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellation) =>
        await SendAsync(method, await PathAsync(path, cancellation).ConfigureAwait(false), content, HttpCompletionOption.ResponseHeadersRead, [], cancellation).ConfigureAwait(false);

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content, HttpCompletionOption completion, HttpStatusCode[] tolerated, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        try
        {
            var response = await http.SendAsync(request, completion, cancellation).ConfigureAwait(false);
            if (response.IsSuccessStatusCode || tolerated.Contains(response.StatusCode))
                return response;
            using (response)
                throw new DockerException(response.StatusCode, RefusalText(await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false)));
        }
        catch (Exception e) when (Unreachable(e) is { } unavailable)
        {
            prefix = null;
            throw unavailable;
        }
    }

    /// <summary>Turns the ways in which a connection ends into the one exception that callers know; null for anything else.</summary>
    private DockerUnavailableException? Unreachable(Exception e) => e switch
    {
        HttpRequestException { InnerException: DockerUnavailableException inner } => inner,
        HttpRequestException or IOException => DockerUnavailableException.Lost(socket.Path, e),
        _ => null,
    };

    private static string RefusalText(byte[] body)
    {
        try
        {
            if (JsonSerializer.Deserialize(body, EngineJson.Default.EngineRefusal)?.Message is { Length: > 0 } message)
                return message;
        }
        catch (JsonException)
        {
            // Not JSON: shown as it is.
        }
        return body.Length == 0 ? "The engine gave no reason." : System.Text.Encoding.UTF8.GetString(body).Trim();
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            return JsonSerializer.Deserialize(body, type) ?? throw new DockerException(response.StatusCode, "The engine answered null.");
        }
        catch (JsonException e)
        {
            throw new DockerException(response.StatusCode, $"The engine's answer cannot be read: {e.Message}");
        }
    }
}
