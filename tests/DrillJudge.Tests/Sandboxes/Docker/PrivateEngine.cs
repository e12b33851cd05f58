using System.Diagnostics;
using System.Text;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>A daemon of the tests' own, with its data in a folder of its own: it may be killed and started again. It needs root, as any daemon does.</summary>
public sealed class PrivateEngine : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("drill-dockerd-").FullName;
    private readonly StringBuilder log = new();
    private Process? containerd;
    private Process? daemon;

    /// <summary>Where it listens.</summary>
    public DockerSocket Socket => new(Path.Combine(folder, "docker.sock"));

    /// <summary>Why there can be none here; null where there is one.</summary>
    public static string? Missing => !Environment.IsPrivilegedProcess ? "a daemon needs root" : Daemon is null ? "there is no dockerd" : null;

    private static string? Daemon => Array.Find(["/usr/sbin/dockerd", "/usr/bin/dockerd"], File.Exists);

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        // Apart from the daemon, as Debian runs it, so that it outlives one that is killed.
        var address = Path.Combine(folder, "containerd.sock");
        if (containerd is null)
        {
            var config = Path.Combine(folder, "containerd.toml");
            await File.WriteAllTextAsync(config, "version = 2\ndisabled_plugins = [\"io.containerd.grpc.v1.cri\"]\n", TestContext.Current.CancellationToken);
            containerd = Start("containerd", "--config", config, "--root", Path.Combine(folder, "containerd"), "--state", Path.Combine(folder, "state"), "--address", address, "--log-level", "error");
            await Condition.HoldsAsync(() => File.Exists(address));
        }

        // In a network of its own: a daemon that is to have no bridge removes the machine's, which another one uses.
        daemon = Start(
            "unshare", "--net", "--", Daemon!, "--host", $"unix://{Socket.Path}", "--containerd", address, "--data-root", Path.Combine(folder, "data"), "--exec-root", Path.Combine(folder, "exec"), "--pidfile", Path.Combine(folder, "pid"),
            "--bridge", "none", "--iptables=false", "--ip-forward=false", "--cgroup-parent", Path.GetFileName(folder), "--log-level", "error");
        using var engine = new DockerEngine(Socket);
        await Condition.HoldsAsync(async () =>
        {
            Assert.False(daemon.HasExited, $"dockerd ended at once: {log}");
            try
            {
                return await engine.VersionAsync(TestContext.Current.CancellationToken) is not null;
            }
            catch (DockerUnavailableException)
            {
                return false;
            }
        });
    }

    /// <summary>Ends it: by a signal that it obeys, or by one that it cannot even see.</summary>
    public async Task StopAsync(bool kill)
    {
        if (kill)
            daemon!.Kill();
        else
            await RunAsync("kill", "-TERM", $"{daemon!.Id}");
        await daemon.WaitForExitAsync(CancellationToken.None);
        daemon.Dispose();
        daemon = null;
    }

    public async ValueTask InitializeAsync()
    {
        if (Missing is null)
            await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (daemon is { HasExited: false })
            await StopAsync(kill: false);
        if (containerd is not null)
        {
            containerd.Kill();
            await containerd.WaitForExitAsync(CancellationToken.None);
            containerd.Dispose();
        }

        // What a daemon that was killed still had mounted.
        foreach (var mount in (await File.ReadAllLinesAsync("/proc/mounts")).Select(line => line.Split(' ')[1]).Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Reverse())
            await RunAsync("umount", "--lazy", mount);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync(CancellationToken.None);
    }

    private Process Start(string program, params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.ErrorDataReceived += (_, line) => log.AppendLine(line.Data);
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }
}
