using System.Diagnostics;
using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>The built command line program, run as a process of its own.</summary>
internal static class DrillProcess
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "drill.dll");

    /// <summary>Runs `drill` with the arguments.</summary>
    /// <param name="home">DRILL_HOME.</param>
    /// <param name="standardInput">What it reads.</param>
    /// <param name="dockerHost">DOCKER_HOST; null for this machine's engine.</param>
    /// <param name="arguments">The command line.</param>
    public static Task<Ended> RunAsync(string home, byte[] standardInput, string? dockerHost, params string[] arguments)
    {
        var environment = new Dictionary<string, string?> { ["DRILL_HOME"] = home };
        if (dockerHost is not null)
            environment["DOCKER_HOST"] = dockerHost;
        return RunAsync(new ProcessStartInfo("dotnet", [Program, .. arguments]), environment, standardInput);
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<Ended> RunAsync(ProcessStartInfo start, IReadOnlyDictionary<string, string?> environment, byte[] standardInput)
    {
        var cancellation = TestContext.Current.CancellationToken;
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(standardInput, cancellation);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended, or has read as much as it takes; what it says is what counts.
        }

        await process.WaitForExitAsync(cancellation);
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>How a process ended.</summary>
    internal sealed record Ended(int Status, string Output, string Error);
}
