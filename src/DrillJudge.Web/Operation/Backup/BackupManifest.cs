using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>What an archive says of itself.</summary>
/// <param name="Format">The archive's own format, from 1.</param>
/// <param name="Created">When the database was as it is in here.</param>
/// <param name="Program">The version that made it.</param>
/// <param name="Database">sqlite or postgresql.</param>
/// <param name="Schema">The last migration of the database.</param>
/// <param name="Sha256">Of the database's entry, hexadecimal.</param>
/// <param name="Rows">Rows by table.</param>
internal sealed record BackupManifest(int Format, DateTimeOffset Created, string Program, string Database, string Schema, string Sha256, IReadOnlyDictionary<string, long> Rows)
{
    /// <summary>The format that this version writes, and the latest that it reads.</summary>
    public const int Latest = 1;

    /// <summary>Rows of a table; 0 when there is none such.</summary>
    public long this[string table] => Rows.GetValueOrDefault(table);

    /// <summary>Holds what a database is found to hold against this.</summary>
    /// <exception cref="BackupException">It is something else.</exception>
    public void Check(DatabaseFacts found)
    {
        var other = Rows.Where(table => found.Rows.GetValueOrDefault(table.Key) != table.Value).Select(table => table.Key).ToArray();
        if (other.Length > 0 || found.Schema != Schema)
            throw new BackupException($"the archive is damaged: its database does not hold what the manifest says{(other.Length > 0 ? " in: " + string.Join(", ", other) : "")}.");
    }

    /// <summary>The gist in words.</summary>
    public string Gist => $"{this["AspNetUsers"]} accounts, {this["Attempts"]} attempts, {this["Submissions"]} submissions";
}

/// <summary>JSON of the manifest.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(BackupManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
