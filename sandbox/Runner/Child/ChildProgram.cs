using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Child;

/// <summary>
/// The process in which a solution runs, once. It gives up every right, touches what a run will need, says that it is warm, and waits.
/// Then it loads what the nursery sends and answers the cases dealt, on a thread whose stack is deep enough for a recursion 100,000 calls deep.
/// </summary>
internal static class ChildProgram
{
    private const int StackBytes = 64 << 20;

    /// <summary>Runs the child. Returns its exit code.</summary>
    public static int Run(uint uid)
    {
        Lockdown.DropRights(uid);
        var code = 0;
        var thread = new Thread(() => code = Serve(), StackBytes);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Serve()
    {
        WarmUp.Touch();
        Lockdown.CloseGates();
        var channel = new FrameChannel(ChildProcess.RequestFd, Frame.MaxPayload);
        Send(Frame.Build(FrameType.Warm, []));
        if (channel.Take() is not { Type: FrameType.Load } load)
            return 3;
        var request = RunRequest.Read(new ValueReader(load.Payload));
        Lockdown.LimitHeap(request.MemoryBytes);
        ICaseHost host = request.Kind switch
        {
            RunKind.Harness => new HarnessHost(request),
            RunKind.Program => new ProgramHost(request),
            _ => new ScriptHost(request),
        };
        while (channel.Take() is { Type: FrameType.Deal } frame)
        {
            var deal = Deal.Read(new ValueReader(frame.Payload));
            Answer(host, deal);
        }

        return 0;
    }

    private static void Answer(ICaseHost host, Deal deal)
    {
        var output = new ValueWriter();
        ThrownError? error = null;
        var code = 0;
        try
        {
            code = host.Run(new ValueReader(deal.Input), output);
            Console.Out.Flush();
        }
        catch (Exception thrown)
        {
            error = ErrorReport.From(thrown);
            output.Clear();
        }

        Send(Frame.Build(FrameType.Answer, writer => Protocol.Answer.Write(writer, deal.Nonce, code, error, output.Written)));
    }

    private static void Send(byte[] frame) => Descriptor.WriteAll(ChildProcess.AnswerFd, frame);
}
