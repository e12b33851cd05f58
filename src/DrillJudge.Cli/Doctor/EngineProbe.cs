using System.Net.Sockets;
using System.Text.Json;

namespace DrillJudge.Cli.Doctor;

/// <summary>Asks an engine about itself over its Unix socket, in whatever state the machine is.</summary>
/// <param name="socketPath">The socket's path.</param>
internal sealed class EngineProbe(string socketPath) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { ConnectCallback = (_, cancellation) => ConnectAsync(socketPath, cancellation) })
    {
        BaseAddress = new Uri("http://docker"),
        Timeout = TimeSpan.FromSeconds(10),
    };

    /// <summary>Where DOCKER_HOST points, or the usual socket.</summary>
    /// <exception cref="NotSupportedException">DOCKER_HOST is not a Unix socket.</exception>
    public static string SocketPath() => Environment.GetEnvironmentVariable("DOCKER_HOST") switch
    {
        null or "" => "/var/run/docker.sock",
        var host when host.StartsWith("unix://", StringComparison.Ordinal) => host["unix://".Length..],
        var host => throw new NotSupportedException($"DOCKER_HOST is {host}, which is not a Unix socket"),
    };

    /// <summary>GET /version or /info.</summary>
    /// <exception cref="HttpRequestException">No answer.</exception>
    public async Task<JsonElement> GetAsync(string path, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
        return document.RootElement.Clone();
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private static async ValueTask<Stream> ConnectAsync(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
