using System.Net.Sockets;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>Listens where an engine would and does with each connection what the test says; for engines that are hung, broken or half gone.</summary>
internal sealed class FakeEngine : IDisposable
{
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly CancellationTokenSource closing = new();

    public FakeEngine(Func<NetworkStream, CancellationToken, Task> serve)
    {
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"drill-{Guid.NewGuid():N}.sock");
        listener.Bind(new UnixDomainSocketEndPoint(Path));
        listener.Listen();
        _ = AcceptAsync(serve);
    }

    public string Path { get; }

    /// <summary>Reads a request's head.</summary>
    public static async Task<string> ReadRequestAsync(NetworkStream connection, CancellationToken cancellation)
    {
        var text = "";
        var buffer = new byte[4096];
        while (!text.Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await connection.ReadAsync(buffer, cancellation);
            if (read == 0)
                break;
            text += System.Text.Encoding.ASCII.GetString(buffer, 0, read);
        }
        return text;
    }

    public void Dispose()
    {
        closing.Cancel();
        listener.Dispose();
        File.Delete(Path);
        closing.Dispose();
    }

    private async Task AcceptAsync(Func<NetworkStream, CancellationToken, Task> serve)
    {
        var token = closing.Token;
        try
        {
            while (true)
            {
                var stream = new NetworkStream(await listener.AcceptAsync(token), ownsSocket: true);
                _ = ServeAsync(stream, serve, token);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private static async Task ServeAsync(NetworkStream stream, Func<NetworkStream, CancellationToken, Task> serve, CancellationToken token)
    {
        await using (stream)
        {
            try
            {
                await serve(stream, token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The client has gone, or the test is over.
            }
        }
    }
}
