using System.Runtime.InteropServices;

namespace DrillJudge.Sandbox.Processes;

/// <summary>Reads and writes on bare descriptors; end of file and a closed peer are values, not exceptions.</summary>
internal static unsafe class Descriptor
{
    /// <summary>What <see cref="TryRead"/> answers when nothing is there yet.</summary>
    public const int Nothing = -1;

    /// <summary>Reads what is there: the count, 0 at the end, or <see cref="Nothing"/>.</summary>
    public static int TryRead(int fd, Span<byte> into)
    {
        fixed (byte* start = into)
        {
            while (true)
            {
                var got = Libc.Read(fd, start, into.Length);
                if (got >= 0)
                    return (int)got;
                var error = Marshal.GetLastPInvokeError();
                if (error == Libc.TryAgain)
                    return Nothing;
                if (error != Libc.Interrupted)
                    return 0;
            }
        }
    }

    /// <summary>Writes what fits now: the count, or -1 when the reader is gone.</summary>
    public static int TryWrite(int fd, ReadOnlySpan<byte> from)
    {
        fixed (byte* start = from)
        {
            while (true)
            {
                var put = Libc.Write(fd, start, from.Length);
                if (put >= 0)
                    return (int)put;
                var error = Marshal.GetLastPInvokeError();
                if (error == Libc.TryAgain)
                    return 0;
                if (error != Libc.Interrupted)
                    return -1;
            }
        }
    }

    /// <summary>Writes everything to a blocking descriptor; false when the reader is gone.</summary>
    public static bool WriteAll(int fd, ReadOnlySpan<byte> from)
    {
        while (from.Length > 0)
        {
            var put = TryWrite(fd, from);
            if (put < 0)
                return false;
            from = from[put..];
        }

        return true;
    }

    /// <summary>Waits until one of the descriptors is ready or the time is over.</summary>
    public static void Wait(Span<Libc.PollFd> fds, int timeoutMillis)
    {
        fixed (Libc.PollFd* start = fds)
        {
            if (Libc.Poll(start, (ulong)fds.Length, timeoutMillis) < 0)
            {
                foreach (ref var fd in fds)
                    fd.Returned = 0;
            }
        }
    }
}
