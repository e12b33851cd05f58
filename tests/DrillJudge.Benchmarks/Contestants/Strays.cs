using System.Diagnostics;
using System.Globalization;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>
/// Compiler and build servers outlive the command that started them, on purpose. Those of a measurement are told by the folder for temporary files that
/// only this run has, and that their environment names.
/// </summary>
internal static class Strays
{
    private const string PipeWord = "-pipename:";

    /// <summary>Names of the pipes of compiler servers among them. A server that is asked to end removes its pipe, one that is killed does not.</summary>
    public static IReadOnlyList<string> Pipes(string name, string value) =>
        [.. Find($"{name}={value}").SelectMany(stray => Read(stray, "cmdline")).Where(word => word.StartsWith(PipeWord, StringComparison.Ordinal)).Select(word => word[PipeWord.Length..])];

    /// <summary>Ends every process of ours whose environment has NAME=value, and waits until they are gone.</summary>
    public static async Task EndAsync(string name, string value)
    {
        foreach (var stray in Find($"{name}={value}"))
        {
            try
            {
                using var process = Process.GetProcessById(stray);
                process.Kill();
                await process.WaitForExitAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException)
            {
                // It ended by itself meanwhile.
            }
        }
    }

    private static int[] Find(string setting) =>
    [
        .. Directory.EnumerateDirectories("/proc")
            .Select(folder => int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id != 0 && Read(id, "environ").Contains(setting, StringComparer.Ordinal)),
    ];

    private static string[] Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}").Split('\0');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return []; // Gone, or another user's.
        }
    }
}
