using System.Runtime.InteropServices;
using DrillJudge.Sandbox.Processes;

namespace DrillJudge.Sandbox;

/// <summary>What a process gives up before it touches anything that others wrote. Each step is checked: a step that fails ends the process.</summary>
internal static unsafe class Lockdown
{
    private const int LimitFileSize = 1;
    private const int LimitCore = 4;
    private const int LimitProcesses = 6;
    private const int LimitMessageQueues = 12;
    private const int WriteOnly = 1;
    private const int SetDumpable = 4;
    private const int SetNoNewPrivileges = 38;
    // Below the container's own limit on pids nothing tells a thread bomb from a lack of memory, so this one lies above it.
    private const ulong Threads = 512;

    /// <summary>
    /// Becomes a user without rights: first victim when memory runs out, no files, no core, no message queues, no capability,
    /// and with /proc/self in root's hands so that none of this can be undone.
    /// </summary>
    public static void DropRights(uint uid)
    {
        BeFirstVictim();
        Limit(LimitFileSize, 0);
        Limit(LimitCore, 0);
        Limit(LimitMessageQueues, 0);
        Limit(LimitProcesses, Threads);
        Check("prctl", Libc.Prctl(SetNoNewPrivileges, 1, 0, 0, 0));
        Check("setgroups", Libc.SetGroups(0, null));
        Check("setresgid", Libc.SetGroup(uid, uid, uid));
        Check("setresuid", Libc.SetUser(uid, uid, uid));
        Check("prctl", Libc.Prctl(SetDumpable, 0, 0, 0, 0));
    }

    /// <summary>Refuses, for every thread and for good, the system calls that only an attack needs.</summary>
    public static void CloseGates() => SeccompFilter.Install();

    /// <summary>Bounds the managed heap; what goes beyond is an OutOfMemoryException in the solution, not a dead process.</summary>
    public static void LimitHeap(long bytes)
    {
        AppContext.SetData("GCHeapHardLimit", (ulong)bytes);
        GC.RefreshMemoryLimit();
    }

    // By bare calls: File would also lock and truncate, which the container's filter refuses.
    private static void BeFirstVictim()
    {
        fixed (byte* path = "/proc/self/oom_score_adj"u8)
        {
            var file = Libc.Open(path, WriteOnly);
            if (file < 0 || !Descriptor.WriteAll(file, "1000"u8))
                throw new SandboxException("oom_score_adj", Marshal.GetLastPInvokeError());
            _ = Libc.Close(file);
        }
    }

    private static void Limit(int resource, ulong value)
    {
        var limit = new Libc.ResourceLimit { Soft = value, Hard = value };
        Check("setrlimit", Libc.SetLimit(resource, &limit));
    }

    private static void Check(string call, int result)
    {
        if (result != 0)
            throw new SandboxException(call, Marshal.GetLastPInvokeError());
    }
}
