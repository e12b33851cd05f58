using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DrillJudge.Benchmarks.Service;

/// <summary>A PostgreSQL of the run's own: a folder and a port that go with it.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql/15/bin";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-bench-pg-");
    private readonly int port = FreePort();

    private PostgresCluster()
    {
    }

    /// <summary>Whether its programs are here.</summary>
    public static bool IsInstalled => File.Exists(Path.Combine(Programs, "initdb"));

    /// <summary>Connection string of a new database.</summary>
    public string Connection => $"Host=127.0.0.1;Port={port};Username=postgres;Database=drilljudge;Maximum Pool Size=40";

    /// <summary>Makes and starts one.</summary>
    /// <exception cref="BenchException">It does not start.</exception>
    public static async Task<PostgresCluster> StartAsync(CancellationToken cancellation)
    {
        var cluster = new PostgresCluster();
        var data = Path.Combine(cluster.folder.FullName, "data");
        await RunAsync("chown", ["postgres", cluster.folder.FullName], cancellation).ConfigureAwait(false);
        await AsPostgresAsync(["initdb", "-D", data, "-A", "trust", "-E", "UTF8", "--no-sync"], cancellation).ConfigureAwait(false);
        await AsPostgresAsync(["pg_ctl", "-D", data, "-w", "-l", Path.Combine(cluster.folder.FullName, "log"), "-o", $"-p {cluster.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={cluster.folder.FullName}", "start"], cancellation).ConfigureAwait(false);
        await AsPostgresAsync(["createdb", "-h", "127.0.0.1", "-p", $"{cluster.port}", "drilljudge"], cancellation).ConfigureAwait(false);
        return cluster;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await AsPostgresAsync(["pg_ctl", "-D", Path.Combine(folder.FullName, "data"), "-m", "immediate", "stop"], CancellationToken.None).ConfigureAwait(false);
        folder.Delete(recursive: true);
    }

    private static Task AsPostgresAsync(string[] words, CancellationToken cancellation) =>
        Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", Path.Combine(Programs, words[0]), .. words[1..]], cancellation)
            : RunAsync(Path.Combine(Programs, words[0]), words[1..], cancellation);

    private static async Task RunAsync(string program, string[] words, CancellationToken cancellation)
    {
        // The server inherits what its starter has: no pipe of ours may stay open with it.
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. words]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        if (process.ExitCode != 0)
            throw new BenchException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
