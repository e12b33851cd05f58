using System.Diagnostics;
using Npgsql;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>PostgreSQL's own programs, from the PATH or from where Debian keeps them.</summary>
internal static class PostgresPrograms
{
    private const string DebianFolder = "/usr/lib/postgresql";

    /// <summary>Runs one against a database; the connection goes by variables, so that no password is on a command line.</summary>
    /// <exception cref="BackupException">It is missing, or failed: with what it said.</exception>
    public static async Task RunAsync(string program, NpgsqlConnectionStringBuilder database, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Variables(database))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, cancellation);
            var said = await process.StandardError.ReadToEndAsync(cancellation);
            await output;
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
                throw new BackupException($"{program} failed: {said.Trim()}");
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw;
        }
    }

    private static string Find(string program)
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var installed = Directory.Exists(DebianFolder)
            ? Directory.EnumerateDirectories(DebianFolder).OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return onPath.Concat(installed).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists)
            ?? throw new BackupException($"{program} is missing: a PostgreSQL database is copied by PostgreSQL's own programs. Install them (Debian: apt-get install postgresql-client), in the server's version or a newer one.");
    }

    private static IEnumerable<(string Name, string Value)> Variables(NpgsqlConnectionStringBuilder database)
    {
        (string Name, string? Value)[] all =
        [
            ("PGHOST", database.Host), ("PGPORT", database.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("PGUSER", database.Username), ("PGPASSWORD", database.Password),
            ("PGDATABASE", database.Database ?? database.Username), ("PGSSLROOTCERT", database.RootCertificate), ("PGCONNECT_TIMEOUT", "15"),
            ("PGSSLMODE", database.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() }),
        ];
        return all.Where(one => one.Value is { Length: > 0 }).Select(one => (one.Name, one.Value!));
    }
}
