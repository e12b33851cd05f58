using System.CommandLine;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet`: estimates against the clock.</summary>
internal sealed class WorksheetCommand : DrillCommand
{
    public WorksheetCommand() : base(
        "worksheet",
        "Back-of-envelope drills: estimates with units, against the clock, with numbers drawn from a seed.",
        "./drill worksheet list",
        "./drill worksheet do feed-reads",
        "./drill worksheet print feed-reads --seed 42 > sheet.html")
    {
        Subcommands.Add(new WorksheetDoCommand());
        Subcommands.Add(new WorksheetListCommand());
        Subcommands.Add(new WorksheetPrintCommand());
        Subcommands.Add(new WorksheetKeyCommand());
        Subcommands.Add(new WorksheetReadCommand());
        Subcommands.Add(new WorksheetFactsCommand());
        SetAction(Refuse);
    }

    private static int Refuse(ParseResult arguments) => throw new InputException("worksheet wants one of do, list, print, key, read and facts; see ./drill worksheet --help");

    /// <summary>Where the sheets are.</summary>
    internal static Option<string> SheetsOption() => new("--sheets")
    {
        Description = "Folder of the worksheets.",
        HelpName = "DIR",
        DefaultValueFactory = _ => WorksheetFolder.Default,
    };

    /// <summary>A public seed.</summary>
    internal static Option<string?> SeedOption() => new("--seed") { Description = "A whole number; the same one gives the same sheet everywhere.", HelpName = "N" };

    /// <summary>A sheet.</summary>
    internal static Argument<string> SheetArgument() => new("SHEET") { Description = "A sheet's id, or the code on a printed one (log-tiers-1-42)." };
}
