using DrillJudge.Benchmarks.Corpora;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Compiles with the SDK's own csc, started for each compilation; it compiles itself or has a warm server do it.</summary>
internal sealed class Csc
{
    // The same few that our compiler binds first; all of the reference pack would cost an opponent another 150 ms.
    private static readonly string[] References =
    [
        "System.Runtime", "System.Collections", "System.Linq", "System.Console", "System.Collections.Concurrent", "System.Runtime.Numerics",
        "System.Text.RegularExpressions", "System.Memory", "System.Threading", "System.Collections.Immutable",
    ];

    private readonly Command command;
    private readonly string folder;
    private readonly string[] fixedWords;

    /// <summary>A compiler of the SDK in <paramref name="sdk"/>.</summary>
    /// <param name="bench">Where the sources are.</param>
    /// <param name="sdk">The SDK's folder.</param>
    /// <param name="server">Name of a server's pipe; null compiles in the process itself.</param>
    public Csc(Workbench bench, string sdk, string? server)
    {
        folder = Path.Combine(sdk, "Roslyn", "bincore");
        command = new Command(new Dictionary<string, string?> { ["TMPDIR"] = bench.Temporary });
        var references = ReferenceFolder(sdk);
        fixedWords =
        [
            .. server is null ? Array.Empty<string>() : [$"-shared:{server}", "-keepalive:600"],
            "-noconfig", "-nostdlib+", "-nologo", "-optimize+", "-debug-", "-deterministic+", "-warn:0", "-target:exe",
            .. References.Select(name => $"-reference:{Path.Combine(references, name)}.dll"), $"-reference:drill={BenchHome.Runner}",
            Path.Combine(bench.Root, "usings.cs"), Path.Combine(bench.Root, "main.cs"),
        ];
    }

    /// <summary>Compiles a submission in a slot.</summary>
    /// <exception cref="BenchException">It does not compile.</exception>
    public async Task CompileAsync(Submission submission, Slot slot, CancellationToken cancellation)
    {
        slot.Write(submission);
        await command.RunAsync(
            Command.Dotnet,
            [Path.Combine(folder, "csc.dll"), .. fixedWords, $"-out:{slot.App}", Path.Combine(slot.Folder, "solution.cs"), Path.Combine(slot.Folder, "harness.cs")],
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Ends a server.</summary>
    public async Task EndServerAsync(string server) =>
        await command.ReadAsync(Command.Dotnet, [Path.Combine(folder, "VBCSCompiler.dll"), $"-pipename:{server}", "-shutdown"], CancellationToken.None).ConfigureAwait(false);

    /// <summary>The newest reference pack beside the SDK; without one the runtime's own assemblies serve.</summary>
    private static string ReferenceFolder(string sdk)
    {
        var packs = Path.Combine(sdk, "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs, "10.*").Select(pack => Path.Combine(Path.GetFullPath(pack), "ref", "net10.0")).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault() ?? Runtime
            : Runtime;
    }

    private static string Runtime => Path.GetDirectoryName(typeof(object).Assembly.Location)!;
}
