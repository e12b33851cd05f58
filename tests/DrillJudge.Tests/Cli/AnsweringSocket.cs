using System.Net.Sockets;
using System.Text;

namespace DrillJudge.Tests.Cli;

/// <summary>A Unix socket that answers a ping as Docker Engine does, or with whatever it is given.</summary>
internal sealed class AnsweringSocket : IDisposable
{
    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public AnsweringSocket(string path, string answer = "HTTP/1.0 200 OK\r\n\r\nOK")
    {
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        _ = AnswerAsync(answer);
    }

    public void Dispose() => listener.Dispose();

    private async Task AnswerAsync(string answer)
    {
        try
        {
            while (true)
            {
                using var asked = await listener.AcceptAsync();
                await asked.ReceiveAsync(new byte[1024]);
                await asked.SendAsync(Encoding.ASCII.GetBytes(answer));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Disposed: the test is over.
        }
    }
}
