using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Judging.Checkers;

public sealed class ScriptCheckerTests
{
    private static readonly CaseCodec Codec = new(ProblemKind.Function, SignatureParser.Parse("string F(int[] nums, char c)", ProblemKind.Function));
    private static readonly byte[] Input = Codec.EncodeInput([ValueJson.Parse("[1,2]"), ValueJson.Parse("\"x\"")]);
    private static readonly ScriptChecker Checker = new(Codec, new PackageText("output_validators/check.csx", "true"));

    [Fact]
    public void The_script_is_asked_with_names_inputs_output_and_expected()
    {
        var asked = ValueDynamic.FromDynamic(DynamicValue.Read(new ValueReader(Checker.Ask(Input, Text("right"), Text("mine")))));
        Assert.Equal("[[\"nums\",\"c\"],[[1,2],\"x\"],\"mine\",\"right\"]", ValueText.Print(asked));
        var validated = ValueDynamic.FromDynamic(DynamicValue.Read(new ValueReader(ScriptChecker.AskAboutInput(Codec, Input))));
        Assert.Equal("[[\"nums\",\"c\"],[[1,2],\"x\"],null,null]", ValueText.Print(validated));
    }

    [Fact]
    public void It_is_never_run_here() =>
        Assert.Throws<InvalidOperationException>(() => Checker.Check(Input, Text("right"), Text("right")));

    [Fact]
    public void An_answer_that_cannot_be_read_is_wrong_without_asking()
    {
        Assert.Null(Checker.Unreadable(Input, Text("mine")));
        Assert.StartsWith("the answer cannot be read", Checker.Unreadable(Input, [77])?.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_script_says_is_the_result()
    {
        Assert.True(ScriptChecker.Read(null).Right);
        Assert.True(ScriptChecker.Read(true).Right);
        Assert.True(ScriptChecker.Read("").Right);
        Assert.Equal(CheckResult.Wrong("no such path"), ScriptChecker.Read("no such path"));
        Assert.False(ScriptChecker.Read(false).Right);
        Assert.Throws<ProtocolException>(() => ScriptChecker.Read(5L));
    }

    private static byte[] Text(string text) => Codec.EncodeOutput(Input, new Value.Text(text));
}
