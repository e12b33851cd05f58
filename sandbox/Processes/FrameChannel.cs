using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Processes;

/// <summary>Frames read from a descriptor as bytes arrive; the buffer never grows beyond the longest frame allowed.</summary>
internal sealed class FrameChannel(int fd, int maxPayload)
{
    private byte[] buffer = new byte[4096];
    private int start;
    private int end;

    /// <summary>The descriptor.</summary>
    public int Fd => fd;

    /// <summary>Whether the other side has closed.</summary>
    public bool Ended { get; private set; }

    /// <summary>Whether bytes are here that belong to no frame taken yet.</summary>
    public bool HasBytes => end > start;

    /// <summary>Takes in what is there without waiting on a non-blocking descriptor; on a blocking one, waits for the first byte.</summary>
    public void Fill()
    {
        if (start > 0 && start == end)
            start = end = 0;
        if (end == buffer.Length)
        {
            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }
            else
            {
                Array.Resize(ref buffer, (int)Math.Min((long)buffer.Length * 2, (long)maxPayload + Frame.HeaderLength));
            }
        }

        var got = Descriptor.TryRead(fd, buffer.AsSpan(end));
        if (got == 0)
            Ended = true;
        else if (got > 0)
            end += got;
    }

    /// <summary>Takes the next whole frame, if it is here. The payload is a copy.</summary>
    /// <exception cref="ProtocolException">What is here is no frame, or one too long.</exception>
    public bool TryTake(out FrameType type, out byte[] payload)
    {
        type = default;
        payload = [];
        if (end - start < Frame.HeaderLength)
            return false;
        (type, var length) = Frame.ReadHeader(buffer.AsSpan(start), maxPayload);
        if (end - start < Frame.HeaderLength + length)
        {
            if (buffer.Length < Frame.HeaderLength + length)
                Array.Resize(ref buffer, Frame.HeaderLength + length);
            return false;
        }

        payload = buffer.AsSpan(start + Frame.HeaderLength, length).ToArray();
        start += Frame.HeaderLength + length;
        return true;
    }

    /// <summary>Waits for the next frame on a blocking descriptor; null at the end of the stream.</summary>
    public (FrameType Type, byte[] Payload)? Take()
    {
        while (true)
        {
            if (TryTake(out var type, out var payload))
                return (type, payload);
            if (Ended)
                return null;
            Fill();
        }
    }
}
