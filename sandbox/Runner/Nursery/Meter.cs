using System.Buffers.Text;
using System.Globalization;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>What a living child has used, read from outside it: CPU time of all its threads and its peak resident size.</summary>
internal sealed class Meter(int pid) : IDisposable
{
    private readonly int clock = Libc.ProcessClock(pid);
    private readonly Microsoft.Win32.SafeHandles.SafeFileHandle status = File.OpenHandle($"/proc/{pid}/status");
    private readonly byte[] text = new byte[4096];

    /// <summary>CPU time so far in microseconds; -1 once the process is gone.</summary>
    public long CpuMicros() => Libc.Micros(clock);

    /// <summary>Peak resident size in bytes; 0 once the process is gone.</summary>
    public long PeakBytes() => Field("VmHWM:"u8) * 1024;

    /// <summary>Resident size in bytes; 0 once the process is gone.</summary>
    public long ResidentBytes() => Field("VmRSS:"u8) * 1024;

    /// <summary>
    /// How long the thread that waited longest was ready to run and got no CPU, microseconds (second figure of /proc/PID/task/TID/schedstat, nanoseconds).
    /// On a machine that is busy elsewhere this much of the wall time is not the solution's.
    /// </summary>
    public long StarvedMicros()
    {
        long longest = 0;
        try
        {
            foreach (var task in Directory.EnumerateDirectories($"/proc/{pid}/task"))
            {
                var figures = File.ReadAllText($"{task}/schedstat").Split(' ');
                if (figures.Length > 1 && long.TryParse(figures[1], NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds))
                    longest = Math.Max(longest, nanoseconds / 1000);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A thread or the process ended meanwhile, or the kernel keeps no such figures.
        }

        return longest;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => status.Dispose();

    private long Field(ReadOnlySpan<byte> name)
    {
        int count;
        try
        {
            count = RandomAccess.Read(status, text, 0);
        }
        catch (IOException)
        {
            return 0;
        }

        var read = text.AsSpan(0, count);
        var at = read.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(read[(at + name.Length)..].TrimStart(" \t"u8), out long value, out _) ? value : 0;
    }
}
