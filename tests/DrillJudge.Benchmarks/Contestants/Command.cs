using System.Diagnostics;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Runs other programs.</summary>
/// <param name="environment">Set for them; null takes a variable away.</param>
internal sealed class Command(IReadOnlyDictionary<string, string?> environment)
{
    /// <summary>The dotnet that runs this program.</summary>
    public static string Dotnet { get; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";

    /// <summary>Runs a program whose output nobody wants; errors appear on standard error.</summary>
    /// <exception cref="BenchException">It does not end with status 0.</exception>
    public async Task RunAsync(string file, IEnumerable<string> words, CancellationToken cancellation) =>
        await EndAsync(Start(file, words, read: false), null, cancellation).ConfigureAwait(false);

    /// <summary>Runs a program and answers what it prints.</summary>
    /// <exception cref="BenchException">It does not end with status 0.</exception>
    public async Task<string> ReadAsync(string file, IEnumerable<string> words, CancellationToken cancellation)
    {
        var process = Start(file, words, read: true);
        var text = process.StandardOutput.ReadToEndAsync(cancellation);
        await EndAsync(process, text, cancellation).ConfigureAwait(false);
        return await text.ConfigureAwait(false);
    }

    private Process Start(string file, IEnumerable<string> words, bool read)
    {
        var start = new ProcessStartInfo(file, words) { UseShellExecute = false, RedirectStandardOutput = read };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task EndAsync(Process process, Task<string>? output, CancellationToken cancellation)
    {
        using (process)
        {
            try
            {
                await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            if (process.ExitCode != 0)
                throw new BenchException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended with status {process.ExitCode}. {(output is null ? "" : await output.ConfigureAwait(false))}");
        }
    }
}
