using System.Diagnostics;

namespace DrillJudge.Benchmarks.Service;

/// <summary>A web host or a judge node as a process of its own.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly Queue<string> said = new();

    private ServiceProcess(Process process) => this.process = process;

    /// <summary>Its address.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Its process's id.</summary>
    public int Id => process.Id;

    /// <summary>Starts one and waits until it is up.</summary>
    /// <param name="home">What DRILL_HOME is to be.</param>
    /// <param name="words">Its command line.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="BenchException">It is not up after a minute; its last words are in the message.</exception>
    public static async Task<ServiceProcess> StartAsync(string home, string[] words, CancellationToken cancellation)
    {
        var program = Path.Combine(BenchHome.Root, ".drill", "web", "DrillJudge.Web.dll");
        if (!File.Exists(program))
            throw new BenchException($"{program} is not there; ./drill bench --service builds it.");
        var start = new ProcessStartInfo("dotnet", [program, .. words, "--leashed", "true"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DRILL_HOME"] = home;
        var service = new ServiceProcess(Process.Start(start)!);
        var up = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        service.process.OutputDataReceived += (_, line) => service.Hear(line.Data, up);
        service.process.ErrorDataReceived += (_, line) => service.Hear(line.Data, up);
        service.process.BeginOutputReadLine();
        service.process.BeginErrorReadLine();
        try
        {
            var first = await Task.WhenAny(up.Task, service.process.WaitForExitAsync(cancellation)).WaitAsync(Patience, cancellation).ConfigureAwait(false);
            service.Url = first == up.Task ? await up.Task.ConfigureAwait(false) : throw new BenchException($"It ended before it was up: {service.LastWords}");
            return service;
        }
        catch (Exception e)
        {
            await service.DisposeAsync().ConfigureAwait(false);
            throw e is TimeoutException ? new BenchException($"It is not up after {Patience.TotalSeconds:0} s: {service.LastWords}") : e;
        }
    }

    /// <summary>Memory that it has in use, MiB.</summary>
    public double MemoryMiB
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>What it said last.</summary>
    public string LastWords
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // The leash: it lets running judgements end.
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(CancellationToken.None).WaitAsync(Patience, CancellationToken.None).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private void Hear(string? line, TaskCompletionSource<string> up)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        lock (said)
        {
            said.Enqueue(line);
            if (said.Count > 30)
                said.Dequeue();
        }

        if (line.Contains(" is up at ", StringComparison.Ordinal))
            up.TrySetResult(line[line.IndexOf("http", StringComparison.Ordinal)..].Trim());
    }
}
