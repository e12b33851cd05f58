using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// A program for containers in tests: its first word says what to do there.
return args[0] switch
{
    "hello" => Probe.Hello(),
    "echo" => Probe.Echo(),
    "exit" => int.Parse(args[1], CultureInfo.InvariantCulture),
    "wait" => Probe.Wait(),
    "stderr" => Probe.Stderr(int.Parse(args[1], CultureInfo.InvariantCulture)),
    "eat" => Probe.Eat(),
    "read" => Probe.Read(args[1..]),
    "write" => Probe.Write(args[1..]),
    "syscalls" => Probe.Syscalls(args[1..]),
    "foreign" => Probe.ForeignCall(),
    "work" => Probe.Work(),
    "spawn" => Probe.Spawn(),
    "compile" => Probe.Compile(),
    _ => 64,
};

internal static class Probe
{
    public static int Hello()
    {
        Console.Write($"hello from .NET {Environment.Version.Major}");
        return 0;
    }

    public static int Echo()
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        input.CopyTo(output);
        return 0;
    }

    public static int Wait()
    {
        Console.Write("waiting");
        Thread.Sleep(Timeout.Infinite);
        return 0;
    }

    public static int Stderr(int length)
    {
        using (var errors = Console.OpenStandardError())
            errors.Write(new byte[length].Select(_ => (byte)'e').ToArray());
        Console.Error.Write("the last words");
        Console.Write("output");
        return 0;
    }

    /// <summary>Native memory, touched page by page: the collector cannot see it coming.</summary>
    public static unsafe int Eat()
    {
        while (true)
            new Span<byte>(NativeMemory.Alloc(1 << 20), 1 << 20).Fill(1);
    }

    public static int Read(string[] paths)
    {
        foreach (var path in paths)
            Console.WriteLine($"## {path}\n{Try(() => Directory.Exists(path) ? string.Join('\n', Directory.GetFileSystemEntries(path)) : File.ReadAllText(path))}");
        return 0;
    }

    public static int Write(string[] directories)
    {
        foreach (var directory in directories)
            Console.WriteLine($"{directory} {Try(() => { File.WriteAllText($"{directory}/probe", "x"); return "written"; })}");
        return 0;
    }

    /// <summary>Each word is a number and its arguments, with colons between; a line for each: what came of it, 0 for success or the error's number.</summary>
    public static int Syscalls(string[] calls)
    {
        foreach (var call in calls)
        {
            var n = call.Split(':').Select(w => (nint)long.Parse(w, CultureInfo.InvariantCulture)).Concat(new nint[6]).Take(7).ToArray();
            var result = syscall(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
            Console.WriteLine(result == -1 ? Marshal.GetLastPInvokeError() : 0);
        }
        return 0;
    }

    /// <summary>getpid by the door that 32-bit programs use, which has its own numbers; says what became of the thread that tried.</summary>
    public static int ForeignCall()
    {
        var thread = 0;
        var result = 0;
        new Thread(() =>
        {
            Volatile.Write(ref thread, (int)syscall(186, 0, 0, 0, 0, 0, 0));
            Volatile.Write(ref result, CallByInterrupt());
        }).Start();
        SpinWait.SpinUntil(() => Volatile.Read(ref thread) != 0);
        SpinWait.SpinUntil(() => Volatile.Read(ref result) != 0 || !Directory.Exists($"/proc/self/task/{thread}"));
        Console.Write(Volatile.Read(ref result) == 0 ? "ended" : "answered");
        Console.Out.Flush();
        // A thread that was ended from outside is never seen to end; .NET would wait for it.
        return (int)syscall(231, 0, 0, 0, 0, 0, 0);
    }

    private static unsafe int CallByInterrupt()
    {
        ReadOnlySpan<byte> code = [0x53, 0xB8, 20, 0, 0, 0, 0xCD, 0x80, 0x5B, 0xC3];
        var page = mmap(0, 4096, 7, 0x22, -1, 0);
        code.CopyTo(new Span<byte>((void*)page, code.Length));
        return ((delegate* unmanaged<int>)page)();
    }

    /// <summary>What a program in .NET may come to do: threads, tasks, timers, exceptions from hardware, collections, hashing, a big heap.</summary>
    public static int Work()
    {
        var sum = 0L;
        var threads = Enumerable.Range(0, 8).Select(i => new Thread(() => Interlocked.Add(ref sum, i))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Task.WaitAll(Enumerable.Range(0, 32).Select(i => Task.Run(async () => { await Task.Delay(1); Interlocked.Add(ref sum, i); })).ToArray());
        var caught = 0;
        foreach (var fault in new Action[] { () => ((string)null!).ToString(), () => _ = 1 / (sum - sum), () => _ = (new int[1])[(int)sum] })
        {
            try
            {
                fault();
            }
            catch (Exception e) when (e is NullReferenceException or DivideByZeroException or IndexOutOfRangeException)
            {
                caught++;
            }
        }
        var arrays = Enumerable.Range(0, 400).Select(_ => new byte[100_000]).ToList();
        GC.Collect();
        var hash = Convert.ToHexString(SHA256.HashData(arrays[0]))[..4];
        Console.Write($"{sum} {caught} {arrays.Count} {hash} {Random.Shared.Next() >= 0} {Guid.NewGuid() != default}");
        return 0;
    }

    /// <summary>A child that inherits the streams.</summary>
    public static int Spawn()
    {
        using var child = Process.Start("dotnet", [typeof(Probe).Assembly.Location, "echo"]);
        child.WaitForExit();
        Console.Write($", child ended with {child.ExitCode}");
        return 0;
    }

    public static int Compile()
    {
        var tree = CSharpSyntaxTree.ParseText("public static class Answer { public static int Give() => 42; }");
        var compilation = CSharpCompilation.Create(
            "answer", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        Console.Write(result.Success
            ? System.Reflection.Assembly.Load(assembly.ToArray()).GetType("Answer")!.GetMethod("Give")!.Invoke(null, null)
            : string.Join('\n', result.Diagnostics));
        return 0;
    }

    private static string Try(Func<string> action)
    {
        try
        {
            return action();
        }
        catch (Exception e)
        {
            return e.GetType().Name;
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern nint syscall(nint number, nint a, nint b, nint c, nint d, nint e, nint f);

    [DllImport("libc")]
    private static extern nint mmap(nint address, nint length, int protection, int flags, int file, nint offset);
}
