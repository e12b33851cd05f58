namespace DrillJudge.Protocol;

/// <summary>One case, from the nursery to the child.</summary>
/// <param name="Nonce">A fresh random number that the answer must echo, so that nothing can be answered before it was asked.</param>
/// <param name="Input">The encoded arguments.</param>
public sealed record Deal(ulong Nonce, byte[] Input)
{
    /// <summary>Encodes the message.</summary>
    public static void Write(ValueWriter writer, ulong nonce, ReadOnlySpan<byte> input)
    {
        writer.WriteUnsigned(nonce);
        writer.WriteBytes(input);
    }

    /// <summary>Decodes the message.</summary>
    public static Deal Read(ValueReader reader)
    {
        var deal = new Deal(reader.ReadUnsigned(), reader.ReadBytes());
        reader.End();
        return deal;
    }
}

/// <summary>One answer, from the child to the nursery.</summary>
/// <param name="Nonce">The deal's number.</param>
/// <param name="Code">A program's exit code; 0 otherwise.</param>
/// <param name="Error">The exception that ended the case, or null.</param>
/// <param name="Output">What the harness wrote; empty after an exception.</param>
public sealed record Answer(ulong Nonce, int Code, ThrownError? Error, byte[] Output)
{
    /// <summary>Encodes the message.</summary>
    public static void Write(ValueWriter writer, ulong nonce, int code, ThrownError? error, ReadOnlySpan<byte> output)
    {
        writer.WriteUnsigned(nonce);
        writer.WriteInt32(code);
        ThrownError.Write(writer, error);
        writer.WriteBytes(output);
    }

    /// <summary>Decodes the message.</summary>
    public static Answer Read(ValueReader reader)
    {
        var answer = new Answer(reader.ReadUnsigned(), reader.ReadInt32(), ThrownError.Read(reader), reader.ReadBytes());
        reader.End();
        return answer;
    }
}
