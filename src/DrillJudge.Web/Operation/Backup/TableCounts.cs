using System.Data.Common;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>Reads what a database holds, whatever its schema's version.</summary>
internal static class TableCounts
{
    /// <summary>The last migration, and rows by table.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="tables">A query for the tables' names.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="BackupException">It is not a database of this program.</exception>
    public static async Task<DatabaseFacts> ReadAsync(DbConnection connection, string tables, CancellationToken cancellation)
    {
        var names = await NamesAsync(connection, tables, cancellation);
        if (!names.Contains("__EFMigrationsHistory"))
            throw new BackupException("it is no database of DrillJudge.");
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var name in names)
            rows[name] = Convert.ToInt64(await ScalarAsync(connection, $"SELECT COUNT(*) FROM \"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", cancellation), System.Globalization.CultureInfo.InvariantCulture);
        var schema = (string?)await ScalarAsync(connection, "SELECT MAX(\"MigrationId\") FROM \"__EFMigrationsHistory\"", cancellation);
        return new DatabaseFacts(schema ?? throw new BackupException("its schema was never finished."), rows);
    }

    /// <summary>The first column of a query's rows.</summary>
    public static async Task<IReadOnlyList<string>> NamesAsync(DbConnection connection, string query, CancellationToken cancellation)
    {
        var names = new List<string>();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            names.Add(reader.GetString(0));
        return names;
    }

    /// <summary>A query's only value.</summary>
    public static async Task<object?> ScalarAsync(DbConnection connection, string query, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of literals and of names that the database itself gave, quoted.
        command.CommandText = query;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellation) is var value and not DBNull ? value : null;
    }
}
