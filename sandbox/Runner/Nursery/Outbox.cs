using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>
/// Frames on their way to the host. A frame costs several wake-ups on its way through the engine, so reports of cases that end in quick succession travel together;
/// whoever is about to wait flushes first.
/// </summary>
internal sealed class Outbox(int fd)
{
    private const int FullBytes = 256 * 1024;
    private readonly ValueWriter frames = new();

    /// <summary>Whether the host still reads.</summary>
    public bool Open { get; private set; } = true;

    /// <summary>Adds a frame.</summary>
    public void Add(FrameType type, Action<ValueWriter> write)
    {
        frames.WriteRaw(Frame.Build(type, write));
        if (frames.Length > FullBytes)
            Flush();
    }

    /// <summary>Sends what is here; answers whether the host still reads.</summary>
    public bool Flush()
    {
        if (frames.Length > 0)
            Open = Descriptor.WriteAll(fd, frames.Written) && Open;
        frames.Clear();
        return Open;
    }
}
