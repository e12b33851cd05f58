using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>A child's stdout or stderr: everything is read, so that it never blocks; the first bytes are kept, all are counted.</summary>
internal sealed class CappedText(int fd, int keep)
{
    private readonly byte[] chunk = new byte[65536];
    private byte[] kept = [];
    private int length;

    /// <summary>The descriptor, or -1 after its end.</summary>
    public int Fd { get; private set; } = fd;

    /// <summary>Bytes seen since the last <see cref="Reset"/>.</summary>
    public long Count { get; private set; }

    /// <summary>The first bytes since the last <see cref="Reset"/>.</summary>
    public byte[] Kept => kept.AsSpan(0, length).ToArray();

    /// <summary>Forgets what was seen: another case begins.</summary>
    public void Reset()
    {
        length = 0;
        Count = 0;
    }

    /// <summary>Reads until nothing is left or more than <paramref name="cap"/> bytes were seen.</summary>
    public void Drain(long cap)
    {
        while (Fd >= 0 && Count <= cap)
        {
            var got = Descriptor.TryRead(Fd, chunk);
            if (got == 0)
                Fd = -1;
            if (got <= 0)
                return;
            Count += got;
            var room = Math.Min(got, keep - length);
            if (room <= 0)
                continue;
            if (kept.Length < length + room)
                Array.Resize(ref kept, Math.Min(keep, Math.Max(kept.Length * 2, length + room)));
            chunk.AsSpan(0, room).CopyTo(kept.AsSpan(length));
            length += room;
        }
    }
}
