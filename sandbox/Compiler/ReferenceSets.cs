using Microsoft.CodeAnalysis;

namespace DrillJudge.Compiler;

/// <summary>
/// The assemblies that a submission may name: the runtime's own, found beside <c>object</c>, and the runner. Implementation assemblies serve as references, since no others
/// are on the machine at run time. Most solutions need the few of <see cref="Core"/>, which bind twice as fast as <see cref="Full"/>.
/// Leaving an assembly out is a courtesy (a plain error early); what holds a submission is the sandbox.
/// </summary>
internal sealed class ReferenceSets
{
    private static readonly string[] CoreNames =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Linq", "System.Console", "System.Collections.Concurrent",
        "System.Runtime.Numerics", "System.Text.RegularExpressions", "System.Memory", "System.Threading", "System.Collections.Immutable",
    ];

    // Of no use in a drill: user interfaces, registries, databases, markup, web clients, code generation, and facades of older frameworks.
    private static readonly string[] RefusedPrefixes =
    [
        "Microsoft.", "System.Data", "System.Xml", "System.Private.Xml", "System.Private.DataContract", "System.Net.Http", "System.Net.Mail", "System.Net.Quic",
        "System.Net.Web", "System.Net.Security", "System.Net.Requests", "System.Net.ServicePoint", "System.Net.Ping", "System.Net.HttpListener",
        "System.Net.NetworkInformation", "System.Net.ServerSentEvents", "System.Web", "System.Transactions", "System.ServiceModel", "System.ServiceProcess", "System.Drawing",
        "System.Windows", "System.Configuration", "System.IO.IsolatedStorage", "System.IO.Packaging", "System.Security.Permissions", "System.Reflection.Emit",
        "System.Reflection.DispatchProxy", "System.Formats", "WindowsBase", "mscorlib", "netstandard",
    ];

    private static readonly string[] RefusedNames = ["System", "System.Core", "System.Net", "System.Numerics", "System.Security", "System.AppContext"];

    /// <summary>Finds the runtime's assemblies.</summary>
    /// <param name="runnerPath">Path of Runner.dll.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public ReferenceSets(string runnerPath)
    {
        if (!File.Exists(runnerPath))
            throw new FileNotFoundException("The runner's assembly, against which submissions are compiled, is missing.", runnerPath);
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        // Behind an alias the runner's names are no learner's concern and cannot clash with theirs.
        Runner = MetadataReference.CreateFromFile(runnerPath, new MetadataReferenceProperties(aliases: ["drill"]));
        OpenRunner = MetadataReference.CreateFromFile(runnerPath);
        var core = CoreNames.ToDictionary(name => name, name => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(folder, name + ".dll")));
        Core = [.. core.Values];
        Full = new Lazy<MetadataReference[]>(() =>
        [
            .. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Where(IsAllowed)
                .Select(path => core.GetValueOrDefault(Path.GetFileNameWithoutExtension(path)) ?? MetadataReference.CreateFromFile(path)),
        ]);
    }

    /// <summary>The runner, under the alias <c>drill</c>.</summary>
    public MetadataReference Runner { get; }

    /// <summary>The runner without an alias, for scripts.</summary>
    public MetadataReference OpenRunner { get; }

    /// <summary>What nearly every solution gets by with.</summary>
    public MetadataReference[] Core { get; }

    /// <summary>Everything allowed.</summary>
    public Lazy<MetadataReference[]> Full { get; }

    private static bool IsAllowed(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return !RefusedNames.Contains(name) && !RefusedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));
    }
}
