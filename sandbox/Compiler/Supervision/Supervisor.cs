using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Compiler.Supervision;

/// <summary>
/// Process 1 of the compiler's container. It deals requests to warm workers, one at a time each, and keeps a spare warm. A request that proves slow leaves the
/// fast lane (its thread runs on at the lowest priority), and its process takes others only while none without slow company is free; after
/// <see cref="LimitMillis"/> (more, where it never had the CPU) the process is killed and what else was in it starts again elsewhere. So ten hanging sources cost the others a fraction of a second.
/// What editors ask runs beside, on a lane of its own and at a lower priority, and only in a process that no submission is in: it takes no lane from a submission, and hardly time.
/// </summary>
internal sealed class Supervisor(int firstUid, int uids)
{
    /// <summary>How long a compilation may take, milliseconds.</summary>
    public const int LimitMillis = 5000;

    /// <summary>How long one may take that has not even had the CPU time of an ordinary source: the machine is busy elsewhere, and the source not to blame.</summary>
    private const int StarvedMillis = 20_000;

    /// <summary>CPU time that no ordinary source needs, even in a compiler that has just started.</summary>
    private const int BlameMillis = 1500;

    private const int SecondLookMillis = 250;

    /// <summary>Slow requests of one process that are due within this time of each other are given up together: each end of a process sends the others back to the start.</summary>
    private const int TogetherMillis = 1000;

    private const int ShortestWaitMillis = 10;
    private const int HostIn = 0;
    private const int HostOut = 1;
    private const int Spares = 2;
    private const int MostWorkers = 4;

    /// <summary>Priority of a spare while it warms up: below those who wait for an answer, above what proved slow and would else keep its relief from coming.</summary>
    private const int SpareNice = 10;

    private const int DeathsBeforeGivingUp = 2;

    /// <summary>Slow requests of editors at one time. They are all put into one process, so that the others stay as they are for submissions.</summary>
    private const int MostSlowEdits = 4;

    private const long EditorPatienceMicros = 10_000_000;
    private readonly FrameChannel host = new(HostIn, Frame.MaxPayload);
    private readonly LinkedList<Job> waiting = [];
    private readonly EditorQueue editors = new(EditorPatienceMicros);
    private readonly List<WorkerProcess> workers = [];
    private readonly byte[] sink = new byte[4096];
    private bool announced;
    private int started;

    /// <summary>Serves until the host goes away. Returns the exit code.</summary>
    public int Serve()
    {
        while (!host.Ended)
        {
            Staff();
            Dispatch();
            DispatchEdits();
            Wait();
            while (host.TryTake(out var type, out var payload))
                Queue(Job.Read(type, payload));
            foreach (var worker in workers.ToArray())
                Listen(worker);
            EndOverdue();
        }

        return 0;
    }

    private void Staff()
    {
        // Starting is bounded to one at a time: it costs most of a second of CPU time, which the jobs want too.
        var unburdened = workers.Count(w => w.SlowSubmissions == 0 && !w.Tired);
        if (unburdened < Spares && workers.Count < MostWorkers && workers.TrueForAll(w => w.Ready))
            workers.Add(WorkerProcess.Start(firstUid + (started++ % uids), workers.Count == 0 ? 0 : SpareNice));
        var tired = workers.Find(w => w.Tired && !w.Jobs.Any());
        if (tired is not null && workers.Count(w => w.Ready) > 1)
            Remove(tired);
    }

    private void Dispatch()
    {
        while ((waiting.FirstOrDefault(j => !j.ProvedSlow) ?? waiting.FirstOrDefault()) is { } job)
        {
            var free = workers.Where(w => w.Ready && w.Fast is null).OrderBy(w => w.Slow.Count).ThenBy(w => w.Edit is not null).ThenBy(w => w.Tired).ToArray();
            // What proved slow before waits for a lane that nobody else may want.
            if (free.Length < (job.ProvedSlow && workers.Count > 1 ? 2 : 1))
                return;
            var worker = free[0];
            waiting.Remove(job);
            Give(worker, job);
        }
    }

    /// <summary>Deals what editors wait for, unless a submission waits that is not known to be slow, or only one process is warm: that one is the submissions'.</summary>
    private void DispatchEdits()
    {
        while (editors.Count > 0 && waiting.All(j => j.ProvedSlow) && workers.Count(w => w.Ready) > 1)
        {
            // Where one proved slow already: should that process have to go, it goes for all of them.
            var burdened = workers.Find(w => w.SlowEdits > 0);
            if (burdened?.SlowEdits >= MostSlowEdits)
                return;
            // The youngest that is free: submissions go to the oldest, whose memory and caches then stay theirs.
            var free = Enumerable.Reverse(workers).Where(w => w.Ready && w.Fast is null && w.Edit is null && (burdened is null || w == burdened)).OrderBy(w => w.Slow.Count).ThenBy(w => w.Tired).FirstOrDefault();
            if (free is null || editors.Next([.. workers.SelectMany(w => w.Jobs).Select(j => j.Editor).OfType<string>()]) is not { } job)
                return;
            Give(free, job);
        }
    }

    private void Give(WorkerProcess worker, Job job)
    {
        job.Started = Libc.Now();
        job.Deadline = job.Started + (LimitMillis * 1000L);
        if (!worker.Give(job))
            Bury(worker, []);
    }

    private void Queue(Job job)
    {
        if (job.Editor is null)
            waiting.AddLast(job);
        else if (editors.Refuses(job, Libc.Now()))
            Send(FrameType.Lost, new WorkerLost(job.Id, TimedOut: true).Write);
        else if (editors.Add(job) is { } older)
            TellReplaced(older);
    }

    private void Wait()
    {
        Span<Libc.PollFd> fds = stackalloc Libc.PollFd[1 + (3 * MostWorkers)];
        fds[0] = new Libc.PollFd { Fd = HostIn, Events = Libc.PollIn };
        var count = 1;
        foreach (var worker in workers)
        {
            fds[count++] = new Libc.PollFd { Fd = worker.Channel.Fd, Events = Libc.PollIn };
            fds[count++] = new Libc.PollFd { Fd = worker.Output, Events = Libc.PollIn };
            fds[count++] = new Libc.PollFd { Fd = worker.Errors, Events = Libc.PollIn };
        }

        var deadline = workers.SelectMany(w => w.Jobs).Select(j => j.Deadline).DefaultIfEmpty(long.MaxValue).Min();
        var patience = deadline == long.MaxValue ? -1 : (int)Math.Clamp(((deadline - Libc.Now()) / 1000) + 1, ShortestWaitMillis, LimitMillis);
        Descriptor.Wait(fds[..count], patience);
        if (fds[0].Returned != 0)
            host.Fill();
        for (var i = 1; i < count; i += 3)
        {
            if (fds[i].Returned != 0)
                workers[(i - 1) / 3].Channel.Fill();
            for (var text = i + 1; text < i + 3; text++)
            {
                if (fds[text].Returned != 0)
                    _ = Descriptor.TryRead(fds[text].Fd, sink);
            }
        }
    }

    private void Listen(WorkerProcess worker)
    {
        try
        {
            while (worker.Channel.TryTake(out var type, out var payload))
                Hear(worker, type, payload);
        }
        catch (ProtocolException)
        {
            Bury(worker, []);
            return;
        }

        if (worker.Channel.Ended)
            Bury(worker, []);
    }

    private void Hear(WorkerProcess worker, FrameType type, byte[] payload)
    {
        if (type == FrameType.Warm)
        {
            worker.Ready = true;
            if (!announced)
                Send(FrameType.Ready, new ReadyReport(Frame.Version, 0, string.Empty).Write);
            announced = true;
            return;
        }

        var reader = new ValueReader(payload);
        var id = reader.ReadInt32();
        var job = worker.Jobs.FirstOrDefault(j => j.Id == id) ?? throw new ProtocolException($"Nobody asked for {id}.");
        worker.Release(job);
        if (type == FrameType.Slow)
        {
            job.Thread = reader.ReadInt32();
            worker.Slow.Add(job);
        }
        else
            Descriptor.WriteAll(HostOut, Frame.Build(type, payload));
    }

    private void EndOverdue()
    {
        var now = Libc.Now();
        foreach (var worker in workers.ToArray())
        {
            foreach (var lane in new[] { worker.Fast, worker.Edit }.OfType<Job>().Where(j => j.Deadline < now && now - j.Started < StarvedMillis * 1000L))
                lane.Deadline = now + (SecondLookMillis * 1000L);
            // At the lowest priority, on a busy machine, an honest source that was merely cold may need long for little: time passed is not time used.
            foreach (var slow in worker.Slow.Where(j => j.Deadline < now && now - j.Started < StarvedMillis * 1000L && worker.CpuMicros(j) < BlameMillis * 1000L))
                slow.Deadline = now + (SecondLookMillis * 1000L);
            // A submission is not sent back to the start for what an editor asked.
            if (worker.HasSubmissions)
            {
                foreach (var edit in worker.Slow.Where(j => j.Editor is not null && j.Deadline < now && now - j.Started < StarvedMillis * 1000L))
                    edit.Deadline = now + (ShortestWaitMillis * 1000L);
            }

            var due = worker.Jobs.Where(j => j.Deadline < now).ToArray();
            if (due.Length == 0)
                continue;
            // While a replacement warms up, the lanes of what is left go on serving the others.
            var relief = workers.TrueForAll(w => w.Ready) || workers.Exists(w => w.Ready && !w.Jobs.Any(j => j.Deadline < now));
            if (!relief && Array.TrueForAll(due, j => now - j.Started < StarvedMillis * 1000L))
                continue;
            var latest = due.Min(j => j.Deadline) + (TogetherMillis * 1000L);
            if (now >= latest || !worker.Slow.Exists(j => j.Deadline >= now && j.Deadline < latest))
                Bury(worker, due);
        }
    }

    /// <summary>Ends a worker. Overdue jobs are given up; the others start again, and the likely cause of a death is remembered.</summary>
    private void Bury(WorkerProcess worker, IReadOnlyCollection<Job> overdue)
    {
        Remove(worker);
        var suspects = overdue.Count > 0 ? [] : worker.Slow.Count > 0 ? worker.Slow : worker.Jobs.ToList();
        // No submission is blamed for a death that may be an editor's doing; if it was its own, it dies again.
        if (suspects.Exists(static j => j.Editor is not null))
            suspects = suspects.FindAll(static j => j.Editor is not null);
        suspects.ForEach(static j => j.Deaths++);
        foreach (var job in worker.Jobs.Reverse())
        {
            job.ProvedSlow |= worker.Slow.Contains(job);
            var given = overdue.Contains(job) || job.Deaths >= (job.Editor is null ? DeathsBeforeGivingUp : 1);
            if (given)
                Send(FrameType.Lost, new WorkerLost(job.Id, overdue.Contains(job)).Write);
            if (given && job.Editor is not null)
                editors.Blame(job, Libc.Now());
            else if (!given && job.Editor is null)
                waiting.AddFirst(job);
            else if (!given && !editors.Return(job))
                TellReplaced(job);
        }
    }

    private static void TellReplaced(Job job) => Send(FrameType.Replaced, writer => writer.WriteInt32(job.Id));

    private void Remove(WorkerProcess worker)
    {
        workers.Remove(worker);
        worker.Dispose();
    }

    private static void Send(FrameType type, Action<ValueWriter> write) => Descriptor.WriteAll(HostOut, Frame.Build(type, write));
}
