using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class ExpressionTests
{
    private static readonly Dictionary<string, double> Values = new() { ["a"] = 3, ["line"] = 800, ["pick.latency"] = 7 };

    [Theory]
    [InlineData("1+2*3", 7)]
    [InlineData("2^3^2", 512)]
    [InlineData("-2^2", -4)]
    [InlineData("2^-1", 0.5)]
    [InlineData("10/4/5", 0.5)]
    [InlineData("(1-.5)*a", 1.5)]
    [InlineData("5%*2k", 100)]
    [InlineData("ceil(3.0000000004)", 3)]
    [InlineData("ceil(3.1)", 4)]
    [InlineData("max(1,a,2)", 3)]
    [InlineData("min(a,60*s)", 3)]
    [InlineData("2*min", 120)]
    [InlineData("64*B+line", 864)]
    [InlineData("atleast(3,2,.9)", 0.972)]
    [InlineData("log(1)", 0)]
    [InlineData("pick.latency*2", 14)]
    [InlineData("1e3 + 1", 1001)]
    public void Expressions_have_values(string text, double expected) => Assert.Equal(expected, ExpressionParser.Parse(text).Evaluate(Values), 1e-9);

    [Theory]
    [InlineData("")]
    [InlineData("1+")]
    [InlineData("(1")]
    [InlineData("1)")]
    [InlineData("2 3")]
    [InlineData("10kB")]
    [InlineData("1.2.3")]
    [InlineData("sin(1)")]
    [InlineData("ceil(1,2)")]
    [InlineData("a.GetType()")]
    [InlineData("a;b")]
    [InlineData("1 == 1")]
    public void What_is_no_expression_is_refused(string text) => Assert.Equal("syntax", Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(text)).Code);

    [Fact]
    public void Nesting_ends_at_32_levels()
    {
        Assert.Equal(1, ExpressionParser.Parse(new string('(', 32) + "1" + new string(')', 32)).Evaluate(Values));
        Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(new string('(', 33) + "1" + new string(')', 33)));
        Assert.Throws<ExpressionException>(() => ExpressionParser.Parse(new string('-', 390) + "1"));
    }

    [Theory]
    [InlineData("line/s", "data per time")]
    [InlineData("line*8/line", "a plain number or count")]
    [InlineData("a*h", "a time")]
    [InlineData("s^2/s", "a time")]
    public void Dimensions_follow_from_the_names(string text, string expected) =>
        Assert.Equal(expected, DimensionCheck.Of(ExpressionParser.Parse(text), Scope).ToString());

    [Theory]
    [InlineData("line+a", "dimension")]
    [InlineData("a^line", "dimension")]
    [InlineData("line^.5", "dimension")]
    [InlineData("log(line)", "dimension")]
    [InlineData("max(line,s)", "dimension")]
    [InlineData("lin*2", "unknown-name")]
    public void Dimensions_that_do_not_go_together_are_refused(string text, string code) =>
        Assert.Equal(code, Assert.Throws<ExpressionException>(() => DimensionCheck.Of(ExpressionParser.Parse(text), Scope)).Code);

    [Fact]
    public void Conditions_give_a_hairs_breadth_away()
    {
        Assert.True(ExpressionParser.ParseCondition(".1+.2 <= .3 and a > 2").Holds(Values));
        Assert.False(ExpressionParser.ParseCondition("a < 3").Holds(Values));
        Assert.Throws<ExpressionException>(() => ExpressionParser.ParseCondition("a"));
    }

    [Theory]
    [InlineData("a*(b+c)/d", "a × (b + c) / d")]
    [InlineData("a/(.6*n)", "a / (0.6 × n)")]
    [InlineData("(a^b)^c", "(a^b)^c")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("ceil(a/b)", "ceil(a / b)")]
    public void Formulas_keep_the_parentheses_that_they_need(string text, string expected) => Assert.Equal(expected, FormulaText.Write(ExpressionParser.Parse(text)));

    private static Dictionary<string, Dimension> Scope => new() { ["a"] = Dimension.None, ["line"] = new Dimension(0, 1, 0) };
}
