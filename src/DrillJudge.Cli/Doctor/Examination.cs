using System.Net.Sockets;
using DrillJudge.Cli.Reports;

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
        var (engine, facts) = await EngineAsync(cancellation);
        checks.Add(engine);
        checks.AddRange(facts is null ? EngineChecks.Names.Select(Skipped) : EngineChecks.Of(facts));
        checks.Add(MachineChecks.Disk(facts is null ? [home] : [home, facts.DataFolder]));
        // An SDK that is missing does not keep a sandbox from starting; anything else that failed does.
        var hopeless = checks.Skip(1).Any(check => check.Status is CheckStatus.Failed or CheckStatus.Skipped);
        checks.Add(hopeless ? Skipped("sandbox") : await SandboxAsync(trySandbox, cancellation));
        return new DoctorReport(checks.TrueForAll(check => check.Status is CheckStatus.Ok or CheckStatus.Warning), checks);
    }

    private static DoctorCheck Skipped(string name) => new(name, CheckStatus.Skipped, "not tried: an earlier check failed");

    private static async Task<(DoctorCheck Check, EngineFacts? Facts)> EngineAsync(CancellationToken cancellation)
    {
        var path = "";
        try
        {
            path = EngineProbe.SocketPath();
            using var probe = new EngineProbe(path);
            var facts = await EngineFacts.AskAsync(probe, cancellation);
            return (new DoctorCheck("Docker Engine", CheckStatus.Ok, $"{facts.Version} at {path}"), facts);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            var (found, remedy) = Explain(path, e);
            return (new DoctorCheck("Docker Engine", CheckStatus.Failed, found, remedy), null);
        }
    }

    private static (string Found, string Remedy) Explain(string path, Exception e) => e switch
    {
        NotSupportedException => (e.Message, "Set DOCKER_HOST=unix:///path/of/docker.sock, or unset it."),
        _ when e.GetBaseException() is SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            ($"{path} may not be opened by {Environment.UserName}", $"Run: sudo usermod -aG docker {Environment.UserName}, then log in again."),
        _ when !Path.Exists(path) => ($"no socket at {path}", Start("Any command that judges sets it up: ./drill judge two-sum examples/two-sum.cs")),
        _ when e.GetBaseException() is SocketException => ($"nobody answers at {path}", Start("Start the daemon: sudo systemctl start docker (or: ./drill verify, which offers to)")),
        _ => ($"no sensible answer at {path}: {e.Message}", Start("Restart the daemon: sudo systemctl restart docker")),
    };

    private static string Start(string usual) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_HOST")) ? usual : "DOCKER_HOST points there: start that engine, or unset DOCKER_HOST.";

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
