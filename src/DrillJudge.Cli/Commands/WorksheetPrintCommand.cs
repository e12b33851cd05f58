using System.CommandLine;
using DrillJudge.Cli.Input;
using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet print`: a page to print, with blanks and a code to type answers in later.</summary>
internal sealed class WorksheetPrintCommand : DrillCommand
{
    public WorksheetPrintCommand() : base(
        "print", "Print a sheet as one page of HTML for A4, without its answers. They are typed in later by the code on it.",
        "./drill worksheet print feed-reads --seed 42 > sheet.html", "./drill worksheet do feed-reads-1-42")
    {
        var (sheet, seed, sheets) = (WorksheetCommand.SheetArgument(), WorksheetCommand.SeedOption(), WorksheetCommand.SheetsOption());
        Arguments.Add(sheet);
        Options.Add(seed);
        Options.Add(sheets);
        SetAction(arguments =>
        {
            var catalog = WorksheetFolder.Load(arguments.GetValue(sheets)!);
            var drawn = SheetChoice.Draw(catalog, arguments.GetValue(sheet)!, arguments.GetValue(seed), SheetChoice.AnyPublic);
            arguments.InvocationConfiguration.Output.Write(SheetHtml.Print(drawn));
            return ExitStatus.Accepted;
        });
    }
}
