using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace DrillJudge.Data;

/// <summary>Which database an installation uses: a SQLite file, or PostgreSQL.</summary>
/// <param name="Connection">Connection string.</param>
/// <param name="IsPostgres">Whether it is PostgreSQL's.</param>
public sealed record DatabaseChoice(string Connection, bool IsPostgres)
{
    /// <summary>Reads what --database says: nothing for a file in the data folder, a connection string with Host= for PostgreSQL, else a file's path.</summary>
    public static DatabaseChoice Parse(string? connection, string dataFolder)
    {
        if (string.IsNullOrWhiteSpace(connection))
            return SqliteFile(Path.Combine(dataFolder, "drilljudge.db"));
        return connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new(connection, true) : SqliteFile(connection);
    }

    /// <summary>The same with a password, which a SQLite file has none of.</summary>
    public DatabaseChoice WithPassword(string password) => IsPostgres ? this with { Connection = new NpgsqlConnectionStringBuilder(Connection) { Password = password }.ToString() } : this;

    /// <summary>Configures a context.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        if (IsPostgres)
            options.UseNpgsql(Connection);
        else
            options.UseSqlite(Connection);
        // Migrations are written by hand, without the snapshot that the tool would keep; a test holds them against the model.
        options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    private static DatabaseChoice SqliteFile(string path) =>
        new(new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), DefaultTimeout = 30, ForeignKeys = true }.ToString(), false);
}
