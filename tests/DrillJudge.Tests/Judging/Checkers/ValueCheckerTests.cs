using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Judging.Checkers;

public sealed class ValueCheckerTests
{
    [Theory]
    [InlineData("int[]", "[0,1,2,5]", "[0,1,2,7]", "index 3: expected 5, got 7")]
    [InlineData("int[]", "[1,2,3,4]", "[1,2,3]", "expected 4 elements, got 3")]
    [InlineData("int[]", "[1]", "null", "expected [1], got null")]
    [InlineData("int[][]", "[[1],[2,3]]", "[[1],[2,4]]", "index 1, index 1: expected 3, got 4")]
    [InlineData("int[][]", "[[1],[2]]", "[[1],[2,4]]", "index 1: expected 1 element, got 2")]
    [InlineData("string", "\"a\"", "\"b\"", "expected \"a\", got \"b\"")]
    [InlineData("string", "\"\"", "null", "expected \"\", got null")]
    [InlineData("double", "1.0", "1.0000001", "expected 1.0, got 1.0000001")]
    [InlineData("ListNode", "[1,2]", "[[1,2],0]", "expected a list that ends, got a list whose tail links back to index 0")]
    [InlineData("ListNode", "[[1,2],1]", "[[1,3],1]", "index 0, index 1: expected 2, got 3")]
    [InlineData("TreeNode", "[1,null,2]", "[1,2]", "expected 3 elements, got 2")]
    public void Exact_names_the_first_difference(string type, string expected, string actual, string note)
    {
        Assert.Equal(note, Answers.Check("exact", type, expected, actual));
        Assert.Null(Answers.Check("exact", type, expected, expected));
        Assert.Null(Answers.Check("exact", type, actual, actual));
    }

    [Fact]
    public void Long_texts_differ_at_a_character()
    {
        var text = new string('a', 500);
        Assert.Equal("character 500: expected \"b\", got \"c\"", Answers.Check("exact", "string", $"\"{text}b\"", $"\"{text}c\""));
        Assert.Equal("expected 500 characters, got 501", Answers.Check("exact", "string", $"\"{text}\"", $"\"{text}c\""));
    }

    [Fact]
    public void Equal_values_in_other_bytes_are_right()
    {
        // 0.0 and -0.0, and an int written with a byte too many: a hand-made answer may differ in bytes and not in value.
        Assert.Null(Answers.Check("exact", "double", "0.0", "-0.0"));
        var codec = new CaseCodec(ProblemKind.Function, SignatureParser.Parse("int F()", ProblemKind.Function));
        Assert.True(new ExactChecker(codec).Check([], [2], [0x82, 0]).Right);
    }

    [Theory]
    [InlineData("1.0", "1.0000009", true)]
    [InlineData("1.0", "1.0000021", false)]
    [InlineData("1000000.0", "1000000.9", true)]
    [InlineData("1000000.0", "1000001.1", false)]
    [InlineData("0.0", "0.0000009", true)]
    [InlineData("-5.0", "5.0", false)]
    [InlineData("NaN", "NaN", true)]
    [InlineData("NaN", "1.0", false)]
    [InlineData("1.0", "NaN", false)]
    [InlineData("Infinity", "Infinity", true)]
    [InlineData("Infinity", "-Infinity", false)]
    [InlineData("Infinity", "1.0", false)]
    [InlineData("1.0", "Infinity", false)]
    [InlineData("1e308", "-1e308", false)]
    public void Float_is_near_absolutely_or_relatively(string expected, string actual, bool right) =>
        Assert.Equal(right, Answers.Check("float 1e-6", "double", expected, actual) is null);

    [Fact]
    public void Float_reaches_doubles_anywhere_and_leaves_the_rest_exact()
    {
        Assert.Null(Answers.Check("float 1e-3", "IList<double[]>", "[[1,2],[3]]", "[[1.0001,2],[2.9999]]"));
        Assert.Equal("index 1, index 0: expected 3.0, got 3.1", Answers.Check("float 1e-3", "IList<double[]>", "[[1,2],[3]]", "[[1.0001,2],[3.1]]"));
        Assert.Equal("expected 1000000, got 1000001", Answers.Check("float 1e-3", "int", "1000000", "1000001"));
    }

    [Theory]
    [InlineData("[2,[1,2,9]]", "[2,[1,2,7]]", null)]
    [InlineData("[2,[1,2,9]]", "[2,[1,2]]", null)]
    [InlineData("[2,[1,2]]", "[2,[1,2,7,7]]", null)]
    [InlineData("[0,[]]", "[0,[5]]", null)]
    [InlineData("[2,[1,2]]", "[3,[1,2]]", "returned value: expected 2, got 3")]
    [InlineData("[2,[1,2]]", "[2,[1,3]]", "nums, index 1: expected 2, got 3")]
    [InlineData("[2,[1,2]]", "[2,[1]]", "nums: 2 elements count, got 1")]
    [InlineData("[2,[1,2]]", "[2,null]", "nums: expected [1,2], got null")]
    public void Prefix_compares_what_counts(string expected, string actual, string? note)
    {
        var codec = new CaseCodec(ProblemKind.InPlace, SignatureParser.Parse("int Keep(int[] nums)", ProblemKind.InPlace));
        Assert.Equal(note, Answers.Check(codec, "prefix", codec.EncodeInput([ValueJson.Parse("[1]")]), expected, actual));
    }

    [Theory]
    [InlineData("exact", "[null,1.5,null,[1,2]]", "[null,1.5,null,[1,2]]", null)]
    [InlineData("exact", "[null,1.5,null,[1,2]]", "[null,1.5000001,null,[1,2]]", "call 2 (Mean): expected 1.5, got 1.5000001")]
    [InlineData("float 1e-5", "[null,1.5,null,[1,2]]", "[null,1.5000001,null,[1,2]]", null)]
    [InlineData("float 1e-5", "[null,1.5,null,[1,2]]", "[null,1.5000001,null,[1,3]]", "call 4 (All), index 1: expected 2, got 3")]
    [InlineData("any-order", "[null,1.5,null,[1,2]]", "[null,1.5,null,[2,1]]", null)]
    public void A_design_is_compared_call_by_call(string compare, string expected, string actual, string? note)
    {
        var codec = new CaseCodec(ProblemKind.Design, SignatureParser.Parse("class Stats { double Mean(); void Add(int x); int[] All(); }", ProblemKind.Design));
        var input = codec.EncodeInput([ValueJson.Parse("[\"Stats\",\"Mean\",\"Add\",\"All\"]"), ValueJson.Parse("[[],[],[1],[]]")]);
        Assert.Equal(note, Answers.Check(codec, compare, input, expected, actual));
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("any-order")]
    [InlineData("any-order-nested")]
    [InlineData("float 1e-6")]
    public void Bytes_that_are_no_answer_are_wrong_and_a_broken_expectation_is_our_fault(string compare)
    {
        var codec = new CaseCodec(ProblemKind.Function, SignatureParser.Parse("int[] F()", ProblemKind.Function));
        var checker = Answers.Checker(codec, compare);
        foreach (var bytes in (byte[][])[[], [9], [2], [2, 2, 2], [255, 255, 255, 255, 15]])
            Assert.StartsWith("the answer cannot be read: ", checker.Check([], [2, 2], bytes).Note, StringComparison.Ordinal);
        Assert.Throws<ProtocolException>(() => checker.Check([], [9], [2, 2]));
    }

    [Fact]
    public void A_problem_gets_the_checker_that_it_names()
    {
        using var package = DrillJudge.Tests.Problems.PackageFolder.TwoSum();
        Assert.IsType<AnyOrderChecker>(Checker.For(package.Load()));
        package.WithKey("compare", "compare: check.csx").With("output_validators/check.csx", "true");
        Assert.Equal("true", Assert.IsType<ScriptChecker>(Checker.For(package.Load())).Script.Content);
        using var icpc = DrillJudge.Tests.Problems.PackageFolder.Icpc("name: A");
        Assert.IsType<TokenChecker>(Checker.For(icpc.Load()));
    }
}
