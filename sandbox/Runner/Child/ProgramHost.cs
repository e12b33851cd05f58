using System.Reflection;
using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>Calls a program's entry point; its stdin and stdout are the process's own.</summary>
internal sealed class ProgramHost : ICaseHost
{
    private readonly RunRequest request;

    /// <summary>Makes stdout what a program expects: every write goes out at once, in order with what it writes to the stream itself, and an exit loses nothing.</summary>
    public ProgramHost(RunRequest request)
    {
        this.request = request;
        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 256) { AutoFlush = true });
    }

    /// <inheritdoc/>
    public int Run(ValueReader input, ValueWriter output)
    {
        var entry = Loader.Load(request).EntryPoint!;
        object?[]? arguments = entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()];
        return entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is int code ? code : 0;
    }
}
