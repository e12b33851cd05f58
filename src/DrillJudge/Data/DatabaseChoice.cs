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
    // What a host takes of the server's connections, of which there are 100 unless it is set up otherwise; whoever wants another number says so.
    private const int Connections = 30;

    /// <summary>Reads what --database says: nothing for a file in the data folder, a connection string with Host= for PostgreSQL, else a file's path.</summary>
    /// <exception cref="FormatException">It looks like PostgreSQL's and cannot be read.</exception>
    public static DatabaseChoice Parse(string? connection, string dataFolder)
    {
        if (string.IsNullOrWhiteSpace(connection))
            return SqliteFile(Path.Combine(dataFolder, "drilljudge.db"));
        if (connection.Contains("://", StringComparison.Ordinal))
            throw new FormatException("--database takes no address with ://. For PostgreSQL it is \"Host=db;Database=drilljudge;Username=drilljudge;Password=...\".");
        return connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? Postgres(connection) : SqliteFile(connection);
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

    private static DatabaseChoice Postgres(string connection)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connection);
            if (builder.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
                builder.MaxPoolSize = Connections;
            builder.ApplicationName ??= "drilljudge";
            return builder.Database is { Length: > 0 } ? new(builder.ToString(), true) : throw new FormatException("--database names no Database=.");
        }
        catch (ArgumentException e)
        {
            // The message names the keyword, never a value: that may be a password.
            throw new FormatException($"--database cannot be read as a PostgreSQL connection string: {e.Message}");
        }
    }

    private static DatabaseChoice SqliteFile(string path) =>
        new(new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(path), DefaultTimeout = 30, ForeignKeys = true }.ToString(), false);
}
