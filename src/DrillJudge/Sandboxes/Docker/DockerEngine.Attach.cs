using System.Globalization;
using System.Net;
using System.Text;

namespace DrillJudge.Sandboxes.Docker;

public sealed partial class DockerEngine
{
    private const int LongestHead = 16 << 10;

    /// <summary>
    /// Attaches to a container's standard streams, best before it is started so that nothing is missed.
    /// The connection is the caller's own from then on; disposing it closes the container's standard input.
    /// </summary>
    /// <remarks>
    /// The upgrade is spoken here rather than by HttpClient: its upgraded stream cannot be closed in one direction and is torn down when a read is cancelled.
    /// </remarks>
    public async Task<AttachedStream> AttachAsync(string id, CancellationToken cancellation = default)
    {
        var path = await PathAsync($"containers/{id}/attach?stream=1&stdin=1&stdout=1&stderr=1", cancellation).ConfigureAwait(false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(CallTimeout);
        try
        {
            return await UpgradeAsync(path, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw DockerUnavailableException.Silent(socket.Path, CallTimeout);
        }
        catch (IOException e)
        {
            prefix = null;
            throw DockerUnavailableException.Lost(socket.Path, e);
        }
    }

    private async Task<AttachedStream> UpgradeAsync(string path, CancellationToken cancellation)
    {
        var connection = await socket.ConnectAsync(cancellation).ConfigureAwait(false);
        try
        {
            var request = $"POST /{path} HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: tcp\r\nContent-Length: 0\r\n\r\n";
            await connection.WriteAsync(Encoding.ASCII.GetBytes(request), cancellation).ConfigureAwait(false);
            var (head, rest) = await ReadHeadAsync(connection, cancellation).ConfigureAwait(false);
            return StatusOf(head) switch
            {
                HttpStatusCode.SwitchingProtocols => new AttachedStream(connection, rest),
                var status => throw new DockerException(status, RefusalText(await ReadBodyAsync(connection, head, rest, cancellation).ConfigureAwait(false))),
            };
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<(string Head, byte[] Tail)> ReadHeadAsync(Stream connection, CancellationToken cancellation)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        while (true)
        {
            var read = await connection.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0)
                throw new IOException("the engine did not finish the head of its answer");
            length += read;
            var end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
                return (Encoding.ASCII.GetString(buffer, 0, end), buffer[(end + 4)..length]);
        }
    }

    private static HttpStatusCode StatusOf(string head) =>
        head.Split(' ', 3) is [var protocol, var code, ..] && protocol.StartsWith("HTTP/1.", StringComparison.Ordinal)
        && int.TryParse(code.AsSpan(0, Math.Min(3, code.Length)), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? (HttpStatusCode)status
            : throw new IOException("the engine's answer is not HTTP");

    private static async Task<byte[]> ReadBodyAsync(Stream connection, string head, byte[] rest, CancellationToken cancellation)
    {
        const string name = "Content-Length:";
        var announced = head.Split("\r\n").FirstOrDefault(l => l.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        if (!int.TryParse(announced?[name.Length..], NumberStyles.Integer, CultureInfo.InvariantCulture, out var length) || length is < 0 or > LongestHead)
            return rest;
        var body = new byte[length];
        var have = Math.Min(rest.Length, length);
        rest.AsSpan(0, have).CopyTo(body);
        await connection.ReadExactlyAsync(body.AsMemory(have), cancellation).ConfigureAwait(false);
        return body;
    }
}
