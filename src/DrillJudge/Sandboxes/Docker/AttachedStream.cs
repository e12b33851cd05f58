using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>
/// The standard streams of a container as one stream: what is written goes to its standard input, what is read is its standard output, and its standard error
/// is kept in <see cref="StderrTail"/> as reading passes it by. Reading ends (0 bytes) when the container has ended.
/// One reader and one writer at a time, each beside the other. A cancelled read loses nothing; a cancelled write may leave half of what it was to write.
/// </summary>
public sealed class AttachedStream : Stream
{
    private const int HeaderLength = 8;
    private const byte StandardError = 2;

    private readonly NetworkStream connection;
    private readonly byte[] pending = new byte[32 << 10];
    private readonly TailBuffer stderr = new(16 << 10);
    private int start;
    private int end;
    private long left;
    private bool leftIsError;

    internal AttachedStream(NetworkStream connection, ReadOnlySpan<byte> already)
    {
        this.connection = connection;
        already.CopyTo(pending);
        end = already.Length;
    }

    /// <summary>The last 16 KiB of the container's standard error, as far as it was read, as UTF-8.</summary>
    public string StderrTail => stderr.ToString();

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Closes the container's standard input; its output can still be read.</summary>
    public void CloseStdin() => connection.Socket.Shutdown(SocketShutdown.Send);

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (left == 0)
            {
                if (!await FillAsync(HeaderLength, cancellationToken).ConfigureAwait(false))
                    return 0;
                ReadHeader();
                continue;
            }
            // Long frames go to where they are wanted without a stop in between.
            if (!leftIsError && start == end && Math.Min(left, buffer.Length) >= pending.Length)
                return Took(await connection.ReadAsync(buffer[..(int)Math.Min(left, buffer.Length)], cancellationToken).ConfigureAwait(false));
            if (!await FillAsync(1, cancellationToken).ConfigureAwait(false))
                return 0;
            var chunk = pending.AsMemory(start, (int)Math.Min(left, end - start));
            if (!leftIsError && chunk.Length > buffer.Length)
                chunk = chunk[..buffer.Length];
            start += chunk.Length;
            left -= chunk.Length;
            if (leftIsError)
            {
                stderr.Append(chunk.Span);
                continue;
            }
            chunk.CopyTo(buffer);
            return chunk.Length;
        }
        return 0;
    }

    /// <inheritdoc />
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        connection.WriteAsync(buffer, cancellationToken);

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Read asynchronously.");

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("Write asynchronously.");

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            connection.Dispose();
        base.Dispose(disposing);
    }

    private int Took(int read)
    {
        left -= read;
        return read;
    }

    /// <summary>The engine puts 8 bytes before each piece: which stream, three zeros, the length (big endian).</summary>
    private void ReadHeader()
    {
        var header = pending.AsSpan(start, HeaderLength);
        if (header[0] > 3 || header[1] != 0 || header[2] != 0 || header[3] != 0)
            throw new IOException("The engine's stream is out of step: a piece does not begin with its header.");
        leftIsError = header[0] >= StandardError;
        left = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        start += HeaderLength;
    }

    /// <summary>Reads until <paramref name="count"/> bytes are buffered; false where the stream ends before.</summary>
    private async ValueTask<bool> FillAsync(int count, CancellationToken cancellation)
    {
        if (start == end)
            start = end = 0;
        if (pending.Length - start < count)
        {
            pending.AsSpan(start, end - start).CopyTo(pending);
            (start, end) = (0, end - start);
        }
        while (end - start < count)
        {
            var read = await connection.ReadAsync(pending.AsMemory(end), cancellation).ConfigureAwait(false);
            if (read == 0)
                return false;
            end += read;
        }
        return true;
    }

    /// <summary>Keeps the last bytes of what it is given; read from other threads while it is written.</summary>
    private sealed class TailBuffer(int capacity)
    {
        private readonly Lock gate = new();
        private readonly byte[] bytes = new byte[capacity];
        private int used;

        public void Append(ReadOnlySpan<byte> piece)
        {
            if (piece.Length > capacity)
                piece = piece[^capacity..];
            lock (gate)
            {
                var keep = Math.Min(used, capacity - piece.Length);
                bytes.AsSpan(used - keep, keep).CopyTo(bytes);
                piece.CopyTo(bytes.AsSpan(keep));
                used = keep + piece.Length;
            }
        }

        public override string ToString()
        {
            lock (gate)
                return Encoding.UTF8.GetString(bytes, 0, used);
        }
    }
}
