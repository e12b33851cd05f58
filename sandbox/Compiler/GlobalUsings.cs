namespace DrillJudge.Compiler;

/// <summary>The namespaces that are open without a using. No two of them declare a type of the same name (a test holds this), so none becomes ambiguous by them.</summary>
internal static class GlobalUsings
{
    /// <summary>For solutions and programs.</summary>
    public static readonly string[] All =
    [
        "System", "System.Collections", "System.Collections.Concurrent", "System.Collections.Generic", "System.Diagnostics", "System.Globalization", "System.IO",
        "System.Linq", "System.Numerics", "System.Text", "System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks",
    ];

    /// <summary>Tried when a name was ambiguous: what other judges open.</summary>
    public static readonly string[] Few = ["System", "System.Collections.Generic", "System.Linq", "System.Text"];

    /// <summary>A C# file that opens them.</summary>
    public static string Source(IEnumerable<string> namespaces) => string.Concat(namespaces.Select(name => $"global using {name};\n"));
}
