using System.Buffers;
using DrillJudge.Protocol;

namespace DrillJudge.Sandboxes;

/// <summary>Frames over a container's attached stream, host side. One reader and any number of writers.</summary>
internal sealed class FrameStream(Stream stream) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly SemaphoreSlim writing = new(1, 1);
    private int start;
    private int end;

    /// <summary>Reads the next frame; null when the other side has closed between frames.</summary>
    /// <exception cref="ProtocolException">The stream ends inside a frame, or the frame is too long.</exception>
    public async ValueTask<(FrameType Type, byte[] Payload)?> ReadAsync(CancellationToken cancellation)
    {
        while (end - start < Frame.HeaderLength)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }

            var got = await stream.ReadAsync(buffer.AsMemory(end), cancellation).ConfigureAwait(false);
            if (got == 0)
                return end == start ? null : throw new ProtocolException("The stream ends inside a frame.");
            end += got;
        }

        var (type, length) = Frame.ReadHeader(buffer.AsSpan(start));
        start += Frame.HeaderLength;
        var payload = new byte[length];
        var here = Math.Min(length, end - start);
        buffer.AsSpan(start, here).CopyTo(payload);
        start += here;
        while (here < length)
        {
            var got = await stream.ReadAsync(payload.AsMemory(here), cancellation).ConfigureAwait(false);
            here += got > 0 ? got : throw new ProtocolException("The stream ends inside a frame.");
        }

        return (type, payload);
    }

    /// <summary>Writes whole frames.</summary>
    public async Task WriteAsync(ReadOnlyMemory<byte> frames, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await stream.WriteAsync(frames, cancellation).ConfigureAwait(false);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Writes a run and its inputs: small ones in one go, large ones a frame at a time.</summary>
    public async Task WriteRunAsync(byte[] run, IReadOnlyList<ReadOnlyMemory<byte>> inputs, CancellationToken cancellation)
    {
        var batch = new ArrayBufferWriter<byte>(run.Length + 4096);
        batch.Write(run);
        foreach (var input in inputs)
        {
            if (batch.WrittenCount + input.Length > 1 << 20)
            {
                await WriteAsync(batch.WrittenMemory, cancellation).ConfigureAwait(false);
                batch.Clear();
            }

            Frame.WriteHeader(batch.GetSpan(Frame.HeaderLength), FrameType.Case, input.Length);
            batch.Advance(Frame.HeaderLength);
            batch.Write(input.Span);
        }

        await WriteAsync(batch.WrittenMemory, cancellation).ConfigureAwait(false);
    }

    /// <summary>Closes the stream; the container sees its stdin end.</summary>
    public void Dispose()
    {
        stream.Dispose();
        writing.Dispose();
    }
}
