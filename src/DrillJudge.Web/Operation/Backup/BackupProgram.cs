using System.Data.Common;
using DrillJudge.Data;
using DrillJudge.Web.Administration;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>The program as `backup FILE` and `restore FILE`: one archive with everything of an installation, which may run while it is made. Ends with 0, or with 2 when something was refused.</summary>
internal static class BackupProgram
{
    private const int Refused = 2;

    /// <summary>Runs a command.</summary>
    /// <param name="args">backup or restore, and what follows.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where everything else goes.</param>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var words = AdminWords.Read(args);
            if (words.Plain is not [var verb and ("backup" or "restore"), var file])
                throw new FormatException("expected: backup FILE, or restore FILE; with --data, --database or --force.");
            var options = WebOptions.From(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(words.ForHost).Build());
            IKeptDatabase kept = options.Database.IsPostgres ? new PostgresKept(options.Database.Connection) : new SqliteKept(options.Database.Connection, TimeProvider.System);
            output.WriteLine(verb == "backup" ? await BackUpAsync(kept, options, Path.GetFullPath(file), words.Force, CancellationToken.None) : await RestoreAsync(kept, options, Path.GetFullPath(file), words.Force, CancellationToken.None));
            return 0;
        }
        catch (Exception e) when (e is FormatException or BackupException or DbException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"drill: {e.Message}");
            return Refused;
        }
    }

    private static async Task<string> BackUpAsync(IKeptDatabase kept, WebOptions options, string file, bool force, CancellationToken cancellation)
    {
        if (File.Exists(file) && !force)
            throw new BackupException($"{file} is there already. Give another name, or --force.");
        // Beside the archive, so that it can be renamed into place; the copy is as secret as the database.
        var work = $"{file}.{Environment.ProcessId}.part";
        PrivateFolder.Make(work);
        var (copy, part) = (Path.Combine(work, "database"), Path.Combine(work, "archive"));
        try
        {
            var at = TimeProvider.System.GetUtcNow();
            var facts = await kept.CopyOutAsync(copy, cancellation);
            var manifest = new BackupManifest(BackupManifest.Latest, at, Pages.Names.Version, kept.Kind, facts.Schema, "", facts.Rows);
            await BackupArchive.WriteAsync(part, copy, options.DataFolder, manifest, cancellation);
            File.Move(part, file, overwrite: force);
            return $"{file}: {manifest.Gist}. It holds what signs people in: keep it as you keep that.";
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task<string> RestoreAsync(IKeptDatabase kept, WebOptions options, string file, bool force, CancellationToken cancellation)
    {
        if (!File.Exists(file))
            throw new BackupException($"there is no file {file}.");
        var manifest = await BackupArchive.ReadAsync(file, cancellation);
        if (manifest.Database != kept.Kind)
            throw new BackupException($"{file} is of a {manifest.Database} database, and this installation's is {kept.Kind}. Give the right --database.");
        await using var db = Open(options);
        if (!db.Database.GetMigrations().Contains(manifest.Schema))
            throw new BackupException($"{file} has the schema {manifest.Schema}, which this version does not know: it was made by a newer one ({manifest.Program}; this is {Pages.Names.Version}).");
        // Beside the database, so that it can be renamed into place.
        var work = Path.Combine(options.DataFolder, $"restoring-{Environment.ProcessId}.part");
        PrivateFolder.Make(work);
        var taken = Path.Combine(work, "database");
        try
        {
            await BackupArchive.TakeDatabaseAsync(file, manifest, taken, cancellation);
            var aside = await kept.PutBackAsync(taken, manifest, force, cancellation);
            await BackupArchive.TakeFilesAsync(file, options.DataFolder, cancellation);
            // An older schema is brought up to date as at a start.
            await DatabaseStart.MigrateAsync(new Databases(options), cancellation);
            db.Audit.Add(new AuditEntry { At = TimeProvider.System.GetUtcNow(), UserId = null, Action = "installation.restore", Subject = $"made {manifest.Created:u}" });
            await db.SaveChangesAsync(cancellation);
            return $"Restored what was there on {manifest.Created:u}: {manifest.Gist}.{(aside is null ? "" : $" The database that was there is now {aside}.")}";
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static DrillJudgeDb Open(WebOptions options)
    {
        var builder = new DbContextOptionsBuilder<DrillJudgeDb>();
        options.Database.Configure(builder);
        return new DrillJudgeDb(builder.Options);
    }

    private sealed class Databases(WebOptions options) : IDbContextFactory<DrillJudgeDb>
    {
        public DrillJudgeDb CreateDbContext() => Open(options);
    }
}
