using System.Text;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class CaseCodecTests
{
    private static readonly CaseCodec Cache = Codec(ProblemKind.Design, "class LRUCache { LRUCache(int capacity); int Get(int key); void Put(int key, int value); }");

    [Fact]
    public void A_function_takes_its_arguments_one_after_the_other()
    {
        var codec = Codec(ProblemKind.Function, "int[] TwoSum(int[] nums, int target)");
        var input = codec.EncodeInput([Json("[2,7]"), Json("9")]);
        Assert.Equal([3, 4, 14, 18], input);
        Assert.Equal([Json("[2,7]"), Json("9")], codec.DecodeInput(input));
        Assert.Equal("nums = [2,7], target = 9", codec.ShowInput(input));
        Assert.Equal(["nums", "target"], codec.InputNames);
        Assert.Equal([3, 0, 2], codec.EncodeOutput(input, Json("[0,1]")));
        Assert.Equal("[0,1]", codec.ShowOutput(input, [3, 0, 2]));
    }

    [Fact]
    public void A_fault_in_an_argument_names_it() =>
        Assert.Equal("nums[1]: expected an int, got null", Assert.Throws<ValueException>(() =>
            Codec(ProblemKind.Function, "int F(int[] nums)").EncodeInput([Json("[1,null]")])).Message);

    [Fact]
    public void In_place_reads_the_parameter_back()
    {
        var codec = Codec(ProblemKind.InPlace, "void Rotate(int k, int[] nums)", 1);
        var input = codec.EncodeInput([Json("1"), Json("[1,2]")]);
        Assert.Equal(Json("[2,1]"), codec.DecodeOutput(input, codec.EncodeOutput(input, Json("[2,1]"))));
    }

    [Fact]
    public void In_place_with_an_answer_has_both()
    {
        var codec = Codec(ProblemKind.InPlace, "int Dedupe(int[] nums)");
        var input = codec.EncodeInput([Json("[1,1]")]);
        var output = codec.EncodeOutput(input, Json("[1,[1,1]]"));
        Assert.Equal([2, 3, 2, 2], output);
        Assert.Equal(Json("[1,[1,1]]"), codec.DecodeOutput(input, output));
        Assert.Equal(["returned value", "nums"], codec.Outputs.Select(o => o.Name));
        Assert.Equal("expected [returned value, nums], got [1]", Assert.Throws<ValueException>(() => codec.EncodeOutput(input, Json("[1]"))).Message);
    }

    [Fact]
    public void A_design_is_a_list_of_calls()
    {
        var input = Cache.EncodeInput([Json("[\"LRUCache\",\"Put\",\"Get\"]"), Json("[[2],[1,7],[1]]")]);
        Assert.Equal([4, 0, 4, 2, 2, 14, 1, 2], input);
        Assert.Equal([Json("[\"LRUCache\",\"Put\",\"Get\"]"), Json("[[2],[1,7],[1]]")], Cache.DecodeInput(input));
        Assert.Equal("LRUCache(2), Put(1, 7), Get(1)", Cache.ShowInput(input));
        var output = Cache.EncodeOutput(input, Json("[null,null,7]"));
        Assert.Equal([4, 14], output);
        Assert.Equal(Json("[null,null,7]"), Cache.DecodeOutput(input, output));
    }

    [Fact]
    public void Void_calls_alone_leave_no_byte_and_are_still_read()
    {
        var input = Cache.EncodeInput([Json("[\"LRUCache\",\"Put\"]"), Json("[[2],[1,7]]")]);
        Assert.Equal(Json("[null,null]"), Cache.DecodeOutput(input, [3]));
        Assert.Throws<ProtocolException>(() => Cache.DecodeOutput(input, [4]));
        Assert.Throws<ProtocolException>(() => Cache.DecodeOutput(input, [0]));
        Assert.Throws<ProtocolException>(() => Cache.DecodeOutput(input, [3, 0]));
        Assert.Throws<ProtocolException>(() => Cache.DecodeOutput(input, []));
    }

    [Theory]
    [InlineData("[]", "[]", "operations: expected LRUCache first, got none")]
    [InlineData("[\"Get\"]", "[[1]]", "operations[0]: expected the constructor LRUCache first, got Get")]
    [InlineData("[\"LRUCache\",\"LRUCache\"]", "[[1],[1]]", "operations[1]: the constructor LRUCache is called once, first")]
    [InlineData("[\"LRUCache\",\"get\"]", "[[1],[1]]", "operations[1]: class LRUCache has no get; it has Get, Put")]
    [InlineData("[\"LRUCache\"]", "[]", "arguments: expected a list for each of the 1 operations, got 0")]
    [InlineData("[\"LRUCache\",\"Put\"]", "[[1],[1]]", "arguments[1]: void Put(int key, int value) takes 2 arguments, got 1")]
    [InlineData("[\"LRUCache\",\"Put\"]", "[[1],[1,\"x\"]]", "arguments[1][1]: expected an int, got \"x\"")]
    [InlineData("5", "[]", "operations: expected a list, got 5")]
    public void Calls_that_do_not_fit_are_refused(string operations, string arguments, string message) =>
        Assert.Equal(message, Assert.Throws<ValueException>(() => Cache.EncodeInput([Json(operations), Json(arguments)])).Message);

    [Fact]
    public void A_program_reads_and_writes_text()
    {
        var codec = new CaseCodec(ProblemKind.Program, new Signature("Program", []));
        var input = codec.EncodeInput([new Value.Text("3\né\n")]);
        Assert.Equal(Encoding.UTF8.GetBytes("3\né\n"), input);
        Assert.Equal("stdin = \"3\\né\\n\"", codec.ShowInput(input));
        Assert.Equal(new Value.Text("x"), codec.DecodeOutput(input, "x"u8.ToArray()));
        Assert.Equal("stdin: expected a text, got 3; quote it", Assert.Throws<ValueException>(() => codec.EncodeInput([Json("3")])).Message);
    }

    private static CaseCodec Codec(ProblemKind kind, string signature, int readBack = 0) => new(kind, SignatureParser.Parse(signature, kind), readBack);

    private static Value Json(string json) => ValueJson.Parse(json);
}
