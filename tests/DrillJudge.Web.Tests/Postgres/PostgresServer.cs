using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DrillJudge.Data;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>A PostgreSQL of the tests' own, for this machine only, started by the first test that asks for it. It ends with the tests, even when they are killed.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    // One that has to be quoted wherever it goes.
    private const string Password = "it's; \"secret\" = no";

    private readonly Lazy<Task<Running>> started = new(StartAsync);
    private int databases;

    /// <summary>A new, empty database; its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var server = await started.Value;
        var name = $"test{Interlocked.Increment(ref databases)}";
        await ExecuteAsync(server.Connection("postgres"), $"CREATE DATABASE {name}");
        return server.Connection(name);
    }

    /// <summary>A context on a database.</summary>
    public static DrillJudgeDb Open(string connection)
    {
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        DatabaseChoice.Parse(connection, "").Configure(options);
        return new DrillJudgeDb(options.Options);
    }

    /// <summary>Runs a statement; answers the first value.</summary>
    public static async Task<object?> ExecuteAsync(string connection, string statement)
    {
        await using var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Pooling = false }.ToString());
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(statement, open);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated || !started.Value.IsCompletedSuccessfully)
            return;
        NpgsqlConnection.ClearAllPools();
        await (await started.Value).StopAsync();
    }

    private static async Task<Running> StartAsync()
    {
        var programs = Programs() ?? throw new InvalidOperationException("PostgreSQL's programs are not there (initdb, postgres); ./drill test installs them.");
        var folder = Directory.CreateTempSubdirectory("drill-postgres-").FullName;
        // The server refuses to run as root; Debian's package brings a user for it.
        string[] who = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--"] : [];
        var password = Path.Combine(folder, "password");
        await File.WriteAllTextAsync(password, Password + "\n");
        if (who.Length > 0)
            await RunAsync(["chown", "-R", "postgres", folder]);
        var data = Path.Combine(folder, "data");
        await RunAsync([.. who, Path.Combine(programs, "initdb"), "-D", data, "-U", "drill", "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--locale=C", "--no-sync"]);
        var port = FreePort();
        // The shell's input is a leash: when this process ends, however it does, so does the server.
        var script = $"'{programs}/postgres' -D '{data}' -p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=300 >'{folder}/log' 2>&1 & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf '{folder}'";
        var process = Process.Start(Start([.. who, "/bin/sh", "-c", script]))!;
        var running = new Running(process, port, folder);
        await running.AwaitAsync();
        return running;
    }

    private static string? Programs()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').AsEnumerable();
        if (Directory.Exists("/usr/lib/postgresql"))
            folders = Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).OrderDescending(StringComparer.Ordinal).Concat(folders);
        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(string[] words)
    {
        using var process = Process.Start(Start(words))!;
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', words)}: {said}");
    }

    private static ProcessStartInfo Start(string[] words) => new(words[0], words[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };

    private sealed record Running(Process Process, int Port, string Folder)
    {
        public string Connection(string database) => new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Database = database, Username = "drill", Password = Password }.ToString();

        public async Task AwaitAsync()
        {
            for (var patience = Stopwatch.StartNew(); ; await Task.Delay(50))
            {
                try
                {
                    await using var open = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Connection("postgres")) { Pooling = false }.ToString());
                    await open.OpenAsync();
                    return;
                }
                catch (NpgsqlException) when (!Process.HasExited && patience.Elapsed < TimeSpan.FromSeconds(30))
                {
                    // It starts.
                }
            }
        }

        public async Task StopAsync()
        {
            Process.StandardInput.Close();
            await Process.WaitForExitAsync();
            Process.Dispose();
        }
    }
}
