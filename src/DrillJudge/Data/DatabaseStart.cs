using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace DrillJudge.Data;

/// <summary>Brings a database to the schema of this version.</summary>
public static class DatabaseStart
{
    // Any number that nobody else locks in this database.
    private const long Lock = 0x4472_696C_6C4A_7564;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Makes what is not there and migrates what is older; several hosts may do it at once.</summary>
    public static async Task MigrateAsync(IDbContextFactory<DrillJudgeDb> databases, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        if (db.Database.IsNpgsql())
        {
            await MigrateInTurnAsync(db, cancellation).ConfigureAwait(false);
            return;
        }

        await db.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        // Readers do not wait for the writer, nor the writer for them; kept in the file.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation).ConfigureAwait(false);
    }

    /// <summary>One host after the other: EF Core's own lock is a table, which two new hosts would make at once.</summary>
    private static async Task MigrateInTurnAsync(DrillJudgeDb db, CancellationToken cancellation)
    {
        await EnsureMadeAsync(db, cancellation).ConfigureAwait(false);
        // As it was given: what the context answers lacks the password.
        var given = RelationalOptionsExtension.Extract(db.GetService<IDbContextOptions>()).ConnectionString;
        await using var turn = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(given) { Pooling = false, CommandTimeout = 0 }.ToString());
        await turn.OpenAsync(cancellation).ConfigureAwait(false);
        await using var take = new NpgsqlCommand($"SELECT pg_advisory_lock({Lock})", turn);
        await take.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        // The lock goes with the connection.
        await db.Database.MigrateAsync(cancellation).ConfigureAwait(false);
    }

    private static async Task EnsureMadeAsync(DrillJudgeDb db, CancellationToken cancellation)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                if (!await creator.ExistsAsync(cancellation).ConfigureAwait(false))
                    await creator.CreateAsync(cancellation).ConfigureAwait(false);
                return;
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // Another host was quicker.
                return;
            }
            catch (NpgsqlException e) when (e.IsTransient && patience.Elapsed < Patience)
            {
                // Where everything starts at once, the server may be the last.
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellation).ConfigureAwait(false);
            }
        }
    }
}
