using System.ComponentModel;
using System.Diagnostics;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli.Doctor;

/// <summary>What the machine itself must have.</summary>
internal static class MachineChecks
{
    private const long Gibibyte = 1L << 30;

    /// <summary>The .NET SDK that builds DrillJudge.</summary>
    public static async Task<DoctorCheck> SdkAsync(string home, CancellationToken cancellation)
    {
        const string Remedy = "Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0";
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", ["--version"])
            {
                WorkingDirectory = home, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            var version = (await process.StandardOutput.ReadToEndAsync(cancellation)).Trim();
            await process.WaitForExitAsync(cancellation);
            await errors;
            return process.ExitCode == 0 && version.StartsWith("10.", StringComparison.Ordinal)
                ? new DoctorCheck(".NET SDK", CheckStatus.Ok, version)
                : new DoctorCheck(".NET SDK", CheckStatus.Failed, version.Length > 0 ? version.Split('\n')[0] : "none that fits global.json", Remedy);
        }
        catch (Win32Exception)
        {
            return new DoctorCheck(".NET SDK", CheckStatus.Failed, "no dotnet on the PATH", Remedy);
        }
    }

    /// <summary>Room for images, containers and builds, on each file system concerned.</summary>
    /// <param name="folders">Those that do not exist here (an engine in a virtual machine) are left out.</param>
    public static DoctorCheck Disk(IEnumerable<string> folders)
    {
        var free = folders.Where(Directory.Exists).Distinct().Select(folder => (Folder: folder, Bytes: new DriveInfo(folder).AvailableFreeSpace)).ToList();
        var found = string.Join(", ", free.Select(one => $"{Units.Size(one.Bytes)} free at {one.Folder}"));
        return free.Select(one => one.Bytes).DefaultIfEmpty(long.MaxValue).Min() switch
        {
            < Gibibyte / 2 => new DoctorCheck("disk", CheckStatus.Failed, found, "Free at least 1 GiB; `docker system df` shows what images and containers take."),
            < 2 * Gibibyte => new DoctorCheck("disk", CheckStatus.Warning, found, "2 GiB free are comfortable."),
            _ => new DoctorCheck("disk", CheckStatus.Ok, found),
        };
    }
}
