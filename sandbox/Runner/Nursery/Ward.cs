using System.Globalization;
using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>One child from birth to death: started under a uid of its own, warmed, watched, killed.</summary>
internal sealed class Ward : IDisposable
{
    /// <summary>Bytes of stderr that are kept, from its start.</summary>
    public const int KeptErrors = 16 * 1024;

    private const int WarmUpMillis = 10_000;
    private readonly ChildProcess process;

    private Ward(ChildProcess process)
    {
        this.process = process;
        Meter = new Meter(process.Pid);
        // What a run may write is not known yet; the run holds both against its own caps.
        Answers = new FrameChannel(process.Answers, Frame.MaxPayload);
        Output = new CappedText(process.Output, Frame.MaxPayload);
        Errors = new CappedText(process.ErrorOutput, KeptErrors);
    }

    /// <summary>Its process.</summary>
    public ChildProcess Process => process;

    /// <summary>What it uses.</summary>
    public Meter Meter { get; }

    /// <summary>What it answers.</summary>
    public FrameChannel Answers { get; }

    /// <summary>Its stdout.</summary>
    public CappedText Output { get; }

    /// <summary>Its stderr.</summary>
    public CappedText Errors { get; }

    /// <summary>Peak resident size with which it waited.</summary>
    public long WarmBytes { get; private set; }

    /// <summary>Starts a child. It is ready after <see cref="AwaitWarm"/>.</summary>
    public static Ward Start(int uid)
    {
        var environment = new List<string>();
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (((string)variable.Key).StartsWith("DOTNET_", StringComparison.Ordinal))
                environment.Add($"{variable.Key}={variable.Value}");
        }

        string[] argv = [Environment.ProcessPath!, typeof(Ward).Assembly.Location, "run", uid.ToString(CultureInfo.InvariantCulture)];
        return new Ward(ChildProcess.Start(argv, environment));
    }

    /// <summary>Waits until the child says that it is warm; returns at once when it has said so before.</summary>
    /// <returns>Null, or why it will never be.</returns>
    public string? AwaitWarm()
    {
        if (WarmBytes > 0)
            return null;
        var deadline = Libc.Now() + (WarmUpMillis * 1000L);
        Span<Libc.PollFd> fds = stackalloc Libc.PollFd[2];
        while (true)
        {
            if (Answers.TryTake(out var type, out _))
            {
                WarmBytes = Meter.PeakBytes();
                return type == FrameType.Warm ? null : $"The child began with {type}.";
            }

            Errors.Drain(KeptErrors);
            if (Answers.Ended)
                return $"The child ended while warming up: {System.Text.Encoding.UTF8.GetString(Errors.Kept)}";
            var left = (deadline - Libc.Now()) / 1000;
            if (left <= 0)
                return "The child did not warm up in time.";
            fds[0] = new Libc.PollFd { Fd = Answers.Fd, Events = Libc.PollIn };
            fds[1] = new Libc.PollFd { Fd = Errors.Fd, Events = Libc.PollIn };
            Descriptor.Wait(fds, (int)left);
            if (fds[0].Returned != 0)
                Answers.Fill();
        }
    }

    /// <summary>Kills the child and closes its pipes.</summary>
    public void Dispose()
    {
        process.Dispose();
        Meter.Dispose();
    }
}
