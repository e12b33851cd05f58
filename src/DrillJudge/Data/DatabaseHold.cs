using Microsoft.Data.Sqlite;

namespace DrillJudge.Data;

/// <summary>
/// Says of a SQLite file that a host uses it, for as long as it is held: whoever wants to replace the file asks here. SQLite's own locks last as long as a statement
/// only. PostgreSQL knows its connections itself, and nothing is held for it.
/// </summary>
public sealed class DatabaseHold : IDisposable
{
    private readonly FileStream? file;

    private DatabaseHold(FileStream? file) => this.file = file;

    /// <summary>Holds it together with other hosts.</summary>
    /// <exception cref="IOException">Somebody is about to replace it.</exception>
    public static DatabaseHold Share(DatabaseChoice database) => new(database.IsPostgres ? null : new FileStream(Mark(database.Connection), FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read));

    /// <summary>Holds a SQLite file alone; null when a host uses it.</summary>
    public static DatabaseHold? Alone(string connection)
    {
        try
        {
            return new(new FileStream(Mark(connection), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();

    private static string Mark(string connection) => new SqliteConnectionStringBuilder(connection).DataSource + ".in-use";
}
