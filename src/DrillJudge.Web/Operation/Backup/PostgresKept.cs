using System.Data;
using Npgsql;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>A PostgreSQL database. It is copied out by pg_dump within a snapshot in which the rows are counted too, and put back in one transaction.</summary>
/// <param name="connection">The installation's connection string.</param>
internal sealed class PostgresKept(string connection) : IKeptDatabase
{
    private const string Tables = "SELECT table_name::text FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name";
    private const string Others = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";

    private const string DropAll = """
        DO $$ DECLARE name text; BEGIN
            FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
                EXECUTE format('DROP TABLE %I CASCADE', name);
            END LOOP;
        END $$;
        """;

    // Unpooled, so that this program is no other connection to itself.
    private readonly NpgsqlConnectionStringBuilder database = new(connection) { Pooling = false };

    /// <inheritdoc/>
    public string Kind => "postgresql";

    /// <inheritdoc/>
    public async Task<DatabaseFacts> CopyOutAsync(string file, CancellationToken cancellation)
    {
        await using var opened = await OpenAsync(cancellation);
        await using var moment = await opened.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var snapshot = (string)(await TableCounts.ScalarAsync(opened, "SELECT pg_export_snapshot()", cancellation))!;
        var facts = await TableCounts.ReadAsync(opened, Tables, cancellation);
        await PostgresPrograms.RunAsync("pg_dump", database, ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot}", $"--file={file}"], cancellation);
        return facts;
    }

    /// <inheritdoc/>
    public async Task<string?> PutBackAsync(string file, BackupManifest manifest, bool force, CancellationToken cancellation)
    {
        await using var opened = await OpenAsync(cancellation);
        var there = await TableCounts.NamesAsync(opened, Tables, cancellation);
        if (there.Count > 0)
        {
            if (!force)
                throw new BackupException($"the database {database.Database} holds {there.Count} tables already. Give --force to delete them and go on.");
            if (await TableCounts.ScalarAsync(opened, Others, cancellation) is long others and > 0)
                throw new BackupException($"the database {database.Database} is in use by {others} other connections. Stop all hosts of DrillJudge first.");
        }

        var (script, drop) = (file + ".sql", file + ".drop.sql");
        try
        {
            await File.WriteAllTextAsync(drop, there.Count > 0 ? DropAll : "", cancellation);
            await PostgresPrograms.RunAsync("pg_restore", database, ["--no-owner", "--no-privileges", $"--file={script}", file], cancellation);
            await PostgresPrograms.RunAsync("psql", database, ["--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1", $"--file={drop}", $"--file={script}"], cancellation);
        }
        finally
        {
            File.Delete(script);
            File.Delete(drop);
        }

        manifest.Check(await TableCounts.ReadAsync(opened, Tables, cancellation));
        return null;
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        var opened = new NpgsqlConnection(database.ToString());
        try
        {
            await opened.OpenAsync(cancellation);
            return opened;
        }
        catch (NpgsqlException e)
        {
            await opened.DisposeAsync();
            throw new BackupException($"the database does not answer: {e.Message}");
        }
    }
}
