using System.CommandLine;
using DrillJudge.Cli.Composition;
using DrillJudge.Cli.Input;
using DrillJudge.Problems;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill patterns [NAME]`: the patterns, or the page of one with its drills.</summary>
internal sealed class PatternsCommand : DrillCommand
{
    private readonly Argument<string?> name = new("NAME") { Description = "The pattern whose page is shown; all of them are listed when none is named.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> problems = ProblemsOption();

    public PatternsCommand() : base(
        "patterns",
        "List the patterns, or show one: when it applies, a template, the usual slips, and its drills from easy to hard.",
        "./drill patterns",
        "./drill patterns sliding-window")
    {
        name.Validators.Add(RefuseDashes);
        Arguments.Add(name);
        Options.Add(problems);
        SetAction(Run);
    }

    /// <summary>The patterns of this checkout, with the drills of a folder.</summary>
    public static PatternCatalog Catalog(string problems) => new(Path.Combine(LocalNode.Home, "patterns"), new ProblemCatalog(problems));

    /// <summary>That there is no such pattern, and which is nearest.</summary>
    public static InputException Unknown(string pattern, PatternCatalog catalog) => new(catalog.Nearest(pattern) switch
    {
        [] => $"There is no pattern '{pattern}'. There are: {string.Join(", ", catalog.Names)}.",
        var near => $"There is no pattern '{pattern}'. Did you mean {string.Join(" or ", near)}?",
    });

    private int Run(ParseResult arguments)
    {
        var catalog = Catalog(arguments.GetValue(problems)!);
        var output = arguments.InvocationConfiguration.Output;
        if (arguments.GetValue(name) is { } wanted)
            Print(output, catalog.Find(wanted) ?? throw Unknown(wanted, catalog));
        else
            List(output, catalog);
        return ExitStatus.Accepted;
    }

    private static void List(TextWriter output, PatternCatalog catalog)
    {
        var pages = catalog.Names.Select(one => catalog.Find(one)!).ToArray();
        var width = pages.Select(page => page.Name.Length).DefaultIfEmpty().Max();
        foreach (var page in pages)
        {
            var counts = page.Drills.CountBy(drill => drill.Difficulty).Select(entry => $"{entry.Value} {Word(entry.Key)}");
            output.WriteLine($"{page.Name.PadRight(width)}  {page.Title}: {(page.Drills.Count == 0 ? "no drill yet" : string.Join(", ", counts))}");
        }
    }

    private static void Print(TextWriter output, PatternPage page)
    {
        output.WriteLine(page.Markdown.Length > 0 ? page.Markdown.TrimEnd('\n') : $"# {page.Title}");
        output.WriteLine();
        output.WriteLine("## Drills");
        output.WriteLine();
        var width = page.Drills.Select(drill => drill.Slug.Length).DefaultIfEmpty().Max();
        foreach (var drill in page.Drills)
            output.WriteLine($"- {drill.Slug.PadRight(width)}  {Word(drill.Difficulty),-6}  {drill.Minutes,2} min  {drill.Name}{(drill.LeetCode is { } number ? $" (LeetCode {number})" : "")}");
        if (page.Drills.Count == 0)
            output.WriteLine("None yet.");
    }

    private static string Word(Difficulty difficulty) => difficulty.ToString().ToLowerInvariant();
}
