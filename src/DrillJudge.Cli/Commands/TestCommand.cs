using System.CommandLine;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill test`: listed here for its help; the script at the root runs the tests, since they build this program too.</summary>
internal sealed class TestCommand : DrillCommand
{
    public TestCommand() : base(
        "test",
        "Run every test, or those whose names contain one of the words. The last line counts them.",
        "./drill test",
        "./drill test Sandboxes Infinite_loop")
    {
        Arguments.Add(new Argument<string[]>("FILTER") { Description = "Words that the tests' full names contain.", Arity = ArgumentArity.ZeroOrMore });
        SetAction(Refuse);
    }

    private static int Refuse(ParseResult arguments)
    {
        throw new InputException("the tests are run by the script: ./drill test");
    }
}
