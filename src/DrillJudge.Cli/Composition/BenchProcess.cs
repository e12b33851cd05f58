using System.Diagnostics;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Composition;

/// <summary>
/// `drill bench` is a program of its own, which ./drill builds when it is asked for: it brings a compiler along that nothing else needs. Its standard input is a leash:
/// when this process ends or is cancelled, that input ends, and the program removes its containers and goes.
/// </summary>
internal static class BenchProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(14);

    /// <inheritdoc cref="RunBench"/>
    public static async Task<int> RunAsync(BenchRequest request, CancellationToken cancellation)
    {
        var program = Path.Combine(LocalNode.Home, ".drill", "bench", "DrillJudge.Benchmarks.dll");
        if (!File.Exists(program))
            throw new InputException($"{program} is not there; ./drill bench builds it.");
        string[] words = [program, "--leashed", .. request.Quick ? ["--quick"] : Array.Empty<string>(), .. request.Worksheets ? ["--worksheets"] : Array.Empty<string>(), .. request.Service ? ["--service"] : Array.Empty<string>(), .. request.JsonFile is { } file ? ["--json", file] : Array.Empty<string>()];
        using var bench = Process.Start(new ProcessStartInfo(Environment.ProcessPath ?? "dotnet", words) { UseShellExecute = false, RedirectStandardInput = true })!;
        try
        {
            await bench.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            bench.StandardInput.Close();
            if (!bench.WaitForExit(Patience))
                bench.Kill(entireProcessTree: true);
            throw;
        }

        return bench.ExitCode;
    }
}
