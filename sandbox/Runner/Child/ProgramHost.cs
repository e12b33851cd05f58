using System.Reflection;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>Calls a program's entry point; its stdin and stdout are the process's own.</summary>
internal sealed class ProgramHost(RunRequest request) : ICaseHost
{
    /// <inheritdoc/>
    public int Run(ValueReader input, ValueWriter output)
    {
        var entry = Loader.Load(request).EntryPoint!;
        object?[]? arguments = entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()];
        return entry.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null) is int code ? code : 0;
    }
}
