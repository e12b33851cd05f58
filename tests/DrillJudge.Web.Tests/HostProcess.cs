using System.Diagnostics;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>The host as a process of its own, which may be killed.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process, string url, string? invitation) => (this.process, Url, Invitation) = (process, url, invitation);

    /// <summary>Its address.</summary>
    public string Url { get; }

    /// <summary>The way in that it printed; null when there is an administrator.</summary>
    public string? Invitation { get; }

    /// <summary>Starts it on a data folder and waits until it is up.</summary>
    public static async Task<HostProcess> StartAsync(string data)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DrillJudge.Web.dll"), "--url", "http://127.0.0.1:0", "--data", data]) { RedirectStandardOutput = true };
        start.Environment["DRILL_HOME"] = Site.Root;
        var process = Process.Start(start)!;
        string? url = null, invitation = null;
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("is up at ", StringComparison.Ordinal))
                url = line[(line.IndexOf("http", StringComparison.Ordinal))..].Trim();
            else if (line.Contains("/setup/", StringComparison.Ordinal))
                invitation = line.Trim();
            else if (line.Contains("Ctrl-C", StringComparison.Ordinal))
                break;
        }

        // What it says later is let go, so that it never waits for a reader.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return new HostProcess(process, url ?? throw new InvalidOperationException("The host ended before it was up."), invitation);
    }

    /// <summary>Ends it without a word.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }
}
