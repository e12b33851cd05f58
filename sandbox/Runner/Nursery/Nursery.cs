using System.Globalization;
using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>
/// Process 1 of a sandbox. It keeps one warmed child ahead, hands it exactly one submission, deals it the cases one by one, reports what it saw of each,
/// kills the child and starts the next one. It trusts nothing that a child sends and holds nothing worth stealing: inputs come, expected outputs never do.
/// It ends when the host's stream ends, and the kernel takes everything else in the container with it.
/// </summary>
internal sealed class Nursery(int firstUid, int uids, int runs)
{
    private const int HostIn = 0;
    private const int HostOut = 1;
    private const int StartTries = 3;
    private readonly FrameChannel host = new(HostIn, Frame.MaxPayload);
    private readonly Outbox outbox = new(HostOut);
    private Ward? next;
    private int started;

    /// <summary>Serves until the host goes away or the last run is done: nothing is started that nobody will use. Returns the exit code.</summary>
    public int Serve()
    {
        for (var served = 0; served < runs; served++)
        {
            var problem = Prepare();
            outbox.Add(FrameType.Ready, new ReadyReport(Frame.Version, next?.WarmBytes ?? 0, problem).Write);
            if (!outbox.Flush() || problem.Length > 0)
                return problem.Length > 0 ? 1 : 0;
            if (NextRun() is not { } frame)
                return 0;
            var run = RunRequest.Read(new ValueReader(frame.Payload));
            var inputs = new byte[run.Cases][];
            for (var i = 0; i < inputs.Length; i++)
            {
                if (host.Take() is not { Type: FrameType.Case } input)
                    return 0;
                inputs[i] = input.Payload;
            }

            var end = Run(run, frame.Payload, inputs);
            if (end is null)
                return 0;
            outbox.Add(FrameType.RunDone, end.Write);
            if (!outbox.Flush())
                return 0;
        }

        return 0;
    }

    /// <summary>Waits for a run; a cancellation that crossed the end of the last one says nothing any more.</summary>
    private (FrameType Type, byte[] Payload)? NextRun()
    {
        var frame = host.Take();
        while (frame is { Type: FrameType.Cancel })
            frame = host.Take();
        return frame is null or { Type: FrameType.Run } ? frame : throw new ProtocolException($"{frame.Value.Type} where a run was due.");
    }

    private RunEnd? Run(RunRequest run, byte[] request, byte[][] inputs)
    {
        var kills = CgroupEvents.OutOfMemoryKills();
        var load = Frame.Build(FrameType.Load, request);
        var spoiled = string.Empty;
        for (var i = 0; i < inputs.Length; i++)
        {
            if (Prepare() is { Length: > 0 } problem)
                return new RunEnd(false, problem);
            var ward = next!;
            next = null;
            var watch = new CaseWatch(ward, run, host, outbox);
            CaseReport report;
            using (ward)
            {
                if (run.Kind == RunKind.Program)
                    next = TryStart();
                (i, report) = Deal(watch, run, load, inputs, i);
                outbox.Add(FrameType.CaseDone, report.Write);
                var over = watch.Cancelled || (report.End != CaseEnd.Answered && (run.Kind != RunKind.Program || !run.KeepGoing));
                for (i = over ? i + 1 : i; over && i < inputs.Length; i++)
                    outbox.Add(FrameType.CaseDone, CaseReport.NotRun(i).Write);
                // The host has its facts before the child is dead and buried.
                if (!outbox.Flush() || (watch.Cancelled && host.Ended))
                    return null;
            }

            if (report.End == CaseEnd.Breach)
                spoiled = "breach";
        }

        if (CgroupEvents.OutOfMemoryKills() > kills)
            spoiled = "out of memory";
        else if (Strangers())
            spoiled = "processes left";
        return new RunEnd(spoiled.Length == 0, spoiled);
    }

    /// <summary>Deals case <paramref name="i"/>, and for a harness all that follow until one fails. The last report is not yet sent.</summary>
    private (int Index, CaseReport Report) Deal(CaseWatch watch, RunRequest run, byte[] load, byte[][] inputs, int i)
    {
        var prefix = load.AsSpan();
        while (true)
        {
            var report = watch.Deal(i, inputs[i], prefix);
            prefix = [];
            if (report.End == CaseEnd.CpuExceeded && report.CpuMicros <= run.CpuMillis * 1200L && run.Kind != RunKind.Program && watch.CanGoOn)
                report = watch.Deal(i, inputs[i], prefix) with { Repeated = true };
            var goOn = report.End == CaseEnd.Answered || (report.End == CaseEnd.Threw && run.KeepGoing);
            if (run.Kind == RunKind.Program || !goOn || watch.Cancelled || i + 1 == inputs.Length)
                return (i, report);
            outbox.Add(FrameType.CaseDone, report.Write);
            i++;
        }
    }

    private string Prepare()
    {
        var problem = string.Empty;
        // A start of the runtime fails about once in a thousand, for no reason that it tells.
        for (var i = 0; i < StartTries; i++)
        {
            next ??= TryStart();
            problem = next is null ? "No process could be started." : next.AwaitWarm() ?? string.Empty;
            if (problem.Length == 0)
                return problem;
            next?.Dispose();
            next = null;
        }

        return problem;
    }

    private Ward? TryStart()
    {
        try
        {
            return Ward.Start(firstUid + (started++ % uids));
        }
        catch (SandboxException)
        {
            return null;
        }
    }

    /// <summary>Whether a process is here that is neither this one nor the child that waits.</summary>
    private bool Strangers()
    {
        foreach (var entry in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(entry.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                && pid != Environment.ProcessId && pid != next?.Process.Pid)
                return true;
        }

        return false;
    }
}
