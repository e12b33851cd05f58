using DrillJudge.Protocol;

namespace DrillJudge.Compiler.Supervision;

/// <summary>A request that the host waits for.</summary>
/// <param name="id">The request's own number, echoed in every reply.</param>
/// <param name="editor">Whose it is, for what an editor asks; null for what a submission waits for.</param>
/// <param name="type">Kind of frame.</param>
/// <param name="payload">The request as it came; only the number in front was read, and the session of an editor's.</param>
internal sealed class Job(int id, string? editor, FrameType type, byte[] payload)
{
    /// <summary>The request's number.</summary>
    public int Id => id;

    /// <summary>Session and kind of an editor's request; null for all others.</summary>
    public string? Editor => editor;

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

    /// <summary>Whether a frame is an editor's request, or stands back behind submissions as those do.</summary>
    public static bool IsOfEditor(FrameType type) => type is FrameType.Diagnose or FrameType.Complete or FrameType.Fingerprint;

    /// <summary>A request as the host sent it.</summary>
    public static Job Read(FrameType type, byte[] payload)
    {
        var reader = new ValueReader(payload);
        var id = reader.ReadInt32();
        return new Job(id, IsOfEditor(type) ? $"{type} {reader.ReadText()}" : null, type, payload);
    }

    /// <summary>The frame that hands it to a worker.</summary>
    public byte[] Frame() => Protocol.Frame.Build(type, payload);
}
