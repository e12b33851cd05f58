using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Xunit;

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>A database's schema as sorted lines: columns with types and nullability, keys, foreign keys, indexes with their filters.</summary>
internal static class SchemaText
{
    // Kept out of the database on purpose: the two tables would point at each other (see the migration).
    private const string StandingJudgement = "JudgementId";

    private static readonly string[] Postgres =
    [
        "SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_nullable || ' ' || is_identity || ' ' || coalesce(column_default, '') FROM information_schema.columns WHERE table_schema = 'public'",
        "SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'",
        "SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace",
    ];

    private static readonly string[] Sqlite =
    [
        "SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk || ' ' || coalesce(c.dflt_value, '') FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'",
        "SELECT 'foreign key ' || t.name || '.' || f.\"from\" || ' ' || f.\"table\" || '.' || f.\"to\" || ' ' || f.on_delete || ' ' || f.on_update FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'",
        "SELECT 'index ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
        "SELECT 'unique ' || t.name || ' ' || i.name || ' ' || i.\"unique\" || ' ' || i.partial FROM sqlite_master t, pragma_index_list(t.name) i WHERE t.type = 'table'",
    ];

    /// <summary>Of a PostgreSQL database.</summary>
    public static async Task<IReadOnlyList<string>> OfPostgresAsync(string connection)
    {
        await using var open = new NpgsqlConnection(connection);
        return await ReadAsync(open, Postgres);
    }

    /// <summary>Of a SQLite file.</summary>
    public static async Task<IReadOnlyList<string>> OfSqliteAsync(string file)
    {
        await using var open = new SqliteConnection($"Data Source={file}");
        return await ReadAsync(open, Sqlite);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(DbConnection connection, string[] queries)
    {
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        foreach (var query in queries)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = query;
            await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
                lines.Add(reader.GetString(0).ReplaceLineEndings(" "));
        }

        return [.. lines.Where(IsOurs).Order(StringComparer.Ordinal)];
    }

    private static bool IsOurs(string line) => !line.Contains("__EF", StringComparison.Ordinal) && !line.Contains("sqlite_sequence", StringComparison.Ordinal)
        && !(line.Contains(StandingJudgement, StringComparison.Ordinal) && (line.StartsWith("foreign key", StringComparison.Ordinal) || line.Contains("FOREIGN KEY", StringComparison.Ordinal)));
}
