using System.Globalization;
using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Compiler.Supervision;

/// <summary>One warm compiler process: at most one job on its fast lane, and those that proved slow, which run on at the lowest priority.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int WriteMillis = 1000;
    private readonly ChildProcess process;

    private WorkerProcess(ChildProcess process)
    {
        this.process = process;
        Channel = new FrameChannel(process.Answers, Protocol.Frame.MaxPayload);
    }

    /// <summary>What it answers.</summary>
    public FrameChannel Channel { get; }

    /// <summary>Its stderr, only drained.</summary>
    public int Errors => process.ErrorOutput;

    /// <summary>Its stdout, only drained.</summary>
    public int Output => process.Output;

    /// <summary>Whether it has warmed up.</summary>
    public bool Ready { get; set; }

    /// <summary>The job on the fast lane.</summary>
    public Job? Fast { get; set; }

    /// <summary>Jobs that proved slow.</summary>
    public List<Job> Slow { get; } = [];

    /// <summary>Jobs taken so far.</summary>
    public int Served { get; private set; }

    /// <summary>Everything it works on.</summary>
    public IEnumerable<Job> Jobs => Fast is null ? Slow : Slow.Append(Fast);

    /// <summary>Starts a worker under a user of its own, which warms up at a priority of 0 (the usual) to 19 (when nobody else wants the time).</summary>
    public static WorkerProcess Start(int uid, int nice)
    {
        var environment = new List<string>();
        foreach (System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (((string)variable.Key).StartsWith("DOTNET_", StringComparison.Ordinal))
                environment.Add($"{variable.Key}={variable.Value}");
        }

        var worker = new WorkerProcess(ChildProcess.Start(
            [Environment.ProcessPath!, typeof(WorkerProcess).Assembly.Location, "work", uid.ToString(CultureInfo.InvariantCulture), nice.ToString(CultureInfo.InvariantCulture)], environment));
        worker.process.CloseInput();
        return worker;
    }

    /// <summary>Hands it a job; false when it does not take it.</summary>
    public bool Give(Job job)
    {
        Fast = job;
        Served++;
        var frame = job.Frame();
        var sent = 0;
        var deadline = Libc.Now() + (WriteMillis * 1000);
        while (sent < frame.Length && Libc.Now() < deadline)
        {
            var put = Descriptor.TryWrite(process.Requests, frame.AsSpan(sent));
            if (put < 0)
                return false;
            sent += put;
            if (sent < frame.Length && put == 0)
                Descriptor.Wait([new Libc.PollFd { Fd = process.Requests, Events = Libc.PollOut }], 10);
        }

        return sent == frame.Length;
    }

    /// <summary>CPU time that the thread of a slow job has used, microseconds; as much as there can be where it cannot be told.</summary>
    public long CpuMicros(Job job)
    {
        try
        {
            var figures = File.ReadAllText($"/proc/{process.Pid}/task/{job.Thread}/schedstat").Split(' ');
            return long.Parse(figures[0], CultureInfo.InvariantCulture) / 1000;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return long.MaxValue;
        }
    }

    /// <summary>Kills the process.</summary>
    public void Dispose() => process.Dispose();
}
