using System.Net.Sockets;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>Where the engine listens: a Unix socket on this machine.</summary>
/// <param name="Path">The socket's file.</param>
public sealed record DockerSocket(string Path)
{
    /// <summary>The place that the engine takes by itself.</summary>
    public const string DefaultPath = "/var/run/docker.sock";

    private const string Scheme = "unix://";

    /// <summary>The socket named by DOCKER_HOST, or the default one.</summary>
    /// <exception cref="DockerUnavailableException">DOCKER_HOST names something other than a Unix socket.</exception>
    public static DockerSocket FromEnvironment() => Parse(Environment.GetEnvironmentVariable("DOCKER_HOST"));

    /// <summary>Reads a value of DOCKER_HOST; nothing means the default.</summary>
    /// <exception cref="DockerUnavailableException">It is not unix:// with an absolute path.</exception>
    public static DockerSocket Parse(string? host)
    {
        if (string.IsNullOrWhiteSpace(host))
            return new(DefaultPath);
        if (host.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && host.Length > Scheme.Length && host[Scheme.Length] == '/')
            return new(host[Scheme.Length..]);
        throw new DockerUnavailableException(
            $"DOCKER_HOST is '{host}', but DrillJudge talks to an engine on its own machine, through its Unix socket.",
            $"Unset DOCKER_HOST, or set it to {Scheme}{DefaultPath}.");
    }

    internal async Task<NetworkStream> ConnectAsync(CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(Path), cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException e)
        {
            socket.Dispose();
            throw DockerUnavailableException.FromConnect(Path, e);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
