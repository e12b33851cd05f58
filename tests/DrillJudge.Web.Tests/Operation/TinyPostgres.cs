using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>A PostgreSQL server of its own, on a port of this machine alone.</summary>
public sealed class TinyPostgres : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-pg-");
    private readonly int port = FreePort();
    private string programs = "";

    /// <summary>The connection string of a database that need not be there yet.</summary>
    public string Connection(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Pooling=false";

    /// <summary>Makes a database; answers its connection string.</summary>
    public async Task<string> NewAsync()
    {
        var name = $"d{Guid.NewGuid():N}";
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return Connection(name);
    }

    /// <summary>A context of a database.</summary>
    public static DrillJudgeDb Open(string connection)
    {
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        new DatabaseChoice(connection, IsPostgres: true).Configure(options);
        return new DrillJudgeDb(options.Options);
    }

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask InitializeAsync()
    {
        programs = Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Last(bin => File.Exists(Path.Combine(bin, "initdb")));
        if (Environment.UserName == "root")
            await ShellAsync("chown", "postgres", folder.FullName);
        var server = Path.Combine(folder.FullName, "server");
        await AsPostgresAsync($"'{programs}/initdb' -D '{server}' -A trust -U postgres --no-sync >/dev/null && "
            + $"'{programs}/pg_ctl' -D '{server}' -w -l '{folder.FullName}/log' -o '-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off' start >/dev/null");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AsPostgresAsync($"'{programs}/pg_ctl' -D '{Path.Combine(folder.FullName, "server")}' -m immediate stop >/dev/null");
        folder.Delete(recursive: true);
    }

    private static Task AsPostgresAsync(string script) => Environment.UserName == "root" ? ShellAsync("runuser", "-u", "postgres", "--", "sh", "-c", script) : ShellAsync("sh", "-c", script);

    // The server inherits what it is given; it must not hold a pipe of ours.
    private static async Task ShellAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync(CancellationToken.None);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
