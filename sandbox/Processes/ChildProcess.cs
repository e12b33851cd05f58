using System.Runtime.InteropServices;
using System.Text;

namespace DrillJudge.Sandbox.Processes;

/// <summary>
/// A process with five pipes: stdin, stdout, stderr, and its own pair for frames (3 to read requests, 4 to write answers), so that nothing a
/// solution prints can be taken for an answer. All ends on this side are non-blocking and closed on exec. Nothing else is inherited.
/// </summary>
internal sealed unsafe class ChildProcess : IDisposable
{
    /// <summary>Descriptor on which the child reads frames.</summary>
    public const int RequestFd = 3;

    /// <summary>Descriptor on which the child writes frames.</summary>
    public const int AnswerFd = 4;

    private readonly int[] fds;
    private bool reaped;

    private ChildProcess(int pid, int[] fds)
    {
        Pid = pid;
        this.fds = fds;
    }

    /// <summary>Its process id.</summary>
    public int Pid { get; }

    /// <summary>Our end of its stdin, until <see cref="CloseInput"/>.</summary>
    public int Input => fds[0];

    /// <summary>Our end of its stdout.</summary>
    public int Output => fds[1];

    /// <summary>Our end of its stderr.</summary>
    public int ErrorOutput => fds[2];

    /// <summary>Where frames to it are written.</summary>
    public int Requests => fds[3];

    /// <summary>Where frames from it are read.</summary>
    public int Answers => fds[4];

    /// <summary>Its wait status once it was reaped.</summary>
    public int Status { get; private set; }

    /// <summary>Starts a program; argv[0] is its path.</summary>
    /// <exception cref="SandboxException">No pipe or no process could be made.</exception>
    public static ChildProcess Start(IReadOnlyList<string> argv, IReadOnlyList<string> environment)
    {
        var ours = new[] { -1, -1, -1, -1, -1 };
        var theirs = new[] { -1, -1, -1, -1, -1 };
        byte** arguments = null, variables = null;
        var actions = stackalloc byte[512];
        var path = Text(argv[0]);
        try
        {
            for (var i = 0; i < 5; i++)
                (ours[i], theirs[i]) = MakePipe(childReads: i is 0 or RequestFd);
            arguments = Texts(argv);
            variables = Texts(environment);
            Check("posix_spawn_file_actions_init", Libc.SpawnActionsInit(actions));
            for (var i = 0; i < 5; i++)
                Check("posix_spawn_file_actions_adddup2", Libc.SpawnActionsDuplicate(actions, theirs[i], i));
            int pid;
            Check("posix_spawn", Libc.Spawn(&pid, path, actions, null, arguments, variables));
            _ = Libc.SpawnActionsDestroy(actions);
            return new ChildProcess(pid, ours);
        }
        catch
        {
            CloseAll(ours);
            throw;
        }
        finally
        {
            CloseAll(theirs);
            NativeMemory.Free(path);
            Free(arguments);
            Free(variables);
        }
    }

    /// <summary>Ends its stdin.</summary>
    public void CloseInput()
    {
        if (fds[0] >= 0)
            _ = Libc.Close(fds[0]);
        fds[0] = -1;
    }

    /// <summary>Whether the process has ended; collects its status if so.</summary>
    public bool HasExited(bool wait = false)
    {
        if (reaped)
            return true;
        int status, got;
        do
            got = Libc.WaitPid(Pid, &status, wait ? 0 : Libc.NoHang);
        while (got < 0 && Marshal.GetLastPInvokeError() == Libc.Interrupted);
        if (got == 0)
            return false;
        Status = got == Pid ? status : 0;
        return reaped = true;
    }

    /// <summary>Kills and collects the process.</summary>
    public void Kill()
    {
        if (reaped)
            return;
        _ = Libc.Kill(Pid, Libc.SigKill);
        HasExited(wait: true);
    }

    /// <summary>Kills the process if it lives and closes the pipes.</summary>
    public void Dispose()
    {
        Kill();
        CloseAll(fds);
    }

    private static (int Ours, int Theirs) MakePipe(bool childReads)
    {
        var ends = stackalloc int[2];
        if (Libc.Pipe(ends, Libc.CloseOnExec) != 0)
            throw new SandboxException("pipe2", Marshal.GetLastPInvokeError());
        // Above the numbers that the child will use, so that no dup2 overwrites a source not yet copied.
        for (var i = 0; i < 2; i++)
        {
            var high = Libc.Fcntl(ends[i], Libc.DuplicateCloseOnExec, 16);
            if (high < 0)
                throw new SandboxException("fcntl", Marshal.GetLastPInvokeError());
            _ = Libc.Close(ends[i]);
            ends[i] = high;
        }

        var (ours, theirs) = childReads ? (ends[1], ends[0]) : (ends[0], ends[1]);
        _ = Libc.Fcntl(ours, Libc.SetStatusFlags, Libc.NonBlocking);
        return (ours, theirs);
    }

    private static void Check(string call, int error)
    {
        if (error != 0)
            throw new SandboxException(call, error);
    }

    private static void CloseAll(int[] fds)
    {
        for (var i = 0; i < fds.Length; i++)
        {
            if (fds[i] >= 0)
                _ = Libc.Close(fds[i]);
            fds[i] = -1;
        }
    }

    private static byte* Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var memory = (byte*)NativeMemory.Alloc((nuint)length + 1);
        Encoding.UTF8.GetBytes(text, new Span<byte>(memory, length));
        memory[length] = 0;
        return memory;
    }

    private static byte** Texts(IReadOnlyList<string> texts)
    {
        var memory = (byte**)NativeMemory.Alloc((nuint)(texts.Count + 1), (nuint)sizeof(byte*));
        for (var i = 0; i < texts.Count; i++)
            memory[i] = Text(texts[i]);
        memory[texts.Count] = null;
        return memory;
    }

    private static void Free(byte** texts)
    {
        for (var i = 0; texts != null && texts[i] != null; i++)
            NativeMemory.Free(texts[i]);
        NativeMemory.Free(texts);
    }
}
