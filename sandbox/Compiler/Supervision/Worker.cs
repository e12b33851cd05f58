using DrillJudge.Protocol;
using DrillJudge.Sandbox;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Compiler.Supervision;

/// <summary>
/// A compiler process. Requests are read on one thread and worked off on two lanes: submissions on one, what editors ask on the other, which stands back behind the
/// first wherever both want the CPU.
/// </summary>
/// <param name="answer">Works a request off.</param>
/// <param name="warmUp">Compiles sources of its own, that many rounds.</param>
/// <param name="warmUpEditors">Asks what editors ask, that many rounds.</param>
internal sealed class Worker(Func<FrameType, byte[], byte[]> answer, Action<int> warmUp, Action<int> warmUpEditors)
{
    private const int Lowest = 19;
    private const int EditorNice = 10;
    private const int FirstRounds = 2;
    private const int FurtherRounds = 28;
    private const int EditorRounds = 8;
    private readonly Lock writing = new();

    /// <summary>Serves until the supervisor goes away. Returns the exit code.</summary>
    /// <param name="uid">Whom to become.</param>
    /// <param name="nice">Priority to warm up at, 0 to 19: a spare takes no time from those who wait for a compilation.</param>
    public int Serve(uint uid, int nice)
    {
        Lockdown.DropRights(uid);
        var warming = new Thread(() => WarmUpAt(nice, () => warmUp(FirstRounds)), BigStack.StackBytes);
        warming.Start();
        warming.Join();
        Lockdown.CloseGates();
        var submissions = new Lane(answer, Send, 0);
        var editors = new Lane(answer, Send, EditorNice);
        submissions.Open();
        editors.Open();
        Send(Frame.Build(FrameType.Warm, []));
        new Thread(() => WarmUpAt(Lowest, WarmUpFurther), BigStack.StackBytes) { IsBackground = true }.Start();
        var channel = new FrameChannel(ChildProcess.RequestFd, Frame.MaxPayload);
        while (channel.Take() is var (type, payload))
            (Job.IsOfEditor(type) ? editors : submissions).Take(type, payload);
        return 0;
    }

    private static void WarmUpAt(int nice, Action warmUp)
    {
        BigStack.MarkThisThread();
        _ = Libc.SetPriority(0, Libc.GetThreadId(), nice);
        warmUp();
    }

    // In time that nobody wants. One round loads what editors need; the just-in-time compiler gives its best to what has run thirty times.
    private void WarmUpFurther()
    {
        warmUpEditors(1);
        warmUp(FurtherRounds);
        warmUpEditors(EditorRounds);
    }

    private void Send(byte[] frame)
    {
        lock (writing)
            Descriptor.WriteAll(ChildProcess.AnswerFd, frame);
    }
}
