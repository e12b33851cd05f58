using DrillJudge.Data;
using Microsoft.Data.Sqlite;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>A SQLite file. It is copied out by VACUUM INTO, which sees one moment and lets the service go on.</summary>
/// <param name="connection">The installation's connection string.</param>
/// <param name="clock">Names what is put aside.</param>
internal sealed class SqliteKept(string connection, TimeProvider clock) : IKeptDatabase
{
    private const string Tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    private const int Busy = 5;
    private readonly string path = new SqliteConnectionStringBuilder(connection).DataSource;

    /// <inheritdoc/>
    public string Kind => "sqlite";

    /// <inheritdoc/>
    public async Task<DatabaseFacts> CopyOutAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw new BackupException($"there is no database at {path}. Is --data or --database right?");
        await using (var source = await OpenAsync(path, cancellation))
        {
            await using var copy = new SqliteCommand("VACUUM INTO $file", source);
            copy.Parameters.AddWithValue("$file", file);
            await copy.ExecuteNonQueryAsync(cancellation);
        }

        return await CheckAsync(file, cancellation);
    }

    /// <inheritdoc/>
    public async Task<string?> PutBackAsync(string file, BackupManifest manifest, bool force, CancellationToken cancellation)
    {
        manifest.Check(await CheckAsync(file, cancellation));
        string? aside = null;
        if (File.Exists(path))
        {
            if (!force)
                throw new BackupException($"there is a database already, {path}. Give --force to put it aside and go on.");
            using var hold = DatabaseHold.Alone(connection) ?? throw InUse();
            await AloneAsync(cancellation);
            aside = $"{path}.before-{clock.GetUtcNow():yyyyMMdd-HHmmss}";
            File.Move(path, aside);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(file, path);
        return aside;
    }

    private static async Task<SqliteConnection> OpenAsync(string file, CancellationToken cancellation)
    {
        var opened = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 10 }.ToString());
        await opened.OpenAsync(cancellation);
        return opened;
    }

    private static async Task<DatabaseFacts> CheckAsync(string file, CancellationToken cancellation)
    {
        try
        {
            await using var copy = await OpenAsync(file, cancellation);
            var sound = (string?)await TableCounts.ScalarAsync(copy, "PRAGMA integrity_check", cancellation);
            return sound == "ok" ? await TableCounts.ReadAsync(copy, Tables, cancellation) : throw new BackupException($"the database is damaged: {sound}");
        }
        catch (SqliteException e)
        {
            throw new BackupException($"the database is damaged: {e.Message}");
        }
    }

    // Leaving the journal's mode folds in what the journal still holds, and is refused while anybody has the file open, a tool of the administrator's for instance.
    private async Task AloneAsync(CancellationToken cancellation)
    {
        try
        {
            await using var old = await OpenAsync(path, cancellation);
            old.DefaultTimeout = 1;
            await TableCounts.ScalarAsync(old, "PRAGMA journal_mode = DELETE", cancellation);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Busy)
        {
            throw InUse();
        }
    }

    private BackupException InUse() => new($"{path} is in use. Stop DrillJudge first.");
}
