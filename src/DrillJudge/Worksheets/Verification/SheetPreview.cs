using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace DrillJudge.Worksheets;

/// <summary>Renders every text of a sheet once.</summary>
internal static class SheetPreview
{
    /// <summary>What goes wrong; null when nothing does.</summary>
    public static string? Fault(DrawnSheet drawn)
    {
        var (givens, solved) = (SheetNames.Givens(drawn), SheetNames.Solved(drawn, drawn.Truth));
        foreach (var (text, names) in Texts(drawn.Sheet, givens, solved))
        {
            try
            {
                if (string.IsNullOrWhiteSpace(drawn.Sheet.Texts.Render(text, names)) && text.Length > 0)
                    return $"a text comes out empty: {text}";
            }
            catch (Exception fault) when (fault is HandlebarsException or HandlebarsUndefinedBindingException)
            {
                return $"{fault.Message} in: {text}";
            }
        }

        return null;
    }

    private static IEnumerable<(string Text, Dictionary<string, string> Names)> Texts(Worksheet sheet, Dictionary<string, string> givens, Dictionary<string, string> solved)
    {
        yield return (sheet.Intro, givens);
        yield return (sheet.Followup.Ask, solved);
        yield return (sheet.Followup.Answer, solved);
        foreach (var step in sheet.Steps)
        {
            yield return (step.Ask, givens);
            yield return (step.Work, solved);
            foreach (var hint in step.Hints)
                yield return (hint, givens);
            var said = step switch { EstimateStep estimate => estimate.Slips.Select(slip => slip.Say), ChoiceStep choice => choice.Options.Select(option => option.Say), _ => [] };
            foreach (var say in said)
                yield return (say, solved);
        }
    }
}
