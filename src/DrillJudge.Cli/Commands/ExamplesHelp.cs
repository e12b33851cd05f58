using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DrillJudge.Cli.Commands;

/// <summary>The usual help with examples below it.</summary>
internal sealed class ExamplesHelp(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly string[] First = ["./drill judge two-sum examples/two-sum.cs", "./drill test", "./drill doctor"];

    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var status = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in parseResult.CommandResult.Command is DrillCommand command ? command.Examples : First)
            output.WriteLine($"  {example}");
        return status;
    }
}
