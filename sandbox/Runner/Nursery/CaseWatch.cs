using System.Text;
using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>
/// Deals one case to a child and watches until it answered, ended or had to be killed. Clocks, memory and bytes are counted here, outside the child;
/// a child that comes too close to a limit is killed at 1.2 times the CPU limit, at the wall limit, or as soon as memory or output is over.
/// </summary>
internal sealed class CaseWatch(Ward ward, RunRequest run, FrameChannel host, Outbox outbox)
{
    private const int TickMillis = 5;
    private const int LongestStarvation = 4;
    private const int StdoutKept = 64 * 1024;
    // The managed heap is held to the limit inside the child, where garbage may fill it without harm; stack and machine code come on top.
    private const long HeadroomBytes = 32 << 20;
    private byte[] pending = [];
    private int sent;
    private byte[] input = [];
    private int fed;

    /// <summary>Whether the host asked to stop, or is gone.</summary>
    public bool Cancelled { get; private set; }

    /// <summary>Whether the child can be dealt another case.</summary>
    public bool CanGoOn => !ward.Answers.Ended && !ward.Process.HasExited();

    /// <summary>Deals a case. <paramref name="prefix"/> goes before it in the same write: the frame that loads the assembly.</summary>
    public CaseReport Deal(int index, byte[] payload, ReadOnlySpan<byte> prefix)
    {
        var nonce = Libc.RandomNumber();
        var program = run.Kind == RunKind.Program;
        var frame = Frame.Build(FrameType.Deal, writer => Protocol.Deal.Write(writer, nonce, program ? default : payload.AsSpan()));
        pending = [.. prefix, .. frame];
        sent = fed = 0;
        input = program ? payload : [];
        if (input.Length == 0)
            ward.Process.CloseInput();
        ward.Output.Reset();
        ward.Errors.Reset();
        var refused = CgroupEvents.RefusedThreads();
        var killed = CgroupEvents.OutOfMemoryKills();
        var cpu = Math.Max(0, ward.Meter.CpuMicros());
        var wall = Libc.Now();
        var end = Watch(cpu, wall, nonce, out var answer, out var usedCpu, out var peak);
        var usedWall = Libc.Now() - wall;
        return Report(index, end, answer, new Usage(usedCpu, usedWall, Math.Max(0, peak - ward.WarmBytes)),
            CgroupEvents.OutOfMemoryKills() > killed, CgroupEvents.RefusedThreads() > refused);
    }

    private CaseEnd Watch(long cpuStart, long wallStart, ulong nonce, out Answer? answer, out long cpu, out long peak)
    {
        answer = null;
        cpu = 0;
        peak = 0;
        Span<Libc.PollFd> fds = stackalloc Libc.PollFd[6];
        while (true)
        {
            Push();
            fds[0] = new Libc.PollFd { Fd = ward.Answers.Fd, Events = Libc.PollIn };
            fds[1] = new Libc.PollFd { Fd = ward.Output.Fd, Events = Libc.PollIn };
            fds[2] = new Libc.PollFd { Fd = ward.Errors.Fd, Events = Libc.PollIn };
            fds[3] = new Libc.PollFd { Fd = sent < pending.Length ? ward.Process.Requests : -1, Events = Libc.PollOut };
            fds[4] = new Libc.PollFd { Fd = fed < input.Length ? ward.Process.Input : -1, Events = Libc.PollOut };
            fds[5] = new Libc.PollFd { Fd = Cancelled ? -1 : host.Fd, Events = Libc.PollIn };
            Descriptor.Wait(fds, TickMillis);

            if (fds[0].Returned != 0)
                ward.Answers.Fill();
            var now = ward.Meter.CpuMicros();
            cpu = now >= 0 ? Math.Max(cpu, now - cpuStart) : cpu;
            peak = Math.Max(peak, ward.Meter.PeakBytes());
            ward.Output.Drain(run.OutputBytes);
            ward.Errors.Drain(4L * run.OutputBytes);
            if (fds[5].Returned != 0)
                Listen();

            // The runtime tells every frame of a stack that overflowed, unless they simply repeat: megabytes, and seconds of CPU time, for what its first line says.
            if (ward.Errors.Count > Ward.KeptErrors && LastWords.TellOverflow(ward.Errors.Kept))
                return Kill(CaseEnd.Signaled);
            if (ward.Output.Count > run.OutputBytes || ward.Errors.Count > 4L * run.OutputBytes)
                return Kill(CaseEnd.OutputExceeded);
            CaseEnd? taken = Take(nonce, ref answer);
            if (taken is { } end)
                return end is CaseEnd.Answered or CaseEnd.Threw ? Judge(end, cpu, peak) : Kill(end);
            outbox.Flush();
            if (ward.Answers.Ended)
                return Gone(ref cpu);
            if (IsOverMemory(peak))
                return Kill(CaseEnd.MemoryExceeded);
            if (cpu > run.CpuMillis * 1200L)
                return Kill(CaseEnd.CpuExceeded);
            if (Cancelled)
                return Kill(CaseEnd.NotRun);
            if (IsOverTime(Libc.Now() - wallStart))
                return Kill(CaseEnd.WallExceeded);
        }
    }

    // Wall time in which the child wanted to run and got no CPU is the machine's; but not without end.
    private bool IsOverTime(long wall) =>
        wall > run.WallMillis * 1000L && (wall > run.WallMillis * 1000L * LongestStarvation || wall - ward.Meter.StarvedMicros() > run.WallMillis * 1000L);

    private bool IsOverMemory(long peak) => peak - ward.WarmBytes > run.MemoryBytes + HeadroomBytes;

    private CaseEnd Judge(CaseEnd end, long cpu, long peak) =>
        IsOverMemory(peak) ? CaseEnd.MemoryExceeded
        : cpu > run.CpuMillis * 1000L ? CaseEnd.CpuExceeded
        : end;

    private CaseEnd? Take(ulong nonce, ref Answer? answer)
    {
        try
        {
            if (!ward.Answers.TryTake(out var type, out var payload))
                return null;
            if (type != FrameType.Answer || ward.Answers.HasBytes)
                return CaseEnd.Breach;
            answer = Answer.Read(new ValueReader(payload));
            if (answer.Nonce != nonce || sent < pending.Length)
                return CaseEnd.Breach;
            if (answer.Output.Length > run.OutputBytes)
                return CaseEnd.OutputExceeded;
            ward.Output.Drain(run.OutputBytes);
            if (ward.Output.Count > run.OutputBytes)
                return CaseEnd.OutputExceeded;
            return answer.Error is null ? CaseEnd.Answered : CaseEnd.Threw;
        }
        catch (ProtocolException)
        {
            return CaseEnd.Breach;
        }
    }

    private CaseEnd Gone(ref long cpu)
    {
        // The answer pipe is closed: the process is ending, or the solution closed the descriptor and lives on.
        var patience = Libc.Now() + 1_000_000;
        while (!ward.Process.HasExited() && Libc.Now() < patience)
        {
            cpu = Math.Max(cpu, 0);
            ward.Errors.Drain(4L * run.OutputBytes);
            ward.Output.Drain(run.OutputBytes);
            Descriptor.Wait([new Libc.PollFd { Fd = ward.Errors.Fd, Events = Libc.PollIn }], 1);
        }

        if (!ward.Process.HasExited())
            return Kill(CaseEnd.Breach);
        ward.Errors.Drain(4L * run.OutputBytes);
        ward.Output.Drain(run.OutputBytes);
        return (ward.Process.Status & 0x7f) == 0 ? CaseEnd.Exited : CaseEnd.Signaled;
    }

    private CaseEnd Kill(CaseEnd end)
    {
        ward.Process.Kill();
        return end;
    }

    private void Push()
    {
        if (sent < pending.Length)
        {
            var put = Descriptor.TryWrite(ward.Process.Requests, pending.AsSpan(sent));
            sent = put < 0 ? pending.Length : sent + put;
        }

        if (fed < input.Length)
        {
            var put = Descriptor.TryWrite(ward.Process.Input, input.AsSpan(fed));
            fed = put < 0 ? input.Length : fed + put;
            if (fed == input.Length)
                ward.Process.CloseInput();
        }
    }

    private void Listen()
    {
        host.Fill();
        if (host.Ended)
            Cancelled = true;
        else if (host.TryTake(out var type, out _))
            Cancelled = type == FrameType.Cancel ? true : throw new ProtocolException($"{type} while a run is under way.");
    }

    private CaseReport Report(int index, CaseEnd end, Answer? answer, Usage usage, bool outOfMemory, bool refusedThreads)
    {
        var program = run.Kind == RunKind.Program;
        var status = ward.Process.Status;
        var stdout = ward.Output.Kept;
        var code = end switch
        {
            CaseEnd.Exited => (status >> 8) & 0xff,
            CaseEnd.Signaled => status & 0x7f,
            CaseEnd.Threw => refusedThreads ? 1 : 0,
            CaseEnd.Answered => answer!.Code,
            _ => 0,
        };
        if (outOfMemory && end is CaseEnd.Signaled)
            end = CaseEnd.MemoryExceeded;
        if (program && end == CaseEnd.Exited)
            end = CaseEnd.Answered;
        var error = answer?.Error ?? (end is CaseEnd.Signaled or CaseEnd.Exited ? LastWords.Read(Encoding.UTF8.GetString(ward.Errors.Kept)) : null);
        var output = end != CaseEnd.Answered ? [] : program ? stdout : answer!.Output;
        return new CaseReport(index, end, usage.CpuMicros, usage.WallMicros, usage.PeakBytes, code, false, output,
            program ? [] : stdout.AsSpan(0, Math.Min(stdout.Length, StdoutKept)).ToArray(), error);
    }

    private sealed record Usage(long CpuMicros, long WallMicros, long PeakBytes);
}
