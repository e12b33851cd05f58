using DrillJudge.Protocol;

namespace DrillJudge.Compiler.Supervision;

/// <summary>A request that the host waits for.</summary>
/// <param name="id">The request's own number, echoed in every reply.</param>
/// <param name="type">Kind of frame.</param>
/// <param name="payload">The request as it came; only the number in front was read.</param>
internal sealed class Job(int id, FrameType type, byte[] payload)
{
    /// <summary>The request's number.</summary>
    public int Id => id;

    /// <summary>The frame that hands it to a worker.</summary>
    public byte[] Frame() => Protocol.Frame.Build(type, payload);

    /// <summary>Workers that died under it, as far as it can be blamed.</summary>
    public int Deaths { get; set; }

    /// <summary>Whether it proved slow in a worker that has since been ended.</summary>
    public bool ProvedSlow { get; set; }

    /// <summary>The thread that works on it, once it proved slow.</summary>
    public int Thread { get; set; }

    /// <summary>When it was handed to its worker, microseconds on the monotonic clock.</summary>
    public long Started { get; set; }

    /// <summary>When it is looked at next, microseconds on the monotonic clock.</summary>
    public long Deadline { get; set; }
}
