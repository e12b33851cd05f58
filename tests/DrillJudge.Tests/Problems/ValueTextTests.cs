using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("[1, 2.0, true, null, \"a\\\"b\", [ ]]", "[1,2.0,true,null,\"a\\\"b\",[]]")]
    [InlineData("[NaN,Infinity,-Infinity,1e300]", "[NaN,Infinity,-Infinity,1E+300]")]
    public void JSON_is_printed_compactly(string json, string printed) => Assert.Equal(printed, ValueText.Print(ValueJson.Parse(json)));

    [Fact]
    public void A_long_list_is_cut_and_counted() =>
        Assert.Equal("[0,1,2,… 99997 more]", ValueText.Show(new Value.List([.. Enumerable.Range(0, 100_000).Select(n => Value.Of(n))]), 6));

    [Fact]
    public void A_long_text_is_cut_and_counted() =>
        Assert.Equal("\"aaaaaaaaa… 991 more\"", ValueText.Show(new Value.Text(new string('a', 1000)), 10));

    [Fact]
    public void Nested_lists_are_cut_as_a_whole()
    {
        var row = new Value.List([.. Enumerable.Range(0, 50).Select(n => Value.Of(n))]);
        Assert.Equal("[[0,1,2,3,… 46 more],… 49 more]", ValueText.Show(new Value.List([.. Enumerable.Repeat(row, 50)]), 9));
    }

    [Fact]
    public void Nothing_printed_can_steer_a_terminal()
    {
        var printed = ValueText.Print(new Value.Text("\u001b[2J\r\n\u202e\u2028\ud800😀é"));
        Assert.Equal("\"\\u001b[2J\\r\\n\\u202e\\u2028\\ud800😀é\"", printed);
    }

    [Theory]
    [InlineData("", "column 1: a value is missing")]
    [InlineData("[1,2", "column 5: expected , or ] and not the end")]
    [InlineData("[1 2]", "column 4: expected , or ] and not \"2\"")]
    [InlineData("[1] x", "column 5: \"x\" follows the value")]
    [InlineData("{\"a\":1}", "column 1: an object is no value; lists are written [ ]")]
    [InlineData("\"abc", "column 1: the string does not end")]
    [InlineData("\"\\q\"", "column 2: no such escape in a string")]
    [InlineData("nul", "column 1: \"n\" starts no value")]
    [InlineData("1-2", "column 1: 1-2 is no number")]
    public void What_is_not_JSON_is_refused_with_the_column(string json, string message) =>
        Assert.Equal(message, Assert.Throws<ValueException>(() => ValueJson.Parse(json)).Message);

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Assert.Contains("too deeply", Assert.Throws<ValueException>(() => ValueJson.Parse(new string('[', 1_000_000))).Message, StringComparison.Ordinal);
}
