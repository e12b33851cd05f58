using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Compiler.Supervision;

/// <summary>
/// One request at a time, on a thread with a deep stack. A request whose thread has used more CPU time than any ordinary one needs is announced as slow, sinks to the
/// lowest priority, and a new thread takes the lane.
/// </summary>
/// <param name="answer">Works a request off.</param>
/// <param name="send">Takes whole frames, from any thread.</param>
/// <param name="nice">Priority of the lane, 0 (the usual) to 19.</param>
internal sealed class Lane(Func<FrameType, byte[], byte[]> answer, Action<byte[]> send, int nice)
{
    private const int SlowMicros = 50_000;
    private const int TickMillis = 10;
    private const int Lowest = 19;
    private readonly object gate = new();
    private readonly Queue<(FrameType Type, byte[] Payload)> requests = [];
    private Work current = new(0);

    /// <summary>Starts the lane and its watch.</summary>
    public void Open()
    {
        StartThread();
        new Thread(Watch) { IsBackground = true }.Start();
    }

    /// <summary>Hands it a request.</summary>
    public void Take(FrameType type, byte[] payload)
    {
        lock (gate)
        {
            requests.Enqueue((type, payload));
            Monitor.PulseAll(gate);
        }
    }

    private void StartThread() => new Thread(WorkOff, BigStack.StackBytes) { IsBackground = true }.Start();

    private void WorkOff()
    {
        var thread = Libc.GetThreadId();
        BigStack.MarkThisThread();
        if (nice > 0)
            _ = Libc.SetPriority(0, thread, nice);
        while (true)
        {
            Work mine;
            (FrameType Type, byte[] Payload) request;
            lock (gate)
            {
                while (requests.Count == 0)
                    Monitor.Wait(gate);
                request = requests.Dequeue();
                mine = new Work(thread) { Id = new ValueReader(request.Payload).ReadInt32(), Started = Libc.Micros(Libc.ThreadClock(thread)), Busy = true };
                current = mine;
                // The watch may have woken with the request's arrival, before it was taken, and sleeps again.
                Monitor.PulseAll(gate);
            }

            var reply = answer(request.Type, request.Payload);
            bool slow;
            lock (gate)
            {
                mine.Busy = false;
                slow = mine.Slow;
            }

            send(reply);
            if (slow)
                return;
        }
    }

    private void Watch()
    {
        while (true)
        {
            lock (gate)
            {
                // Nothing to watch until something runs; then a look every tick.
                Monitor.Wait(gate, current.Busy ? TickMillis : Timeout.Infinite);
                if (!current.Busy || current.Slow || Libc.Micros(Libc.ThreadClock(current.Thread)) - current.Started < SlowMicros)
                    continue;
                current.Slow = true;
                _ = Libc.SetPriority(0, current.Thread, Lowest);
                send(Frame.Build(FrameType.Slow, writer =>
                {
                    writer.WriteInt32(current.Id);
                    writer.WriteInt32(current.Thread);
                }));
            }

            StartThread();
        }
    }

    private sealed class Work(int thread)
    {
        public int Thread => thread;

        public int Id { get; init; }

        public long Started { get; init; }

        public bool Busy { get; set; }

        public bool Slow { get; set; }
    }
}
