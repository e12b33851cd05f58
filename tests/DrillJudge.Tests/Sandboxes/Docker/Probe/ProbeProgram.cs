using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker.Probe;

/// <summary>Compiles Probe.cs into the layout that a published runner and compiler have.</summary>
internal static class ProbeProgram
{
    private static readonly string[] Roslyn = ["Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll"];

    /// <summary>Writes probe.dll and what it needs into runner and compiler below a directory.</summary>
    public static void Publish(string directory)
    {
        foreach (var program in new[] { "runner", "compiler" })
        {
            var target = Directory.CreateDirectory(Path.Combine(directory, program)).FullName;
            File.WriteAllText(Path.Combine(target, "probe.runtimeconfig.json"), """
                { "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }
                """);
        }
        var home = Path.Combine(directory, "runner");
        foreach (var library in Roslyn)
            File.Copy(Path.Combine(AppContext.BaseDirectory, library), Path.Combine(home, library));
        Compile(Path.Combine(home, "probe.dll"));
    }

    private static void Compile(string path)
    {
        using var stream = typeof(ProbeProgram).Assembly.GetManifestResourceStream("Probe.cs")!;
        using var reader = new StreamReader(stream);
        var source = CSharpSyntaxTree.ParseText(reader.ReadToEnd());
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;");
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = Directory.EnumerateFiles(framework, "System*.dll")
            .Concat(Roslyn.Select(l => Path.Combine(AppContext.BaseDirectory, l)))
            .Where(f => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Contains(f, StringComparison.Ordinal))
            .Select(f => MetadataReference.CreateFromFile(f));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true);
        var result = CSharpCompilation.Create("probe", [source, usings], references, options).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
