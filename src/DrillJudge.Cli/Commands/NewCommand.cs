using System.CommandLine;
using DrillJudge.Cli.Input;
using DrillJudge.Judging.Verification;
using DrillJudge.Problems;
using DrillJudge.Problems.Scaffolding;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill new PATTERN SLUG`: begins a package and says what is left to be written.</summary>
internal sealed class NewCommand : DrillCommand
{
    private static readonly string[] Kinds = ["function", "in-place", "design", "program"];
    private static readonly string[] Difficulties = ["easy", "medium", "hard"];
    private static readonly string[] Nodes = ["graph", "random-list"];
    private readonly Argument<string> pattern = new("PATTERN") { Description = "The pattern that it drills; ./drill patterns lists them." };
    private readonly Argument<string> slug = new("SLUG") { Description = "The folder's name: lower-case words joined by dashes." };
    private readonly Option<string?> name = new("--name") { Description = "What people will call it.", HelpName = "TEXT" };
    private readonly Option<string?> signature = new("--signature") { Description = "What solutions look like, as C#; for a design a class around its members.", HelpName = "TEXT" };
    private readonly Option<string> kind = OneOf("--kind", "How solutions are called: a function, a method that changes its argument, a class, a program.", Kinds, "function");
    private readonly Option<string> difficulty = OneOf("--difficulty", "How hard it will be.", Difficulties, "medium");
    private readonly Option<string> node = OneOf("--node", "What class Node means, when the signature has it.", Nodes, null);
    private readonly Option<string> problems = ProblemsOption();

    public NewCommand() : base(
        "new",
        "Begin a problem package: everything that its signature tells is written, and what only its author can write is marked and listed.",
        "./drill new hash-map pair-of-bookings --signature \"int[] Pair(int[] amounts, int gap)\" --name \"A pair of bookings\"",
        "./drill new sorting sort-in-place --kind in-place --signature \"void Sort(int[] nums)\" --difficulty easy",
        "./drill new design hit-counter --kind design --signature \"class HitCounter { HitCounter(int window); void Hit(int at); int Count(int at); }\"",
        "./drill new sorting meeting-desks --kind program")
    {
        pattern.Validators.Add(RefuseDashes);
        slug.Validators.Add(RefuseDashes);
        Arguments.Add(pattern);
        Arguments.Add(slug);
        foreach (var option in new Option[] { name, signature, kind, difficulty, node, problems })
            Options.Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult arguments)
    {
        var root = arguments.GetValue(problems)!;
        var patterns = PatternsCommand.Catalog(root);
        var wanted = arguments.GetValue(pattern)!;
        var page = patterns.Find(wanted) ?? throw PatternsCommand.Unknown(wanted, patterns);
        var request = new ScaffoldRequest(
            page.Name,
            arguments.GetValue(slug)!,
            arguments.GetValue(kind) switch { "in-place" => ProblemKind.InPlace, "design" => ProblemKind.Design, "program" => ProblemKind.Program, _ => ProblemKind.Function },
            arguments.GetValue(difficulty) switch { "easy" => Difficulty.Easy, "hard" => Difficulty.Hard, _ => Difficulty.Medium },
            arguments.GetValue(name),
            arguments.GetValue(signature),
            arguments.GetValue(node) switch { "graph" => NodeMeaning.Graph, "random-list" => NodeMeaning.RandomList, _ => NodeMeaning.None });
        try
        {
            Say(arguments.InvocationConfiguration.Output, PackageScaffold.Create(root, request), root);
        }
        catch (ScaffoldException e)
        {
            throw new InputException(e.Message);
        }

        return ExitStatus.Accepted;
    }

    private static void Say(TextWriter output, Problem begun, string root)
    {
        var folder = Path.GetRelativePath(Directory.GetCurrentDirectory(), begun.Folder);
        output.WriteLine($"{(folder.StartsWith("..", StringComparison.Ordinal) ? begun.Folder : folder)} is begun. What is left to its author:");
        foreach (var missing in PackageShape.Complaints(begun))
            output.WriteLine($"  [ ] {missing}");
        output.WriteLine("  [ ] submissions/time_limit_exceeded: the brute force, where the constraints forbid it");
        output.WriteLine($"Then: ./drill verify {begun.Slug}{(root == ProblemsFolder ? "" : $" --problems {root}")}");
    }

    private static Option<string> OneOf(string name, string description, string[] words, string? usual)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join("|", words), DefaultValueFactory = _ => usual! };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !words.Contains(token.Value))
                result.AddError($"{name} wants {string.Join(", ", words.SkipLast(1))} or {words[^1]}, not '{token.Value}'.{DidYouMean(token.Value, words)}");
        });
        return option;
    }
}
