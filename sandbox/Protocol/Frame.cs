using System.Buffers.Binary;

namespace DrillJudge.Protocol;

/// <summary>What a frame carries. The numbers are the wire's; a change of meaning needs a new <see cref="Frame.Version"/>.</summary>
public enum FrameType : byte
{
    /// <summary>Nursery to host: a warmed child waits. Payload: <see cref="ReadyReport"/>.</summary>
    Ready = 1,

    /// <summary>Host to nursery: one submission's assembly and limits. Payload: <see cref="RunRequest"/>.</summary>
    Run = 2,

    /// <summary>Host to nursery: the input of the next case, as many frames as the run announced. Payload: the encoded arguments.</summary>
    Case = 3,

    /// <summary>Host to nursery: deal no further case, end the child.</summary>
    Cancel = 4,

    /// <summary>Nursery to host: what was seen of one case. Payload: <see cref="CaseReport"/>.</summary>
    CaseDone = 5,

    /// <summary>Nursery to host: the run is over. Payload: <see cref="RunEnd"/>.</summary>
    RunDone = 6,

    /// <summary>Nursery to child: what to load. Payload: <see cref="RunRequest"/>.</summary>
    Load = 16,

    /// <summary>Nursery to child: one case. Payload: <see cref="Deal"/>.</summary>
    Deal = 17,

    /// <summary>Child to nursery: one answer. Payload: <see cref="Answer"/>.</summary>
    Answer = 18,

    /// <summary>Child to nursery: warmed up and waiting. No payload.</summary>
    Warm = 19,

    /// <summary>Host to compiler. Payload: <see cref="CompileRequest"/>.</summary>
    Compile = 32,

    /// <summary>Compiler to host. Payload: <see cref="CompileReply"/>.</summary>
    Compiled = 33,

    /// <summary>Host to compiler. Payload: <see cref="MutateRequest"/>.</summary>
    Mutate = 34,

    /// <summary>Compiler to host. Payload: <see cref="MutateReply"/>.</summary>
    Mutated = 35,

    /// <summary>Compiler's supervisor to host: the worker died or ran out of time on this request. Payload: <see cref="WorkerLost"/>.</summary>
    Lost = 36,

    /// <summary>Compiler's worker to its supervisor: this request proved slow and now runs at the lowest priority. Payload: the request's id.</summary>
    Slow = 37,

    /// <summary>Host to compiler. Payload: <see cref="DiagnoseRequest"/>.</summary>
    Diagnose = 38,

    /// <summary>Compiler to host. Payload: <see cref="DiagnoseReply"/>.</summary>
    Diagnosed = 39,

    /// <summary>Host to compiler. Payload: <see cref="CompleteRequest"/>.</summary>
    Complete = 40,

    /// <summary>Compiler to host. Payload: <see cref="CompleteReply"/>.</summary>
    Completed = 41,

    /// <summary>Compiler's supervisor to host: a newer request of the same editor took this one's place before it was looked at. Payload: the request's id.</summary>
    Replaced = 42,

    /// <summary>Host to compiler. Payload: <see cref="FingerprintRequest"/>.</summary>
    Fingerprint = 43,

    /// <summary>Compiler to host. Payload: <see cref="FingerprintReply"/>.</summary>
    Fingerprinted = 44,
}

/// <summary>
/// A frame on the wire: 4 bytes payload length (little endian), 1 byte <see cref="FrameType"/>, then the payload.
/// Both sides refuse lengths beyond <see cref="MaxPayload"/> before they allocate anything.
/// </summary>
public static class Frame
{
    /// <summary>Version of the whole protocol, announced in <see cref="ReadyReport"/>.</summary>
    public const int Version = 1;

    /// <summary>Bytes before the payload.</summary>
    public const int HeaderLength = 5;

    /// <summary>The longest payload, in bytes.</summary>
    public const int MaxPayload = 64 << 20;

    /// <summary>Writes a header for a payload of <paramref name="length"/> bytes.</summary>
    /// <exception cref="ProtocolException">The payload is too long.</exception>
    public static void WriteHeader(Span<byte> header, FrameType type, int length)
    {
        if (length is < 0 or > MaxPayload)
            throw new ProtocolException($"A frame of {length} bytes is over the limit of {MaxPayload}.");
        BinaryPrimitives.WriteInt32LittleEndian(header, length);
        header[4] = (byte)type;
    }

    /// <summary>Reads a header; the length is checked, the type is not.</summary>
    /// <exception cref="ProtocolException">The length is negative or too long.</exception>
    public static (FrameType Type, int Length) ReadHeader(ReadOnlySpan<byte> header, int max = MaxPayload)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length < 0 || length > max)
            throw new ProtocolException($"A frame announces {length} bytes; the limit is {max}.");
        return ((FrameType)header[4], length);
    }

    /// <summary>A whole frame in one array, so that it leaves in one write.</summary>
    public static byte[] Build(FrameType type, ReadOnlySpan<byte> payload)
    {
        var frame = new byte[HeaderLength + payload.Length];
        WriteHeader(frame, type, payload.Length);
        payload.CopyTo(frame.AsSpan(HeaderLength));
        return frame;
    }

    /// <summary>A whole frame from what a message writes.</summary>
    public static byte[] Build(FrameType type, Action<ValueWriter> write)
    {
        var writer = new ValueWriter();
        writer.Skip(HeaderLength);
        write(writer);
        var frame = writer.ToArray();
        WriteHeader(frame, type, frame.Length - HeaderLength);
        return frame;
    }
}
