using System.CommandLine;
using System.Text.Json;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using DrillJudge.Worksheets;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill worksheet read`: how a typed answer is read.</summary>
internal sealed class WorksheetReadCommand : DrillCommand
{
    public WorksheetReadCommand() : base(
        "read", "Show how a typed answer is read: its value in the unit asked and what was taken for granted, or a code. Ends with 2 when it is not read.",
        "./drill worksheet read '12 Gbps' --unit GB/s", "./drill worksheet read '~40k' --unit 1/s --noun req --json")
    {
        var text = new Argument<string>("TEXT") { Description = "As a learner types it; quote it, and write -- before one that starts with a dash." };
        var unit = new Option<string>("--unit") { Description = "The unit asked: GB/s, USD/mo, nines, exact.", HelpName = "UNIT", Required = true };
        var noun = new Option<string?>("--noun") { Description = "What is counted, where the unit does not say: req with 1/s.", HelpName = "NOUN" };
        var level = new Option<int>("--level") { Description = "The sheet's level; at 1 a missing unit is forgiven.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var json = new Option<bool>("--json") { Description = "Print it as JSON." };
        Arguments.Add(text);
        foreach (var option in new Option[] { unit, noun, level, json })
            Options.Add(option);
        SetAction(arguments =>
        {
            var asked = Asked(arguments.GetValue(unit)!, arguments.GetValue(noun));
            var typed = arguments.GetValue(text)!;
            var (answer, fault) = new AnswerReader(asked, Nouns.Known, arguments.GetValue(level)).Read(typed);
            var reading = new WorksheetReading(typed, answer?.InUnit, asked.Text, answer?.Echo, answer?.Notes ?? [], fault?.Code, fault?.Text);
            var output = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(reading, ReportJson.Readable.WorksheetReading));
            else if (fault is not null)
                Terminal.Complain(arguments.InvocationConfiguration.Error, $"{fault.Code}: {fault.Text}");
            else
                output.WriteLine(string.Join("; ", answer!.Notes.Prepend($"read as {answer.Echo}")));
            return fault is null ? ExitStatus.Accepted : ExitStatus.BadInput;
        });
    }

    private static Unit Asked(string unit, string? noun)
    {
        try
        {
            if (noun is null)
                return UnitParser.Parse(unit, Nouns.Known);
            return unit is "1" or "exact" || unit.StartsWith("1/", StringComparison.Ordinal)
                ? UnitParser.Parse(unit == "exact" ? $"exact {noun}" : noun + unit[1..], Nouns.Known)
                : throw new InputException($"--noun goes with a unit that counts: 1, exact or 1/s, not '{unit}'.");
        }
        catch (UnitException fault)
        {
            throw new InputException($"--unit {unit}: {fault.Message}.");
        }
    }
}
