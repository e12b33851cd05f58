namespace DrillJudge.Protocol;

/// <summary>What the source is.</summary>
public enum SourceKind : byte
{
    /// <summary>A solution that is called through a harness compiled with it.</summary>
    Solution = 0,

    /// <summary>A program with Main or top-level statements.</summary>
    Program = 1,

    /// <summary>An author's C# script.</summary>
    Script = 2,
}

/// <summary>A type that the problem supplies unless the solution declares one of that name itself.</summary>
/// <param name="Name">Simple name, such as ListNode.</param>
/// <param name="Source">A C# file that declares it.</param>
public sealed record HelperType(string Name, string Source);

/// <summary>
/// One source to compile. In <paramref name="Harness"/> the tokens $Name$ stand for the full name of <paramref name="EntryType"/> or of a helper type as the
/// solution declares it, $Name:make$ for an expression that is followed by (value) and makes a node of that type, $Name:new$ for one that is followed by (arguments) and makes
/// the entry type, and $Method:call$ for one that is followed by (arguments) and calls its method on the local <c>solution</c>, or statically where it is static.
/// </summary>
/// <param name="Id">Chosen by the host, echoed in the reply.</param>
/// <param name="Kind">What the source is.</param>
/// <param name="Source">The source text.</param>
/// <param name="EntryType">Simple name of the class that the harness calls; empty for programs and scripts.</param>
/// <param name="EntryMembers">C# signatures of the members that the harness calls, for messages, one each.</param>
/// <param name="Harness">The harness's source; empty for programs and scripts.</param>
/// <param name="Helpers">Types that the problem supplies.</param>
/// <param name="Globals">For scripts: full name of the globals type in the runner.</param>
/// <param name="Traceable">Whether the assembly is compiled for exact lines in stack traces instead of speed.</param>
public sealed record CompileRequest(
    int Id, SourceKind Kind, string Source, string EntryType, IReadOnlyList<string> EntryMembers, string Harness, IReadOnlyList<HelperType> Helpers, string Globals,
    bool Traceable = false)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteByte((byte)Kind);
        writer.WriteString(Source);
        writer.WriteString(EntryType);
        writer.WriteCount(EntryMembers.Count);
        foreach (var member in EntryMembers)
            writer.WriteString(member);
        writer.WriteString(Harness);
        writer.WriteCount(Helpers.Count);
        foreach (var helper in Helpers)
        {
            writer.WriteString(helper.Name);
            writer.WriteString(helper.Source);
        }

        writer.WriteString(Globals);
        writer.WriteBoolean(Traceable);
    }

    /// <summary>Decodes the message.</summary>
    public static CompileRequest Read(ValueReader reader)
    {
        var request = new CompileRequest(reader.ReadInt32(), (SourceKind)reader.ReadByte(), reader.ReadText(), reader.ReadText(), Wire.ReadTexts(reader),
            reader.ReadText(), Wire.ReadList(reader, static r => new HelperType(r.ReadText(), r.ReadText())), reader.ReadText(), reader.ReadBoolean());
        reader.End();
        return request;
    }
}

/// <summary>A diagnostic in the learner's source. Positions count from 1; 0 when it concerns the whole file.</summary>
/// <param name="Id">CS0103 and the like, or DJ0001 and up for the judge's own.</param>
/// <param name="Error">Whether it stops the compilation.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
/// <param name="Message">What is wrong.</param>
public sealed record SourceDiagnostic(string Id, bool Error, int Line, int Column, int EndLine, int EndColumn, string Message)
{
    /// <summary>Encodes the diagnostic.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteString(Id);
        writer.WriteBoolean(Error);
        writer.WriteInt32(Line);
        writer.WriteInt32(Column);
        writer.WriteInt32(EndLine);
        writer.WriteInt32(EndColumn);
        writer.WriteString(Message);
    }

    /// <summary>Decodes the diagnostic.</summary>
    public static SourceDiagnostic Read(ValueReader reader) =>
        new(reader.ReadText(), reader.ReadBoolean(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadText());
}

/// <summary>What became of a source.</summary>
/// <param name="Id">The request's.</param>
/// <param name="Assembly">The assembly, or empty when there were errors.</param>
/// <param name="Symbols">Its portable PDB, or empty.</param>
/// <param name="Entry">Full name of the type that the runner calls.</param>
/// <param name="Micros">Time in the compiler, microseconds.</param>
/// <param name="Diagnostics">Errors and warnings in the learner's source, at most 100, errors first.</param>
public sealed record CompileReply(int Id, byte[] Assembly, byte[] Symbols, string Entry, long Micros, IReadOnlyList<SourceDiagnostic> Diagnostics)
{
    /// <summary>Whether there is an assembly.</summary>
    public bool Success => Assembly.Length > 0;

    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteBytes(Assembly);
        writer.WriteBytes(Symbols);
        writer.WriteString(Entry);
        writer.WriteInt64(Micros);
        writer.WriteCount(Diagnostics.Count);
        foreach (var diagnostic in Diagnostics)
            diagnostic.Write(writer);
    }

    /// <summary>Decodes the message.</summary>
    public static CompileReply Read(ValueReader reader)
    {
        var reply = new CompileReply(reader.ReadInt32(), reader.ReadBytes(), reader.ReadBytes(), reader.ReadText(), reader.ReadInt64(),
            Wire.ReadList(reader, SourceDiagnostic.Read));
        reader.End();
        return reply;
    }
}

/// <summary>The worker was killed or died on a request.</summary>
/// <param name="Id">The request's.</param>
/// <param name="TimedOut">True: it took too long. False: the process died.</param>
public sealed record WorkerLost(int Id, bool TimedOut)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteBoolean(TimedOut);
    }

    /// <summary>Decodes the message.</summary>
    public static WorkerLost Read(ValueReader reader) => new(reader.ReadInt32(), reader.ReadBoolean());
}

/// <summary>A source whose mutants are wanted.</summary>
/// <param name="Id">Chosen by the host.</param>
/// <param name="Source">The reference solution.</param>
public sealed record MutateRequest(int Id, string Source)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteString(Source);
    }

    /// <summary>Decodes the message.</summary>
    public static MutateRequest Read(ValueReader reader) => new(reader.ReadInt32(), reader.ReadText());
}

/// <summary>One small change to the reference.</summary>
/// <param name="Operator">Kind of change: boundary, arithmetic, negation, constant, dropped-statement, swapped-bound ...</param>
/// <param name="Line">Line of the change, from 1.</param>
/// <param name="Original">The text replaced, on one line.</param>
/// <param name="Replacement">What stands there instead; empty when dropped.</param>
/// <param name="Source">The whole mutated source.</param>
public sealed record Mutant(string Operator, int Line, string Original, string Replacement, string Source);

/// <summary>The mutants of a source.</summary>
/// <param name="Id">The request's.</param>
/// <param name="Mutants">In source order.</param>
public sealed record MutateReply(int Id, IReadOnlyList<Mutant> Mutants)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Id);
        writer.WriteCount(Mutants.Count);
        foreach (var mutant in Mutants)
        {
            writer.WriteString(mutant.Operator);
            writer.WriteInt32(mutant.Line);
            writer.WriteString(mutant.Original);
            writer.WriteString(mutant.Replacement);
            writer.WriteString(mutant.Source);
        }
    }

    /// <summary>Decodes the message.</summary>
    public static MutateReply Read(ValueReader reader) => new(reader.ReadInt32(),
        Wire.ReadList(reader, static r => new Mutant(r.ReadText(), r.ReadInt32(), r.ReadText(), r.ReadText(), r.ReadText())));
}
