using DrillJudge.Protocol;
using DrillJudge.Sandbox;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Compiler.Supervision;

/// <summary>
/// A compiler process. Requests are read on one thread and worked off on another with a deep stack. A request whose thread has used more CPU time than any
/// ordinary source needs is announced as slow, sinks to the lowest priority, and a new thread takes the lane.
/// </summary>
internal sealed class Worker(Func<FrameType, byte[], byte[]> answer, Action<int> warmUp)
{
    private const int SlowMicros = 50_000;
    private const int TickMillis = 10;
    private const int Lowest = 19;
    private const int FirstRounds = 2;
    private const int FurtherRounds = 28;
    private readonly Lock writing = new();
    private readonly object lane = new();
    private readonly Queue<(FrameType Type, byte[] Payload)> requests = [];
    private Lane current = new(0);

    /// <summary>Serves until the supervisor goes away. Returns the exit code.</summary>
    /// <param name="uid">Whom to become.</param>
    /// <param name="nice">Priority to warm up at, 0 to 19: a spare takes no time from those who wait for a compilation.</param>
    public int Serve(uint uid, int nice)
    {
        Lockdown.DropRights(uid);
        var warming = new Thread(() => WarmUpAt(nice, FirstRounds), BigStack.StackBytes);
        warming.Start();
        warming.Join();
        Lockdown.CloseGates();
        StartLane();
        new Thread(WatchLane) { IsBackground = true }.Start();
        Send(Frame.Build(FrameType.Warm, []));
        // The just-in-time compiler gives its best to what has run thirty times; that is done in time that nobody wants.
        new Thread(() => WarmUpAt(Lowest, FurtherRounds), BigStack.StackBytes) { IsBackground = true }.Start();
        var channel = new FrameChannel(ChildProcess.RequestFd, Frame.MaxPayload);
        while (channel.Take() is { } frame)
        {
            lock (lane)
            {
                requests.Enqueue(frame);
                Monitor.PulseAll(lane);
            }
        }

        return 0;
    }

    private void WarmUpAt(int nice, int rounds)
    {
        BigStack.MarkThisThread();
        _ = Libc.SetPriority(0, Libc.GetThreadId(), nice);
        warmUp(rounds);
    }

    private void StartLane() => new Thread(WorkOff, BigStack.StackBytes) { IsBackground = true }.Start();

    private void WorkOff()
    {
        var thread = Libc.GetThreadId();
        BigStack.MarkThisThread();
        while (true)
        {
            Lane mine;
            (FrameType Type, byte[] Payload) request;
            lock (lane)
            {
                while (requests.Count == 0)
                    Monitor.Wait(lane);
                request = requests.Dequeue();
                mine = new Lane(thread) { Id = new ValueReader(request.Payload).ReadInt32(), Started = Libc.Micros(Libc.ThreadClock(thread)), Busy = true };
                current = mine;
                // The watch may have woken with the request's arrival, before it was taken, and sleeps again.
                Monitor.PulseAll(lane);
            }

            var reply = answer(request.Type, request.Payload);
            bool slow;
            lock (lane)
            {
                mine.Busy = false;
                slow = mine.Slow;
            }

            Send(reply);
            if (slow)
                return;
        }
    }

    private void WatchLane()
    {
        while (true)
        {
            lock (lane)
            {
                // Nothing to watch until something runs; then a look every tick.
                Monitor.Wait(lane, current.Busy ? TickMillis : Timeout.Infinite);
                if (!current.Busy || current.Slow || Libc.Micros(Libc.ThreadClock(current.Thread)) - current.Started < SlowMicros)
                    continue;
                current.Slow = true;
                _ = Libc.SetPriority(0, current.Thread, Lowest);
                Send(Frame.Build(FrameType.Slow, writer =>
                {
                    writer.WriteInt32(current.Id);
                    writer.WriteInt32(current.Thread);
                }));
            }

            StartLane();
        }
    }

    private void Send(byte[] frame)
    {
        lock (writing)
            Descriptor.WriteAll(ChildProcess.AnswerFd, frame);
    }

    private sealed class Lane(int thread)
    {
        public int Thread => thread;

        public int Id { get; init; }

        public long Started { get; init; }

        public bool Busy { get; set; }

        public bool Slow { get; set; }
    }
}
