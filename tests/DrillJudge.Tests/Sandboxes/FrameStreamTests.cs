using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Sandboxes;

public sealed class FrameStreamTests
{
    private static readonly Gen<byte[]> Payload = Gen.OneOf(
        ArbMap.Default.GeneratorFor<byte[]>(), Gen.Choose(0, 200_000).Select(n => Enumerable.Range(0, n).Select(i => (byte)i).ToArray()));

    [Fact]
    public void Frames_come_back_however_the_stream_is_cut_into_pieces() =>
        Prop.ForAll(Payload.ListOf().ToArbitrary(), Gen.Choose(1, 70_000).ToArbitrary(), (payloads, piece) =>
        {
            var bytes = payloads.SelectMany(p => Frame.Build(FrameType.Case, p)).ToArray();
            using var frames = new FrameStream(new Pieces(bytes, piece));
            foreach (var payload in payloads)
            {
                if (Read(frames) is not { Type: FrameType.Case } frame || !frame.Payload.AsSpan().SequenceEqual(payload))
                    return false;
            }

            return Read(frames) is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stream_that_ends_inside_a_frame_is_a_protocol_error() =>
        Prop.ForAll(Payload.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(1, 1000).ToArbitrary(), (payload, place, piece) =>
        {
            var bytes = Frame.Build(FrameType.Case, payload);
            using var frames = new FrameStream(new Pieces(bytes[..(1 + (place % (bytes.Length - 1)))], piece));
            return Record.Exception(() => Read(frames)) is ProtocolException;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_bytes_are_frames_or_a_protocol_error_and_never_a_large_buffer() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Choose(1, 20).ToArbitrary(), (bytes, piece) =>
        {
            using var frames = new FrameStream(new Pieces(bytes, piece));
            var error = Record.Exception(() =>
            {
                while (Read(frames) is not null)
                {
                }
            });
            return error is null or ProtocolException;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData(new byte[] { 1, 0, 0, 4, 18 })]
    [InlineData(new byte[] { 255, 255, 255, 127, 18 })]
    [InlineData(new byte[] { 255, 255, 255, 255, 18 })]
    [InlineData(new byte[] { 0, 0, 0, 128, 18 })]
    public void A_length_beyond_the_limit_is_refused_before_anything_is_allocated(byte[] header)
    {
        using var frames = new FrameStream(new Pieces(header, 5));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ProtocolException>(() => Read(frames));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
        Assert.Throws<ProtocolException>(() => Frame.ReadHeader(header));
        Assert.Throws<ProtocolException>(() => Frame.ReadHeader([6, 0, 0, 0, 18], max: 5));
    }

    [Fact]
    public void A_payload_beyond_the_limit_is_not_written()
    {
        Assert.Throws<ProtocolException>(() => Frame.WriteHeader(new byte[5], FrameType.Case, Frame.MaxPayload + 1));
        Assert.Throws<ProtocolException>(() => Frame.WriteHeader(new byte[5], FrameType.Case, -1));
    }

    [Fact]
    public async Task A_run_and_its_inputs_are_written_as_one_row_of_frames()
    {
        var sink = new MemoryStream();
        using var frames = new FrameStream(sink);
        byte[][] inputs = [[1, 2], [], new byte[700_000], new byte[700_000], [3]];
        await frames.WriteRunAsync(Frame.Build(FrameType.Run, [9]), [.. inputs.Select(i => (ReadOnlyMemory<byte>)i)], TestContext.Current.CancellationToken);
        byte[] expected = [.. Frame.Build(FrameType.Run, [9]), .. inputs.SelectMany(i => Frame.Build(FrameType.Case, i))];
        Assert.True(sink.ToArray().AsSpan().SequenceEqual(expected));
    }

    [Fact]
    public async Task Writers_at_once_do_not_mix_their_frames()
    {
        var sink = new MemoryStream();
        using var frames = new FrameStream(sink);
        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => frames.WriteAsync(Frame.Build(FrameType.Case, Enumerable.Repeat((byte)i, 500).ToArray()), default))));
        using var back = new FrameStream(new Pieces(sink.ToArray(), 777));
        for (var i = 0; i < 50; i++)
            Assert.Single((await back.ReadAsync(TestContext.Current.CancellationToken))!.Value.Payload.Distinct());
    }

    private static (FrameType Type, byte[] Payload)? Read(FrameStream frames) => frames.ReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>Gives its bytes in pieces of at most a size.</summary>
    private sealed class Pieces(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
    }
}
