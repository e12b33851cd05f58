using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class CompareSpecTests
{
    [Fact]
    public void Every_way_is_read()
    {
        Assert.Equal(new CompareSpec(CompareMode.Exact), CompareSpec.Parse("exact"));
        Assert.Equal(new CompareSpec(CompareMode.AnyOrder), CompareSpec.Parse(" any-order "));
        Assert.Equal(new CompareSpec(CompareMode.AnyOrderNested), CompareSpec.Parse("any-order-nested"));
        Assert.Equal(new CompareSpec(CompareMode.Prefix), CompareSpec.Parse("prefix"));
        Assert.Equal(new CompareSpec(CompareMode.Float, 1e-6), CompareSpec.Parse("float 1e-6"));
        Assert.Equal(new CompareSpec(CompareMode.Script), CompareSpec.Parse("check.csx"));
        Assert.Equal(new CompareSpec(CompareMode.Tokens, Tokens: new TokenRules()), CompareSpec.Parse("tokens"));
        Assert.Equal(new TokenRules(true, true, 0.1, 0.2), CompareSpec.Parse("tokens case_sensitive space_change_sensitive float_absolute_tolerance 0.1 float_relative_tolerance 0.2").Tokens);
    }

    [Theory]
    [InlineData("")]
    [InlineData("exactly")]
    [InlineData("exact 5")]
    [InlineData("float")]
    [InlineData("float -1")]
    [InlineData("float NaN")]
    [InlineData("float Infinity")]
    [InlineData("tokens float_tolerance")]
    [InlineData("tokens 1e-6")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => CompareSpec.Parse(text));
}
