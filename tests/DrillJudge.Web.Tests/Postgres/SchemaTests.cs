using DrillJudge.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>The migrations are written by hand: what they make is held against what the model would make.</summary>
public sealed class SchemaTests(PostgresServer server)
{
    [Fact]
    public async Task The_migrated_schema_is_the_models_on_PostgreSQL()
    {
        var (migrated, modelled) = (await server.NewDatabaseAsync(), await server.NewDatabaseAsync());
        await DatabaseStart.MigrateAsync(new Databases(migrated), TestContext.Current.CancellationToken);
        await CreateAsync(modelled);
        await CompareAsync(() => SchemaText.OfPostgresAsync(modelled), () => SchemaText.OfPostgresAsync(migrated));
    }

    [Fact]
    public async Task The_migrated_schema_is_the_models_on_SQLite()
    {
        var folder = Directory.CreateTempSubdirectory("drill-schema-");
        try
        {
            var (migrated, modelled) = (Path.Combine(folder.FullName, "migrated.db"), Path.Combine(folder.FullName, "modelled.db"));
            await DatabaseStart.MigrateAsync(new Databases(migrated), TestContext.Current.CancellationToken);
            await CreateAsync(modelled);
            await CompareAsync(() => SchemaText.OfSqliteAsync(modelled), () => SchemaText.OfSqliteAsync(migrated));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Several_new_hosts_migrate_one_database_at_once()
    {
        // A database that is not there yet: they also race to make it.
        var connection = (await server.NewDatabaseAsync()).Replace("Database=", "Database=new_", StringComparison.Ordinal);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => DatabaseStart.MigrateAsync(new Databases(connection), TestContext.Current.CancellationToken))));
        await using var db = PostgresServer.Open(connection);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
        Assert.Equal(await db.Database.GetAppliedMigrationsAsync(TestContext.Current.CancellationToken), db.Database.GetMigrations());
    }

    private static async Task CreateAsync(string connection)
    {
        await using var db = PostgresServer.Open(connection);
        await db.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
    }

    private static async Task CompareAsync(Func<Task<IReadOnlyList<string>>> modelled, Func<Task<IReadOnlyList<string>>> migrated)
    {
        var expected = await modelled();
        Assert.True(expected.Count > 100, $"only {expected.Count} lines were read of the model's schema");
        Assert.Equal(string.Join('\n', expected), string.Join('\n', await migrated()));
    }
}
