using System.Net.Sockets;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>The engine cannot be reached, or went away in the middle of a call; <see cref="Remedy"/> tells a person what to do.</summary>
public sealed class DockerUnavailableException(string message, string remedy, Exception? cause = null)
    : Exception($"{message} {remedy}", cause)
{
    /// <summary>What to do about it, one sentence.</summary>
    public string Remedy { get; } = remedy;

    internal static DockerUnavailableException FromConnect(string path, SocketException cause) => cause.SocketErrorCode switch
    {
        SocketError.AccessDenied => new(
            $"This user may not use the Docker socket {path}.",
            "Add the user to the group that owns the socket (usually: sudo usermod -aG docker \"$USER\", then log in again), or run as root.",
            cause),
        SocketError.ConnectionRefused => new(
            $"Nobody listens on the Docker socket {path}.",
            "Docker Engine is installed but not running; start it (sudo systemctl start docker, or ./drill, which does it).",
            cause),
        _ when !File.Exists(path) => new(
            $"There is no Docker socket at {path}.",
            "Install Docker Engine and start it (./drill does both), or set DOCKER_HOST to unix:// and the socket's path.",
            cause),
        _ => new($"The Docker socket {path} cannot be opened: {cause.Message}.", "Check that it is Docker Engine's socket.", cause),
    };

    internal static DockerUnavailableException Lost(string path, Exception cause) => new(
        $"Docker Engine at {path} went away in the middle of a call: {cause.Message}",
        "Check that the engine runs; the call can be repeated once it is back.",
        cause);

    internal static DockerUnavailableException Silent(string path, TimeSpan waited) => new(
        $"Docker Engine at {path} has not answered within {waited.TotalSeconds:0} s.",
        "The engine hangs or the machine is overloaded; look at its log and restart it if need be.");
}
