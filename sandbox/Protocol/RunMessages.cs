namespace DrillJudge.Protocol;

/// <summary>How the child drives what it loads.</summary>
public enum RunKind : byte
{
    /// <summary>A harness, compiled with the solution, is called once a case and writes the answer.</summary>
    Harness = 0,

    /// <summary>A program with an entry point: a fresh child a case, input on stdin, answer on stdout.</summary>
    Program = 1,

    /// <summary>An author's C# script that says whether an answer is right or an input valid.</summary>
    Checker = 2,

    /// <summary>An author's C# script that makes cases.</summary>
    Generator = 3,
}

/// <summary>One submission to run: the assembly and its limits. The inputs follow in <see cref="FrameType.Case"/> frames.</summary>
/// <param name="Kind">How it is driven.</param>
/// <param name="Cases">How many case frames follow.</param>
/// <param name="CpuMillis">CPU time a case may take; a case that ends within 20% over it is repeated once.</param>
/// <param name="WallMillis">Wall time a case may take.</param>
/// <param name="MemoryBytes">Memory over the warm child's own.</param>
/// <param name="OutputBytes">Bytes of answer, and bytes of stdout, a case may write.</param>
/// <param name="KeepGoing">Whether cases after a failed one are dealt. After the end of the child none are, unless <see cref="RunKind.Program"/>.</param>
/// <param name="Entry">Full name of the type that holds the entry, as the compiler reported it; empty for programs.</param>
/// <param name="Assembly">The compiled assembly.</param>
/// <param name="Symbols">Its portable PDB, or nothing.</param>
public sealed record RunRequest(
    RunKind Kind, int Cases, int CpuMillis, int WallMillis, long MemoryBytes, int OutputBytes, bool KeepGoing, string Entry, byte[] Assembly, byte[] Symbols)
{
    /// <summary>The most cases that a run may announce.</summary>
    public const int MaxCases = 20_000;

    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteByte((byte)Kind);
        writer.WriteInt32(Cases);
        writer.WriteInt32(CpuMillis);
        writer.WriteInt32(WallMillis);
        writer.WriteInt64(MemoryBytes);
        writer.WriteInt32(OutputBytes);
        writer.WriteBoolean(KeepGoing);
        writer.WriteString(Entry);
        writer.WriteBytes(Assembly);
        writer.WriteBytes(Symbols);
    }

    /// <summary>Decodes the message.</summary>
    public static RunRequest Read(ValueReader reader)
    {
        var request = new RunRequest((RunKind)reader.ReadByte(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt64(),
            reader.ReadInt32(), reader.ReadBoolean(), reader.ReadText(), reader.ReadBytes(), reader.ReadBytes());
        reader.End();
        return request.Cases is >= 0 and <= MaxCases ? request : throw new ProtocolException($"A run of {request.Cases} cases.");
    }
}

/// <summary>How a case ended, as seen from outside the child. Facts only; the verdict is made elsewhere.</summary>
public enum CaseEnd : byte
{
    /// <summary>An answer came back, within all limits.</summary>
    Answered = 0,

    /// <summary>The child reported an exception that the solution let out.</summary>
    Threw = 1,

    /// <summary>The child's process exited by itself before it answered.</summary>
    Exited = 2,

    /// <summary>The child's process died of a signal.</summary>
    Signaled = 3,

    /// <summary>CPU time over the limit; killed or answered too late.</summary>
    CpuExceeded = 4,

    /// <summary>Wall time over the limit; killed.</summary>
    WallExceeded = 5,

    /// <summary>Memory over the limit: peak resident size, or the kernel's out-of-memory event.</summary>
    MemoryExceeded = 6,

    /// <summary>Answer or stdout beyond the cap; killed.</summary>
    OutputExceeded = 7,

    /// <summary>Something that is no answer came where an answer was due; killed.</summary>
    Breach = 8,

    /// <summary>Not dealt: the run ended before.</summary>
    NotRun = 9,
}

/// <summary>What the nursery saw of one case.</summary>
/// <param name="Index">The case, from 0, in the order sent.</param>
/// <param name="End">How it ended.</param>
/// <param name="CpuMicros">CPU time of the child's process between deal and answer, all threads, microseconds.</param>
/// <param name="WallMicros">Wall time between deal and answer, microseconds.</param>
/// <param name="PeakBytes">Peak resident size of the child so far, less the size with which it waited.</param>
/// <param name="Code">Exit code for <see cref="CaseEnd.Exited"/> and answered programs, signal number for <see cref="CaseEnd.Signaled"/>,
/// 1 for <see cref="CaseEnd.Threw"/> when the limit on threads was hit meanwhile.</param>
/// <param name="Repeated">Whether the case was dealt twice because the first time was close to the limit.</param>
/// <param name="Output">The answer, encoded by the harness; a program's stdout; empty unless answered.</param>
/// <param name="Stdout">What a harness's solution printed, cut at 64 KiB, UTF-8 as written.</param>
/// <param name="Error">The exception, in the child's words, or null.</param>
public sealed record CaseReport(
    int Index, CaseEnd End, long CpuMicros, long WallMicros, long PeakBytes, int Code, bool Repeated, byte[] Output, byte[] Stdout, ThrownError? Error)
{
    /// <summary>A case that was never dealt.</summary>
    public static CaseReport NotRun(int index) => new(index, CaseEnd.NotRun, 0, 0, 0, 0, false, [], [], null);

    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Index);
        writer.WriteByte((byte)End);
        writer.WriteInt64(CpuMicros);
        writer.WriteInt64(WallMicros);
        writer.WriteInt64(PeakBytes);
        writer.WriteInt32(Code);
        writer.WriteBoolean(Repeated);
        writer.WriteBytes(Output);
        writer.WriteBytes(Stdout);
        ThrownError.Write(writer, Error);
    }

    /// <summary>Decodes the message.</summary>
    public static CaseReport Read(ValueReader reader)
    {
        var report = new CaseReport(reader.ReadInt32(), (CaseEnd)reader.ReadByte(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(),
            reader.ReadInt32(), reader.ReadBoolean(), reader.ReadBytes(), reader.ReadBytes(), ThrownError.Read(reader));
        reader.End();
        return report.End <= CaseEnd.NotRun ? report : throw new ProtocolException($"A case cannot end by {report.End}.");
    }
}

/// <summary>An exception as the child describes it: the learner's own words, never trusted for a verdict but for its type.</summary>
/// <param name="Type">Full type name.</param>
/// <param name="Message">Its message, cut at 2,000 characters.</param>
/// <param name="Line">Line in the learner's source, from 1; 0 when unknown.</param>
/// <param name="Trace">The frames in the learner's source, one a line, cut at 4,000 characters.</param>
public sealed record ThrownError(string Type, string Message, int Line, string Trace)
{
    /// <summary>Encodes the error or its absence.</summary>
    public static void Write(ValueWriter writer, ThrownError? error)
    {
        writer.WriteBoolean(error is not null);
        if (error is null)
            return;
        writer.WriteString(error.Type);
        writer.WriteString(error.Message);
        writer.WriteInt32(error.Line);
        writer.WriteString(error.Trace);
    }

    /// <summary>Decodes the error or its absence.</summary>
    public static ThrownError? Read(ValueReader reader) =>
        reader.ReadBoolean() ? new ThrownError(reader.ReadText(), reader.ReadText(), reader.ReadInt32(), reader.ReadText()) : null;
}

/// <summary>The end of a run.</summary>
/// <param name="Spotless">Whether the container may be used again: every answer in, child killed, no process left, no out-of-memory event, no breach.</param>
/// <param name="Reason">Why not, or empty.</param>
public sealed record RunEnd(bool Spotless, string Reason)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteBoolean(Spotless);
        writer.WriteString(Reason);
    }

    /// <summary>Decodes the message.</summary>
    public static RunEnd Read(ValueReader reader) => new(reader.ReadBoolean(), reader.ReadText());
}

/// <summary>A warmed child waits.</summary>
/// <param name="Version">The nursery's <see cref="Frame.Version"/>.</param>
/// <param name="WarmBytes">Resident size of the waiting child.</param>
/// <param name="Problem">Empty, or why no child could be started.</param>
public sealed record ReadyReport(int Version, long WarmBytes, string Problem)
{
    /// <summary>Encodes the message.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt32(Version);
        writer.WriteInt64(WarmBytes);
        writer.WriteString(Problem);
    }

    /// <summary>Decodes the message.</summary>
    public static ReadyReport Read(ValueReader reader) => new(reader.ReadInt32(), reader.ReadInt64(), reader.ReadText());
}
