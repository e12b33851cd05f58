using System.CommandLine;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill backup` and `drill restore`: everything of an installation in one file.</summary>
internal sealed class BackupCommand : DrillCommand
{
    private BackupCommand(RunAdmin run, string word, string description, string force, params string[] examples) : base(word, description, examples)
    {
        var file = new Argument<string>("FILE") { Description = "The archive." };
        var data = new Option<string?>("--data") { Description = "The folder that drill up keeps its things in. By default .drill/data.", HelpName = "DIR" };
        var database = new Option<string?>("--database") { Description = "The database that drill up uses: a PostgreSQL connection string, or a SQLite file.", HelpName = "CONNECTION" };
        var forced = new Option<bool>("--force") { Description = force };
        file.Validators.Add(RefuseDashes);
        Arguments.Add(file);
        Options.Add(data);
        Options.Add(database);
        Options.Add(forced);
        SetAction((given, cancellation) => run(
            [word, given.GetValue(file)!, .. Pair("--data", given.GetValue(data)), .. Pair("--database", given.GetValue(database)), .. given.GetValue(forced) ? ["--force"] : Array.Empty<string>()], cancellation));
    }

    /// <summary>Makes an archive.</summary>
    public static BackupCommand Backup(RunAdmin run) => new(
        run, "backup", "Write everything of the installation on this machine to one file, while it runs: accounts, attempts, submissions, verdicts, keys. A PostgreSQL database is copied by pg_dump.",
        "Write over a file that is there.", "./drill backup monday.zip", "./drill backup monday.zip --database \"Host=db;Username=drill;Password=...;Database=drill\"");

    /// <summary>Puts one back.</summary>
    public static BackupCommand Restore(RunAdmin run) => new(
        run, "restore", "Put back what drill backup has written. The service must be stopped; an archive of a newer version is refused, one of an older version is brought up to date.",
        "Go on where there is a database already: a SQLite file is put aside, a PostgreSQL database's tables are deleted.", "./drill restore monday.zip", "./drill restore monday.zip --data ~/drilljudge --force");

    private static string[] Pair(string option, string? value) => value is null ? [] : [option, value];
}
