using System.CommandLine;
using System.CommandLine.Parsing;
using DrillJudge.Problems;

namespace DrillJudge.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal abstract class DrillCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Command lines as a user types them.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Says that an option is unknown and which is nearest.</summary>
    public static string UnknownOption(string given, CommandResult at)
    {
        var names = new List<string>();
        for (SymbolResult? one = at; one is not null; one = one.Parent)
        {
            if (one is CommandResult { Command: var command })
                names.AddRange(command.Options.Where(option => command == at.Command || option.Recursive).Select(option => option.Name));
        }

        return $"there is no option '{given}'.{DidYouMean(given, names)}";
    }

    /// <summary>" Did you mean x?", or nothing.</summary>
    public static string DidYouMean(string given, IEnumerable<string> candidates) =>
        EditDistance.Nearest(given, candidates, 1) is [var first] ? $" Did you mean {first}?" : "";

    /// <summary>Folder of the problem packages unless --problems says otherwise.</summary>
    protected static string ProblemsFolder => Path.Combine(Environment.GetEnvironmentVariable("DRILL_HOME") ?? ".", "problems", "coding");

    /// <summary>The option for another one.</summary>
    protected static Option<string> ProblemsOption() => new("--problems")
    {
        Description = "Folder of the problem packages.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ProblemsFolder,
    };

    /// <summary>Makes a misspelt option an error instead of a value: an argument may only start with a dash when it is "-" or names a file.</summary>
    protected static void RefuseDashes(ArgumentResult result)
    {
        if (result.Tokens.Select(token => token.Value).FirstOrDefault(value => value.Length > 1 && value[0] == '-' && !Path.Exists(value)) is { } odd
            && result.Parent is CommandResult command)
            result.AddError(UnknownOption(odd, command));
    }
}
