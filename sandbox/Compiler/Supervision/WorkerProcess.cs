using System.Globalization;
using DrillJudge.Protocol;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Compiler.Supervision;

/// <summary>One warm compiler process: at most one job on its fast lane, one of an editor beside it, and those that proved slow, which run on at the lowest priority.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int WriteMillis = 1000;
    private const int JobsBeforeRetirement = 2000;
    private const int EditsBeforeRetirement = 20_000;
    private readonly ChildProcess process;
    private int served;
    private int edited;

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

    /// <summary>The job of an editor.</summary>
    public Job? Edit { get; set; }

    /// <summary>Jobs that proved slow.</summary>
    public List<Job> Slow { get; } = [];

    /// <summary>Whether it has done its share: what Roslyn keeps grows.</summary>
    public bool Tired => served >= JobsBeforeRetirement || edited >= EditsBeforeRetirement;

    /// <summary>Everything it works on.</summary>
    public IEnumerable<Job> Jobs => Slow.Concat(new[] { Fast, Edit }.OfType<Job>());

    /// <summary>Submissions that proved slow.</summary>
    public int SlowSubmissions => Slow.Count(static job => job.Editor is null);

    /// <summary>Whether a submission is in it.</summary>
    public bool HasSubmissions => Fast is not null || SlowSubmissions > 0;

    /// <summary>Editors' requests that proved slow.</summary>
    public int SlowEdits => Slow.Count - SlowSubmissions;

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
        if (job.Editor is null)
            (Fast, served) = (job, served + 1);
        else
            (Edit, edited) = (job, edited + 1);
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

    /// <summary>Takes a job off its lane, whether it is done or goes on as a slow one.</summary>
    public void Release(Job job)
    {
        if (Fast == job)
            Fast = null;
        else if (Edit == job)
            Edit = null;
        else
            Slow.Remove(job);
    }

    /// <summary>Kills the process.</summary>
    public void Dispose() => process.Dispose();
}
