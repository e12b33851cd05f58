using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DrillJudge.Data;
using DrillJudge.Web.Operation.Backup;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>`backup` and `restore` of a PostgreSQL database, on a server of its own.</summary>
public sealed class PostgresBackupTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-pg-");
    private readonly int port = FreePort();
    private string programs = "";
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_there_is_there_again_in_another_database_and_by_force_in_the_same()
    {
        await FillAsync(Connection("one"), 3);
        await ExecuteAsync("postgres", "CREATE DATABASE two");
        var made = await RunAsync("backup", At("a.zip"), "--data", At("data"), "--database", Connection("one"));
        Assert.Equal((0, ""), (made.Status, made.Error));
        Assert.Contains("3 accounts", made.Output, StringComparison.Ordinal);

        var restored = await RunAsync("restore", At("a.zip"), "--data", At("data"), "--database", Connection("two"));
        Assert.Equal((0, ""), (restored.Status, restored.Error));
        await using (var db = Open(Connection("two")))
        {
            Assert.Equal(3, await db.Users.CountAsync(Ends));
            Assert.Empty(await db.Database.GetPendingMigrationsAsync(Ends));
            // Numbers that the database counts up go on where they were.
            db.UserClaims.Add(new() { UserId = (await db.Users.FirstAsync(Ends)).Id, ClaimType = "a", ClaimValue = "b" });
            await db.SaveChangesAsync(Ends);
            Assert.Equal(4, await db.UserClaims.CountAsync(Ends));
        }

        await FillAsync(Connection("one"), 2);
        Assert.Contains("--force", (await RunAsync("restore", At("a.zip"), "--data", At("data"), "--database", Connection("one"))).Error, StringComparison.Ordinal);
        await using (var other = new NpgsqlConnection(Connection("one")))
        {
            await other.OpenAsync(Ends);
            Assert.Contains("is in use by 1 other", (await RunAsync("restore", At("a.zip"), "--data", At("data"), "--database", Connection("one"), "--force")).Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await RunAsync("restore", At("a.zip"), "--data", At("data"), "--database", Connection("one"), "--force")).Status);
        await using var again = Open(Connection("one"));
        Assert.Equal(3, await again.Users.CountAsync(Ends));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told()
    {
        var (status, _, error) = await RunAsync("backup", At("b.zip"), "--data", At("data"), "--database", $"Host=127.0.0.1;Port={FreePort()};Username=postgres;Database=x;Timeout=3");
        Assert.Equal(2, status);
        Assert.Contains("the database does not answer", error, StringComparison.Ordinal);
    }

    public async ValueTask InitializeAsync()
    {
        programs = Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Last(bin => File.Exists(Path.Combine(bin, "initdb")));
        if (Environment.UserName == "root")
            await ShellAsync("chown", "postgres", folder.FullName);
        var server = Path.Combine(folder.FullName, "server");
        await AsPostgresAsync($"'{programs}/initdb' -D '{server}' -A trust -U postgres --no-sync >/dev/null && "
            + $"'{programs}/pg_ctl' -D '{server}' -w -l '{folder.FullName}/log' -o '-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off' start >/dev/null");
        await ExecuteAsync("postgres", "CREATE DATABASE one");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await AsPostgresAsync($"'{programs}/pg_ctl' -D '{Path.Combine(folder.FullName, "server")}' -m immediate stop >/dev/null");
        folder.Delete(recursive: true);
    }

    private static async Task FillAsync(string connection, int accounts)
    {
        await using var db = Open(connection);
        await db.Database.MigrateAsync(Ends);
        for (var i = 0; i < accounts; i++)
        {
            var email = $"{Guid.NewGuid():N}@example.org";
            var user = new User { DisplayName = "Test", Email = email, UserName = email, NormalizedUserName = email.ToUpperInvariant(), CreatedAt = DateTimeOffset.UtcNow };
            db.Users.Add(user);
            db.UserClaims.Add(new() { UserId = user.Id, ClaimType = "a", ClaimValue = "b" });
        }

        await db.SaveChangesAsync(Ends);
        NpgsqlConnection.ClearAllPools();
    }

    private static DrillJudgeDb Open(string connection)
    {
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        new DatabaseChoice(connection, IsPostgres: true).Configure(options);
        return new DrillJudgeDb(options.Options);
    }

    private string Connection(string database) => $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Pooling=false";

    private string At(string name) => Path.Combine(folder.FullName, name);

    private async Task ExecuteAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(Connection(database));
        await connection.OpenAsync(Ends);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Ends);
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<(int Status, string Output, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = await BackupProgram.RunAsync(words, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
