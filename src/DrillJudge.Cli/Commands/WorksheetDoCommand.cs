using System.CommandLine;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Sheets;
using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet do`: a whole sheet in the terminal.</summary>
internal sealed class WorksheetDoCommand : DrillCommand
{
    public WorksheetDoCommand() : base(
        "do", "Work a sheet, one step at a time against the clock. Without a terminal, answers are read as lines from standard input.",
        "./drill worksheet do feed-reads", "./drill worksheet do feed-reads --mock", "./drill worksheet do feed-reads-1-42")
    {
        var (sheet, seed, sheets) = (WorksheetCommand.SheetArgument(), WorksheetCommand.SeedOption(), WorksheetCommand.SheetsOption());
        var mock = new Option<bool>("--mock") { Description = "As in an interview: no feedback before the end, no pause, numbers that nobody can look up." };
        Arguments.Add(sheet);
        foreach (var option in new Option[] { seed, mock, sheets })
            Options.Add(option);
        SetAction((arguments, cancellation) =>
        {
            var mode = arguments.GetValue(mock) ? SheetMode.Mock : SheetMode.Practice;
            var (given, typedSeed) = (arguments.GetValue(sheet)!, arguments.GetValue(seed));
            var catalog = WorksheetFolder.Load(arguments.GetValue(sheets)!);
            if (mode == SheetMode.Mock && (typedSeed is not null || catalog.Find(given) is null && SheetCode.Parse(given) is not null))
                throw new InputException("--mock draws numbers of its own; leave the seed out.");
            var drawn = SheetChoice.Draw(catalog, given, typedSeed, mode == SheetMode.Mock ? SheetSeed.NewSecret : SheetChoice.AnyPublic);
            var output = arguments.InvocationConfiguration.Output;
            var live = output == Console.Out && ClockPrompt.Available;
            var prompt = live ? new ClockPrompt(output, cancellation) : null;
            var session = new SheetSession(drawn, mode, Terminal.Results(output), prompt is null ? _ => Line(output) : prompt.Read, confirm: live, TimeProvider.System);
            session.Run(cancellation);
            return Task.FromResult(ExitStatus.Accepted);
        });
    }

    // What was piped in is shown, so that a transcript reads like a session.
    private static string? Line(TextWriter output)
    {
        var line = Console.In.ReadLine();
        output.WriteLine($"> {Printable.Line(line ?? "(end of input)", 200)}");
        return line;
    }
}
