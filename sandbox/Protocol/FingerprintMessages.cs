namespace DrillJudge.Protocol;

/// <summary>A source whose fingerprints are wanted, to hold it against others. It stands back behind submissions, as an editor's requests do.</summary>
/// <param name="Id">Chosen by the host, echoed in the reply.</param>
/// <param name="Session">As an editor's: of one session one request waits. At most <see cref="EditorSession.MaxKey"/> characters.</param>
/// <param name="Every">All fingerprints instead of a selection: of code that everybody was given, and that is to be left out wherever it turns up.</param>
/// <param name="Source">The source, at most <see cref="EditorSession.MaxSource"/> characters.</param>
public sealed record FingerprintRequest(int Id, string Session, bool Every, string Source)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteString(Session);
        writer.WriteBoolean(Every);
        writer.WriteString(Source);
    }

    /// <summary>Decodes the message.</summary>
    public static FingerprintRequest Read(ValueReader reader)
    {
        var request = new FingerprintRequest(reader.ReadInt32(), EditorSession.Read(reader), reader.ReadBoolean(), reader.ReadText());
        reader.End();
        return request.Source.Length <= EditorSession.MaxSource ? request : throw new ProtocolException($"A source is longer than {EditorSession.MaxSource} characters.");
    }
}

/// <summary>A fingerprint and where it was taken.</summary>
/// <param name="Hash">Of a run of tokens; the same in every process, and equal for runs that differ in names and literals only.</param>
/// <param name="Token">Number of the run's first token, from 0.</param>
/// <param name="Tokens">How many tokens the run has.</param>
/// <param name="Line">First line, from 1.</param>
/// <param name="EndLine">Last line.</param>
public sealed record SourcePrint(ulong Hash, int Token, int Tokens, int Line, int EndLine);

/// <summary>A source's fingerprints.</summary>
/// <param name="Id">The request's.</param>
/// <param name="Readable">False for what breaks the limits on sources: nothing can be said of it then.</param>
/// <param name="Tokens">How many tokens count.</param>
/// <param name="Prints">In source order, at most <see cref="MaxPrints"/>; of more, those with the least hashes, so that two sources keep the same ones.</param>
public sealed record FingerprintReply(int Id, bool Readable, int Tokens, IReadOnlyList<SourcePrint> Prints)
{
    /// <summary>Most that are told of one source. Solutions have dozens.</summary>
    public const int MaxPrints = 4000;

    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteBoolean(Readable);
        writer.WriteInt32(Tokens);
        writer.WriteCount(Prints.Count);
        foreach (var print in Prints)
        {
            writer.WriteInt64((long)print.Hash);
            writer.WriteInt32(print.Token);
            writer.WriteInt32(print.Tokens);
            writer.WriteInt32(print.Line);
            writer.WriteInt32(print.EndLine);
        }
    }

    /// <summary>Decodes the message.</summary>
    public static FingerprintReply Read(ValueReader reader)
    {
        var reply = new FingerprintReply(reader.ReadInt32(), reader.ReadBoolean(), reader.ReadInt32(), Wire.ReadList(
            reader, static r => new SourcePrint((ulong)r.ReadInt64(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32(), r.ReadInt32())));
        reader.End();
        return reply.Prints.Count <= MaxPrints ? reply : throw new ProtocolException($"{reply.Prints.Count} fingerprints are more than {MaxPrints}.");
    }
}
