using System.Diagnostics;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Tests.Problems;

public sealed class ValueCodecTests
{
    [Theory]
    [InlineData("int", "2147483647", "254,255,255,255,15")]
    [InlineData("int", "-2147483648", "255,255,255,255,15")]
    [InlineData("string", "null", "0")]
    [InlineData("string", "\"ab\"", "5,97,98")]
    [InlineData("string", "\"\\ud800\"", "4,0,216")]
    [InlineData("int[]", "[]", "1")]
    [InlineData("int[]", "null", "0")]
    [InlineData("IList<IList<int>>", "[[1],[]]", "3,2,2,1")]
    [InlineData("ListNode", "[]", "1,0")]
    [InlineData("ListNode", "[3,2]", "3,6,4,0")]
    [InlineData("ListNode", "[[3,2],1]", "3,6,4,2")]
    [InlineData("ListNode", "[[3,2],-1]", "3,6,4,0")]
    [InlineData("TreeNode", "[1,null,2,null]", "4,1,2,0,1,4")]
    [InlineData("TreeNode", "[null]", "1")]
    [InlineData("TreeNode", "[]", "1")]
    public void A_value_has_the_bytes_of_the_format(string type, string json, string bytes) =>
        Assert.Equal(bytes, string.Join(',', ValueCodec.Encode(ValueJson.Parse(json), Type(type))));

    [Fact]
    public void Graphs_and_random_lists_have_the_bytes_of_the_format()
    {
        Assert.Equal([3, 2, 4, 2, 2], ValueCodec.Encode(ValueJson.Parse("[[2],[1]]"), Type("Node", NodeMeaning.Graph)));
        Assert.Equal([3, 14, 1, 26, 0], ValueCodec.Encode(ValueJson.Parse("[[7,null],[13,0]]"), Type("Node", NodeMeaning.RandomList)));
    }

    [Theory]
    [InlineData("int[]", "[1,2,3,5000000000]", "[3]: 5000000000 does not fit an int")]
    [InlineData("int", "1.5", "expected an int, got 1.5")]
    [InlineData("long", "99999999999999999999", "1E+20 does not fit a long")]
    [InlineData("int[][]", "[[1],[2,\"x\"]]", "[1][1]: expected an int, got \"x\"")]
    [InlineData("int[]", "5", "expected int[], got 5")]
    [InlineData("string", "5", "expected a string, got 5; quote it")]
    [InlineData("char", "\"ab\"", "expected one character, got \"ab\" of 2")]
    [InlineData("bool", "1", "expected a bool, got 1")]
    [InlineData("ListNode", "[[1,2],2]", "[1]: the tail cannot link back to index 2 of 2 nodes")]
    [InlineData("TreeNode", "[null,1]", "[1]: this node has no parent")]
    [InlineData("TreeNode", "[1,null,null,5]", "[3]: this node has no parent")]
    public void What_is_not_of_its_type_is_refused_with_the_place(string type, string json, string message) =>
        Assert.Equal(message, Assert.Throws<ValueException>(() => ValueCodec.Encode(ValueJson.Parse(json), Type(type))).Message);

    [Theory]
    [InlineData("[[3],[1]]", NodeMeaning.Graph, "[0][0]: expected a node from 1 to 2, got 3")]
    [InlineData("[[],[1]]", NodeMeaning.Graph, "[1]: node 2 cannot be reached from node 1")]
    [InlineData("[[7,1]]", NodeMeaning.RandomList, "[0][1]: 1 is no index among 1 nodes")]
    [InlineData("[7]", NodeMeaning.RandomList, "[0]: expected [value, index or null], got 7")]
    public void Nodes_that_cannot_be_linked_are_refused(string json, NodeMeaning node, string message) =>
        Assert.Equal(message, Assert.Throws<ValueException>(() => ValueCodec.Encode(ValueJson.Parse(json), Type("Node", node))).Message);

    [Fact]
    public void A_whole_number_may_stand_for_a_double() =>
        Assert.Equal(new Value.Floating(2), ValueCodec.Decode(ValueCodec.Encode(Value.Of(2), Type("double")), Type("double")));

    [Theory]
    [InlineData("int", "")]
    [InlineData("int", "0,0")]
    [InlineData("int", "254,255,255,255,31")]
    [InlineData("int[]", "255,255,255,255,15")]
    [InlineData("ListNode", "0")]
    [InlineData("ListNode", "2,0,2")]
    [InlineData("TreeNode", "3,0,1,0")]
    [InlineData("bool", "2")]
    [InlineData("char", "255,255,4")]
    public void Bytes_that_are_no_value_are_a_protocol_error(string type, string bytes) =>
        Assert.Throws<ProtocolException>(() => ValueCodec.Decode([.. bytes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(byte.Parse)], Type(type)));

    [Fact]
    public void An_announced_giant_takes_no_memory()
    {
        // A thousand arrays, the first of which claims to hold a million rows that are not there.
        var writer = new ValueWriter();
        writer.WriteCount(1_000_000);
        writer.WriteCount(900_000);
        writer.WriteRaw(new byte[1_000_000]);
        var bytes = writer.ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ProtocolException>(() => ValueCodec.Decode(bytes, Type("int[][]")));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64 << 20);
    }

    [Fact]
    public void A_hundred_thousand_numbers_cross_in_milliseconds()
    {
        var type = Type("int[]");
        var value = new Value.List([.. Enumerable.Range(0, 100_000).Select(n => Value.Of(n * 17L))]);
        _ = ValueCodec.Decode(ValueCodec.Encode(value, type), type);
        var best = Enumerable.Range(0, 10).Min(_ =>
        {
            var clock = Stopwatch.StartNew();
            Assert.Equal(100_000, ((Value.List)ValueCodec.Decode(ValueCodec.Encode(value, type), type)).Items.Count);
            return clock.Elapsed.TotalMilliseconds;
        });
        // 3 ms on an idle machine; the bound leaves room for a crowded one and none for anything that is not linear.
        Assert.InRange(best, 0, 200);
    }

    internal static ValueType Type(string text, NodeMeaning node = NodeMeaning.None) =>
        SignatureParser.Parse($"void M({text} it)", ProblemKind.InPlace, node).Members[0].Parameters[0].Type;
}
