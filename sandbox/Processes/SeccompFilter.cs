using System.Runtime.InteropServices;

namespace DrillJudge.Sandbox.Processes;

/// <summary>
/// The child's own system call filter, on top of the container's: a classic BPF program over struct seccomp_data (number at 0, architecture at 4,
/// arguments from 16). Refused calls answer EPERM, so that a solution sees an error and not a crash; clone3 answers ENOSYS, so that glibc falls back to clone.
/// </summary>
internal static unsafe class SeccompFilter
{
    private const uint Allow = 0x7fff0000;
    private const uint Error = 0x00050000;
    private const uint NotPermitted = 1;
    private const uint NoSystemCall = 38;
    private const ushort LoadWord = 0x20;
    private const ushort JumpEqual = 0x15;
    private const ushort JumpAtLeast = 0x35;
    private const ushort JumpBits = 0x45;
    private const ushort Return = 0x06;
    private const uint FirstArgument = 16;
    private const uint CloneThread = 0x10000;
    private const uint SetName = 15;
    private const uint GetName = 16;
    private const uint SetVma = 0x53564d41;
    private const nint FilterMode = 1;
    private const nint AllThreads = 1;

    /// <summary>Puts the filter over all threads of this process.</summary>
    /// <exception cref="SandboxException">The kernel refused.</exception>
    public static void Install()
    {
        var code = Build((uint)Environment.ProcessId).ToArray();
        fixed (Instruction* start = code)
        {
            var program = new FilterProgram { Length = (ushort)code.Length, Instructions = start };
            var result = Libc.Syscall(SyscallNumbers.Seccomp, FilterMode, AllThreads, (nint)(&program));
            if (result != 0)
                throw new SandboxException("seccomp", result > 0 ? (int)result : Marshal.GetLastPInvokeError());
        }
    }

    private static List<Instruction> Build(uint self)
    {
        List<Instruction> code =
        [
            new(LoadWord, 0, 0, 4),
            new(JumpEqual, 1, 0, SyscallNumbers.Architecture),
            new(Return, 0, 0, Error | NotPermitted),
            new(LoadWord, 0, 0, 0),
            // Numbers from here on are another way (x32) to call the same kernel.
            new(JumpAtLeast, 0, 1, 0x40000000),
            new(Return, 0, 0, Error | NotPermitted),
        ];
        foreach (var number in SyscallNumbers.Refused())
            Refuse(code, number, NotPermitted);
        Refuse(code, SyscallNumbers.Clone3, NoSystemCall);
        // Threads are free, processes are not.
        AllowOnly(code, SyscallNumbers.Clone, JumpBits, [CloneThread]);
        AllowOnly(code, SyscallNumbers.Prctl, JumpEqual, [SetName, GetName, SetVma]);
        AllowOnly(code, SyscallNumbers.Kill, JumpEqual, [self]);
        AllowOnly(code, SyscallNumbers.Tgkill, JumpEqual, [self]);
        code.Add(new(Return, 0, 0, Allow));
        return code;
    }

    private static void Refuse(List<Instruction> code, uint number, uint error)
    {
        code.Add(new(JumpEqual, 0, 1, number));
        code.Add(new(Return, 0, 0, Error | error));
    }

    private static void AllowOnly(List<Instruction> code, uint number, ushort test, uint[] values)
    {
        code.Add(new(JumpEqual, 0, (byte)(2 + (2 * values.Length)), number));
        code.Add(new(LoadWord, 0, 0, FirstArgument));
        foreach (var value in values)
        {
            code.Add(new(test, 0, 1, value));
            code.Add(new(Return, 0, 0, Allow));
        }

        code.Add(new(Return, 0, 0, Error | NotPermitted));
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Instruction(ushort code, byte whenTrue, byte whenFalse, uint value)
    {
        public readonly ushort Code = code;
        public readonly byte WhenTrue = whenTrue;
        public readonly byte WhenFalse = whenFalse;
        public readonly uint Value = value;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct FilterProgram
    {
        public ushort Length;
        public Instruction* Instructions;
    }
}
