namespace DrillJudge.Web.Operation.Backup;

/// <summary>A database that can be copied out while it is in use, and put back. SQLite and PostgreSQL differ in how.</summary>
internal interface IKeptDatabase
{
    /// <summary>sqlite or postgresql.</summary>
    string Kind { get; }

    /// <summary>Writes the database, as it is at one moment, to a file.</summary>
    /// <returns>The last migration, and rows by table, of that moment.</returns>
    /// <exception cref="BackupException">There is no database, or it cannot be read.</exception>
    Task<DatabaseFacts> CopyOutAsync(string file, CancellationToken cancellation);

    /// <summary>Puts a file that <see cref="CopyOutAsync"/> wrote in place of what is there, whole or not at all.</summary>
    /// <param name="file">The file; it may be moved away.</param>
    /// <param name="manifest">What must be in it.</param>
    /// <param name="force">Whether something that is there gives way.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Where the old one was put aside; null where there was none, or it is gone.</returns>
    /// <exception cref="BackupException">Something is there, or in use, or the file is broken.</exception>
    Task<string?> PutBackAsync(string file, BackupManifest manifest, bool force, CancellationToken cancellation);
}

/// <summary>The last migration, and rows by table.</summary>
internal sealed record DatabaseFacts(string Schema, IReadOnlyDictionary<string, long> Rows);
