using DrillJudge.Cli.Reports;
using DrillJudge.Sandboxes.Docker;

namespace DrillJudge.Cli.Doctor;

/// <summary>All checks, each tried as far as the machine lets it.</summary>
internal static class Examination
{
    /// <summary>Examines this machine.</summary>
    /// <param name="trySandbox">Starts a sandbox; only called when the engine's checks passed.</param>
    /// <param name="cancellation">Ends the examination.</param>
    public static async Task<DoctorReport> RunAsync(TryStartSandbox trySandbox, CancellationToken cancellation)
    {
        var home = Environment.GetEnvironmentVariable("DRILL_HOME") is { Length: > 0 } given ? given : Directory.GetCurrentDirectory();
        var checks = new List<DoctorCheck> { await MachineChecks.SdkAsync(home, cancellation) };
        var (engine, dataFolder) = await EngineAsync(cancellation);
        checks.AddRange(engine);
        checks.Add(MachineChecks.Disk(dataFolder is null ? [home] : [home, dataFolder]));
        // An SDK that is missing does not keep a sandbox from starting; anything else that failed does.
        var hopeless = checks.Skip(1).Any(check => check.Status is CheckStatus.Failed or CheckStatus.Skipped);
        checks.Add(hopeless ? Skipped("sandbox") : await SandboxAsync(trySandbox, cancellation));
        return new DoctorReport(checks.TrueForAll(check => check.Status is CheckStatus.Ok or CheckStatus.Warning), checks);
    }

    private static DoctorCheck Skipped(string name) => new(name, CheckStatus.Skipped, "not tried: an earlier check failed");

    private static async Task<(IReadOnlyList<DoctorCheck> Checks, string? DataFolder)> EngineAsync(CancellationToken cancellation)
    {
        const string Name = "Docker Engine";
        try
        {
            var socket = DockerSocket.FromEnvironment();
            using var client = new DockerEngine(socket) { CallTimeout = TimeSpan.FromSeconds(10) };
            var version = await client.VersionAsync(cancellation);
            var info = await client.InfoAsync(cancellation);
            return ([new DoctorCheck(Name, CheckStatus.Ok, $"{version.Version} at {socket.Path}"), .. EngineChecks.Of(version, info)], info.RootDirectory);
        }
        catch (DockerUnavailableException e)
        {
            return Failed(e.Message.Replace(e.Remedy, "", StringComparison.Ordinal).Trim(), e.Remedy);
        }
        catch (DockerException e)
        {
            return Failed(e.Message, "Something answers at the socket, though not as Docker Engine does; check what runs there.");
        }

        static (IReadOnlyList<DoctorCheck>, string?) Failed(string found, string remedy) =>
            ([new DoctorCheck(Name, CheckStatus.Failed, found, remedy), .. EngineChecks.Names.Select(Skipped)], null);
    }

    private static async Task<DoctorCheck> SandboxAsync(TryStartSandbox trySandbox, CancellationToken cancellation)
    {
        try
        {
            return new DoctorCheck("sandbox", CheckStatus.Ok, await trySandbox(cancellation));
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            return new DoctorCheck("sandbox", CheckStatus.Failed, e.Message, "See the checks above; DRILL_TRACE=1 ./drill judge two-sum examples/two-sum.cs shows where it fails.");
        }
    }
}
