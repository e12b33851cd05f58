using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Data;

/// <summary>Brings a database to the schema of this version.</summary>
public static class DatabaseStart
{
    /// <summary>Makes what is not there and migrates what is older; several hosts may do it at once.</summary>
    public static async Task MigrateAsync(IDbContextFactory<DrillJudgeDb> databases, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation).ConfigureAwait(false);
        await db.Database.MigrateAsync(cancellation).ConfigureAwait(false);
        // Readers do not wait for the writer, nor the writer for them; kept in the file.
        if (db.Database.IsSqlite())
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL;", cancellation).ConfigureAwait(false);
    }
}
