namespace DrillJudge.Protocol;

/// <summary>What an editor's request is told apart by. A newer one takes the place of one that still waits under the same session.</summary>
public static class EditorSession
{
    /// <summary>The longest session key, in characters.</summary>
    public const int MaxKey = 128;

    /// <summary>The longest source that an editor's request may carry, in characters.</summary>
    public const int MaxSource = 256 << 10;

    internal static string Read(ValueReader reader) =>
        reader.ReadText() is { Length: <= MaxKey } key ? key : throw new ProtocolException($"A session's key is longer than {MaxKey} characters.");

    internal static CompileRequest ReadCode(ValueReader reader) =>
        CompileRequest.Read(reader) is { Source.Length: <= MaxSource } code ? code : throw new ProtocolException($"An editor's source is longer than {MaxSource} characters.");
}

/// <summary>A source whose diagnostics an editor wants while it is written. Nothing is emitted.</summary>
/// <param name="Id">Chosen by the host, echoed in the reply.</param>
/// <param name="Session">The editor's, at most <see cref="EditorSession.MaxKey"/> characters.</param>
/// <param name="Nulls">Whether to warn of what may be null where it must not.</param>
/// <param name="Code">What would be compiled; a solution or a program.</param>
public sealed record DiagnoseRequest(int Id, string Session, bool Nulls, CompileRequest Code)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteString(Session);
        writer.WriteBoolean(Nulls);
        Code.Write(writer);
    }

    /// <summary>Decodes the message.</summary>
    public static DiagnoseRequest Read(ValueReader reader) => new(reader.ReadInt32(), EditorSession.Read(reader), reader.ReadBoolean(), EditorSession.ReadCode(reader));
}

/// <summary>What is wrong with a source, as <see cref="CompileReply"/> would say it.</summary>
/// <param name="Id">The request's.</param>
/// <param name="Micros">Time in the compiler, microseconds.</param>
/// <param name="Diagnostics">At most 100, errors first.</param>
public sealed record DiagnoseReply(int Id, long Micros, IReadOnlyList<SourceDiagnostic> Diagnostics)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteInt64(Micros);
        writer.WriteCount(Diagnostics.Count);
        foreach (var diagnostic in Diagnostics)
            diagnostic.Write(writer);
    }

    /// <summary>Decodes the message.</summary>
    public static DiagnoseReply Read(ValueReader reader)
    {
        var reply = new DiagnoseReply(reader.ReadInt32(), reader.ReadInt64(), Wire.ReadList(reader, SourceDiagnostic.Read));
        reader.End();
        return reply;
    }
}

/// <summary>A place in a source at which an editor wants to know what may stand there.</summary>
/// <param name="Id">Chosen by the host, echoed in the reply.</param>
/// <param name="Session">The editor's, at most <see cref="EditorSession.MaxKey"/> characters.</param>
/// <param name="Offset">Where the cursor stands, in UTF-16 units from the start, 0 to the length.</param>
/// <param name="Code">The source with the problem's helper types; a harness is not needed.</param>
public sealed record CompleteRequest(int Id, string Session, int Offset, CompileRequest Code)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteString(Session);
        writer.WriteInt32(Offset);
        Code.Write(writer);
    }

    /// <summary>Decodes the message.</summary>
    public static CompleteRequest Read(ValueReader reader)
    {
        var request = new CompleteRequest(reader.ReadInt32(), EditorSession.Read(reader), reader.ReadInt32(), EditorSession.ReadCode(reader));
        return request.Offset >= 0 && request.Offset <= request.Code.Source.Length ? request : throw new ProtocolException($"Offset {request.Offset} lies outside of the source.");
    }
}

/// <summary>What a suggestion is. The names, in small letters, are the editor's.</summary>
public enum SuggestionKind : byte
{
    /// <summary>A word of the language.</summary>
    Keyword = 0,

    /// <summary>A local variable.</summary>
    Local = 1,

    /// <summary>A parameter.</summary>
    Parameter = 2,

    /// <summary>A field, constant or value of an enum.</summary>
    Field = 3,

    /// <summary>A property.</summary>
    Property = 4,

    /// <summary>A method.</summary>
    Method = 5,

    /// <summary>An event.</summary>
    Event = 6,

    /// <summary>A class, struct, interface, enum, delegate or type parameter.</summary>
    Type = 7,

    /// <summary>A namespace.</summary>
    Namespace = 8,
}

/// <summary>One thing that may stand at a place.</summary>
/// <param name="Label">What is shown.</param>
/// <param name="Insert">What is inserted instead of the typed word.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">Its type or signature on one line, and how many more overloads there are; may be empty.</param>
public sealed record Suggestion(string Label, string Insert, SuggestionKind Kind, string Detail)
{
    /// <summary>Encodes the suggestion.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteString(Label);
        writer.WriteString(Insert);
        writer.WriteByte((byte)Kind);
        writer.WriteString(Detail);
    }

    /// <summary>Decodes the suggestion.</summary>
    public static Suggestion Read(ValueReader reader) => new(reader.ReadText(), reader.ReadText(), (SuggestionKind)reader.ReadByte(), reader.ReadText());
}

/// <summary>What may stand at a place.</summary>
/// <param name="Id">The request's.</param>
/// <param name="From">Where the typed word starts, in UTF-16 units.</param>
/// <param name="Truncated">Whether more would fit than are listed, so that another letter needs another request.</param>
/// <param name="Micros">Time in the compiler, microseconds.</param>
/// <param name="Items">At most 100, best first, no label twice.</param>
public sealed record CompleteReply(int Id, int From, bool Truncated, long Micros, IReadOnlyList<Suggestion> Items)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteInt32(From);
        writer.WriteBoolean(Truncated);
        writer.WriteInt64(Micros);
        writer.WriteCount(Items.Count);
        foreach (var item in Items)
            item.Write(writer);
    }

    /// <summary>Decodes the message.</summary>
    public static CompleteReply Read(ValueReader reader)
    {
        var reply = new CompleteReply(reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean(), reader.ReadInt64(), Wire.ReadList(reader, Suggestion.Read));
        reader.End();
        return reply;
    }
}
