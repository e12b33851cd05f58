using System.Net.Sockets;
using System.Text;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

public sealed class UnreachableEngineTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_missing_socket_says_so()
    {
        using var engine = new DockerEngine(new DockerSocket("/nowhere/docker.sock"));
        var error = await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.InfoAsync(Stop));
        Assert.Contains("There is no Docker socket at /nowhere/docker.sock", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_where_nobody_listens_says_that_the_engine_does_not_run()
    {
        var path = Path.Combine(Path.GetTempPath(), $"drill-{Guid.NewGuid():N}.sock");
        using (var left = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified))
        {
            left.Bind(new UnixDomainSocketEndPoint(path));
            using var engine = new DockerEngine(new DockerSocket(path));
            var error = await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.AttachAsync("any", Stop));
            Assert.Contains("not running", error.Remedy, StringComparison.Ordinal);
        }
        File.Delete(path);
    }

    [Fact]
    public void A_socket_that_may_not_be_opened_names_the_group()
    {
        var error = DockerUnavailableException.FromConnect("/var/run/docker.sock", new SocketException((int)SocketError.AccessDenied));
        Assert.Contains("usermod -aG docker", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_that_hangs_is_given_up_on()
    {
        using var fake = new FakeEngine((_, token) => Task.Delay(Timeout.Infinite, token));
        using var engine = new DockerEngine(new DockerSocket(fake.Path)) { CallTimeout = TimeSpan.FromMilliseconds(200) };
        var error = await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.VersionAsync(Stop));
        Assert.Contains("has not answered", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"Version\"")]
    [InlineData("not HTTP at all\r\n\r\n")]
    public async Task An_engine_that_goes_away_in_a_call_is_unavailable(string answer)
    {
        using var fake = new FakeEngine(async (connection, token) =>
        {
            await FakeEngine.ReadRequestAsync(connection, token);
            await connection.WriteAsync(Encoding.ASCII.GetBytes(answer), token);
        });
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.VersionAsync(Stop));
    }

    [Fact]
    public async Task An_answer_that_is_no_json_is_the_engines_error()
    {
        using var fake = Answering("<html>");
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        var error = await Assert.ThrowsAsync<DockerException>(() => engine.VersionAsync(Stop));
        Assert.Contains("cannot be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_loss_the_version_is_negotiated_anew()
    {
        var versions = new Queue<string>(["1.41", "1.43"]);
        using var fake = new FakeEngine(async (connection, token) =>
        {
            var request = await FakeEngine.ReadRequestAsync(connection, token);
            if (request.StartsWith("GET /version", StringComparison.Ordinal))
                await connection.WriteAsync(Encoding.ASCII.GetBytes(Ok($$"""{"Version":"x","ApiVersion":"{{versions.Dequeue()}}"}""")), token);
        });
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        Assert.Equal("1.41", await engine.NegotiateAsync(Stop));
        await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.InfoAsync(Stop));
        Assert.Equal("1.43", await engine.NegotiateAsync(Stop));
    }

    private static FakeEngine Answering(string body) => new(async (connection, token) =>
    {
        await FakeEngine.ReadRequestAsync(connection, token);
        await connection.WriteAsync(Encoding.ASCII.GetBytes(Ok(body)), token);
    });

    private static string Ok(string body) => $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n{body}";
}
