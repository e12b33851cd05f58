using System.Reflection;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>Runs an author's compiled script once a case, each time with globals of its own.</summary>
internal sealed class ScriptHost : ICaseHost
{
    private readonly Func<object[], Task<object?>> factory;
    private readonly bool generator;

    /// <summary>Loads the assembly.</summary>
    public ScriptHost(RunRequest request)
    {
        generator = request.Kind == RunKind.Generator;
        var method = Loader.Load(request).GetType(request.Entry, throwOnError: true)!.GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
        factory = method.CreateDelegate<Func<object[], Task<object?>>>();
    }

    /// <inheritdoc/>
    public int Run(ValueReader input, ValueWriter output)
    {
        var payload = (IReadOnlyList<object?>)DynamicValue.Read(input)!;
        if (generator)
        {
            var globals = new GeneratorGlobals();
            Invoke(globals);
            DynamicValue.Write(output, globals.Produce((string)payload[0]!, (long)payload[1]!, (int)(long)payload[2]!, (int)(long)payload[3]!));
        }
        else
        {
            DynamicValue.Write(output, Invoke(new CheckerGlobals(payload)));
        }

        return 0;
    }

    // The submission's array: its globals at 0, itself at 1.
    private object? Invoke(object globals) => factory([globals, null!]).GetAwaiter().GetResult();
}
