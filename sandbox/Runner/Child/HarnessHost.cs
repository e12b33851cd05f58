using System.Reflection;
using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>Calls the harness that was compiled with the solution.</summary>
internal sealed class HarnessHost : ICaseHost
{
    private readonly Action<ValueReader, ValueWriter> run;

    /// <summary>Loads the assembly.</summary>
    public HarnessHost(RunRequest request)
    {
        // Printing is buffered to the end of the case: a WriteLine left in a loop costs a copy, not a system call.
        // A lone surrogate is printed as U+FFFD, as by any console; StreamWriter's own choice of encoding would throw.
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 4096) { AutoFlush = false });
        var assembly = Loader.Load(request);
        var method = assembly.GetType(request.Entry, throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!;
        run = method.CreateDelegate<Action<ValueReader, ValueWriter>>();
    }

    /// <inheritdoc/>
    public int Run(ValueReader input, ValueWriter output)
    {
        run(input, output);
        return 0;
    }
}
