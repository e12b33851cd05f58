using System.Buffers.Binary;
using System.Text;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>How the engine's pieces become a stream again, with an engine that cuts them as it likes.</summary>
public sealed class AttachedStreamTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(4096)]
    [InlineData(1 << 20)]
    public async Task Pieces_are_joined_wherever_they_were_cut(int cut)
    {
        var random = new Random(cut);
        var wire = new MemoryStream();
        var expected = new MemoryStream();
        for (var i = 0; i < 40; i++)
        {
            // Nothing, a little, and more than any buffer; every third piece is standard error and must not show.
            var piece = new byte[i % 5 == 0 ? 0 : cut == 1 ? random.Next(50) : random.Next(100_000)];
            random.NextBytes(piece);
            var kind = (byte)(i % 3 == 0 ? 2 : 1);
            Put(wire, kind, piece);
            if (kind == 1)
                expected.Write(piece);
        }
        using var fake = Sending(wire.ToArray(), cut);
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        await using var stream = await engine.AttachAsync("any", Stop);
        using var got = new MemoryStream();
        await stream.CopyToAsync(got, Stop);
        Assert.Equal(expected.ToArray(), got.ToArray());
    }

    [Fact]
    public async Task Only_the_end_of_standard_error_is_kept()
    {
        var wire = new MemoryStream();
        Put(wire, 2, Encoding.UTF8.GetBytes(new string('a', 70_000)));
        Put(wire, 2, "then "u8.ToArray());
        Put(wire, 2, "the end"u8.ToArray());
        using var fake = Sending(wire.ToArray(), 1000);
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        await using var stream = await engine.AttachAsync("any", Stop);
        Assert.Equal(0, await stream.ReadAsync(new byte[10], Stop));
        Assert.Equal(16 << 10, stream.StderrTail.Length);
        Assert.EndsWith("aaathen the end", stream.StderrTail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 1, 0, 1, 0, 0, 0, 0, 1, 65 })]
    [InlineData(new byte[] { 4, 0, 0, 0, 0, 0, 0, 1, 65 })]
    [InlineData(new byte[] { 72, 84, 84, 80, 47, 49, 46, 49, 32 })]
    public async Task A_stream_out_of_step_is_an_error(byte[] wire)
    {
        using var fake = Sending(wire, wire.Length);
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        await using var stream = await engine.AttachAsync("any", Stop);
        await Assert.ThrowsAsync<IOException>(() => stream.ReadExactlyAsync(new byte[10], Stop).AsTask());
    }

    [Fact]
    public async Task A_stream_that_ends_within_a_piece_just_ends()
    {
        using var fake = Sending([1, 0, 0, 0, 0, 0, 0, 9, 65, 66], 100);
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        await using var stream = await engine.AttachAsync("any", Stop);
        using var reader = new StreamReader(stream);
        Assert.Equal("AB", await reader.ReadToEndAsync(Stop));
    }

    [Fact]
    public async Task A_refused_attach_carries_the_engines_message()
    {
        const string body = """{"message":"the container is dead"}""";
        using var fake = new FakeEngine(async (connection, token) =>
        {
            if (!await AnswerVersionAsync(connection, token))
                await connection.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 409 Conflict\r\nContent-Length: {body.Length}\r\n\r\n{body}"), token);
        });
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        var error = await Assert.ThrowsAsync<DockerException>(() => engine.AttachAsync("any", Stop));
        Assert.Equal((409, "the container is dead"), ((int)error.Status, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 101 UPGR")]
    [InlineData("SSH-2.0-something\r\n\r\n")]
    public async Task An_engine_that_does_not_finish_its_answer_is_unavailable(string answer)
    {
        using var fake = new FakeEngine(async (connection, token) =>
        {
            if (!await AnswerVersionAsync(connection, token))
                await connection.WriteAsync(Encoding.ASCII.GetBytes(answer), token);
        });
        using var engine = new DockerEngine(new DockerSocket(fake.Path));
        await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.AttachAsync("any", Stop));
    }

    [Fact]
    public async Task An_engine_that_hangs_is_given_up_on()
    {
        using var fake = new FakeEngine(async (connection, token) =>
        {
            if (!await AnswerVersionAsync(connection, token))
                await Task.Delay(Timeout.Infinite, token);
        });
        using var engine = new DockerEngine(new DockerSocket(fake.Path)) { CallTimeout = TimeSpan.FromMilliseconds(500) };
        Assert.Contains("has not answered", (await Assert.ThrowsAsync<DockerUnavailableException>(() => engine.AttachAsync("any", Stop))).Message, StringComparison.Ordinal);
    }

    private static void Put(MemoryStream wire, byte kind, byte[] piece)
    {
        Span<byte> header = [kind, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header[4..], piece.Length);
        wire.Write(header);
        wire.Write(piece);
    }

    private static FakeEngine Sending(byte[] wire, int cut) => new(async (connection, token) =>
    {
        if (await AnswerVersionAsync(connection, token))
            return;
        // The head and the first bytes come together, as they do from an engine in a hurry.
        var head = Encoding.ASCII.GetBytes("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n");
        byte[] all = [.. head, .. wire];
        for (var sent = 0; sent < all.Length;)
        {
            var length = Math.Min(all.Length - sent, sent == 0 ? head.Length + 3 : cut);
            await connection.WriteAsync(all.AsMemory(sent, length), token);
            sent += length;
        }
    });

    private static async Task<bool> AnswerVersionAsync(System.Net.Sockets.NetworkStream connection, CancellationToken token)
    {
        var request = await FakeEngine.ReadRequestAsync(connection, token);
        if (!request.StartsWith("GET /version", StringComparison.Ordinal))
            return false;
        const string body = """{"Version":"x","ApiVersion":"1.41"}""";
        await connection.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {body.Length}\r\n\r\n{body}"), token);
        return true;
    }
}
