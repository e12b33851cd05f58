using DrillJudge.Data;
using DrillJudge.Web.Operation.Backup;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>`backup` and `restore` of a PostgreSQL database.</summary>
public sealed class PostgresBackupTests(PostgresServer server) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-pg-backup-");
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_there_is_there_again_in_another_database_and_by_force_in_the_same()
    {
        var (one, two) = (await NewAsync(), await NewAsync());
        await FillAsync(one, 3);
        var made = await RunAsync("backup", At("a.zip"), one);
        Assert.Equal((0, ""), (made.Status, made.Error));
        Assert.Contains("3 accounts", made.Output, StringComparison.Ordinal);

        var restored = await RunAsync("restore", At("a.zip"), two);
        Assert.Equal((0, ""), (restored.Status, restored.Error));
        await using (var db = PostgresServer.Open(two))
        {
            Assert.Equal(3, await db.Users.CountAsync(Ends));
            Assert.Empty(await db.Database.GetPendingMigrationsAsync(Ends));
            // Numbers that the database counts up go on where they were.
            db.UserClaims.Add(new() { UserId = (await db.Users.FirstAsync(Ends)).Id, ClaimType = "a", ClaimValue = "b" });
            await db.SaveChangesAsync(Ends);
            Assert.Equal(4, await db.UserClaims.CountAsync(Ends));
        }

        await FillAsync(one, 2);
        Assert.Contains("--force", (await RunAsync("restore", At("a.zip"), one)).Error, StringComparison.Ordinal);
        await using (var other = new NpgsqlConnection(one))
        {
            await other.OpenAsync(Ends);
            Assert.Contains("is in use by 1 other", (await RunAsync("restore", At("a.zip"), one, "--force")).Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, (await RunAsync("restore", At("a.zip"), one, "--force")).Status);
        await using var again = PostgresServer.Open(one);
        Assert.Equal(3, await again.Users.CountAsync(Ends));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_told()
    {
        var (status, _, error) = await RunAsync("backup", At("b.zip"), $"Host=127.0.0.1;Port=1;Username=postgres;Database=x;Timeout=3");
        Assert.Equal(2, status);
        Assert.Contains("the database does not answer", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_our_tables_is_no_installation()
    {
        Assert.Contains("it is no database of DrillJudge", (await RunAsync("backup", At("c.zip"), await NewAsync())).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(At("c.zip")));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task FillAsync(string connection, int accounts)
    {
        await using var db = PostgresServer.Open(connection);
        await db.Database.MigrateAsync(Ends);
        for (var i = 0; i < accounts; i++)
        {
            var email = $"{Guid.NewGuid():N}@example.org";
            var user = new User { DisplayName = "Test", Email = email, UserName = email, NormalizedUserName = email.ToUpperInvariant(), CreatedAt = DateTimeOffset.UtcNow };
            db.Users.Add(user);
            db.UserClaims.Add(new() { UserId = user.Id, ClaimType = "a", ClaimValue = "b" });
        }

        await db.SaveChangesAsync(Ends);
    }

    // Unpooled: a connection that waits to be used again is one that uses the database.
    private async Task<string> NewAsync() => await server.NewDatabaseAsync() + ";Pooling=false";

    private string At(string name) => Path.Combine(folder.FullName, name);

    private async Task<(int Status, string Output, string Error)> RunAsync(string verb, string file, string database, params string[] more)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = await BackupProgram.RunAsync([verb, file, "--data", At("data"), "--database", database, .. more], output, error);
        return (status, output.ToString(), error.ToString());
    }
}
