using System.Diagnostics;
using System.Globalization;

namespace DrillJudge.Benchmarks.Contestants;

/// <summary>
/// Compiler and build servers outlive the command that started them, on purpose. Those of a measurement are told by the folder for temporary files that
/// only this run has, and that their environment names.
/// </summary>
internal static class Strays
{
    /// <summary>Ends every process of ours whose environment has NAME=value, and waits until they are gone.</summary>
    public static async Task EndAsync(string name, string value)
    {
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !Has(folder, $"{name}={value}"))
                continue;
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
                await process.WaitForExitAsync().ConfigureAwait(false);
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException)
            {
                // It ended by itself meanwhile.
            }
        }
    }

    private static bool Has(string folder, string setting)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "environ")).Split('\0').Contains(setting, StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // Gone, or another user's.
        }
    }
}
