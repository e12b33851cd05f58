using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>A judge node as a process of its own, on a machine that has no problem packages: it gets them by their hashes.</summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo home;

    private NodeProcess(Process process, DirectoryInfo home, string url) => (this.process, this.home, Url) = (process, home, url);

    /// <summary>Where it serves web hosts.</summary>
    public string Url { get; }

    /// <summary>Its process's number, which is in its name.</summary>
    public string Pid => process.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Its caches.</summary>
    public string DataFolder => Path.Combine(home.FullName, "data");

    /// <summary>Starts it and waits until it is up; its sandboxes may still start.</summary>
    public static async Task<NodeProcess> StartAsync(string database)
    {
        var home = Directory.CreateTempSubdirectory("drill-node-");
        Directory.CreateDirectory(Path.Combine(home.FullName, ".drill"));
        File.CreateSymbolicLink(Path.Combine(home.FullName, ".drill", "publish"), Path.Combine(Site.Root, ".drill", "publish"));
        var start = new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "DrillJudge.Web.dll"), "judge-node", "--url", "http://127.0.0.1:0", "--database", database, "--data", Path.Combine(home.FullName, "data"), "--leashed", "true"])
        {
            RedirectStandardOutput = true, RedirectStandardInput = true,
        };
        start.Environment["DRILL_HOME"] = home.FullName;
        var process = Process.Start(start)!;
        string? url = null;
        var said = new List<string>();
        while (url is null && await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
            if (line.Contains("is up at ", StringComparison.Ordinal))
                url = line[line.IndexOf("http", StringComparison.Ordinal)..].Trim();
        }

        // What it says later is let go, so that it never waits for a reader.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return new NodeProcess(process, home, url ?? throw new InvalidOperationException($"The node ended before it was up: {string.Join('\n', said)}"));
    }

    /// <summary>Ends it without a word.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    /// <summary>Asks it to stop, as a service manager does; answers its exit status.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", Pid]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await TerminateAsync();
        process.Dispose();
        home.Delete(recursive: true);
    }
}
