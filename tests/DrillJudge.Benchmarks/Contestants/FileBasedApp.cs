using DrillJudge.Benchmarks.Corpora;
using DrillJudge.Problems;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>
/// `dotnet run file.cs` on a source that has changed, one case only: what somebody does by hand. The file is always the same one, so that the SDK finds
/// its earlier build and calls its compiler server right away instead of building a project.
/// </summary>
internal sealed class FileBasedApp : IOpponent
{
    private readonly string file;
    private readonly Command command;

    /// <summary>Works in a folder of the bench.</summary>
    public FileBasedApp(Workbench bench)
    {
        file = Path.Combine(Directory.CreateDirectory(Path.Combine(bench.Root, "run")).FullName, "solution.cs");
        command = new Command(new Dictionary<string, string?>
        {
            ["TMPDIR"] = bench.Temporary,
            ["XDG_DATA_HOME"] = bench.Temporary,
            // The SDK's own defaults, whatever the caller's environment switches off.
            ["UseSharedCompilation"] = null,
            ["MSBUILDDISABLENODEREUSE"] = null,
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = null,
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
        });
    }

    /// <inheritdoc/>
    public string Key => "c";

    /// <inheritdoc/>
    public string Title => "dotnet run file.cs with changed source, one case only";

    /// <inheritdoc/>
    public async Task JudgeAsync(Submission submission, CancellationToken cancellation)
    {
        var problem = submission.Problem.Prepared.Problem;
        var input = submission.Problem.Prepared.Cases[0].Input;
        await File.WriteAllTextAsync(file, OneCaseProgram.Of(submission, problem.Codec.DecodeInput(input)), cancellation).ConfigureAwait(false);
        var printed = await command.ReadAsync(Command.Dotnet, ["run", file], cancellation).ConfigureAwait(false);
        // The SDK may have something to say first.
        var answer = printed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        submission.Problem.Demand(0, problem.Codec.EncodeOutput(input, ValueJson.Parse(answer)), Key);
    }
}
