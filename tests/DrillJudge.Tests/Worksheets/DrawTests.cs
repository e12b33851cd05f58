using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class DrawTests
{
    [Fact]
    public void The_vector_of_feed_reads_holds_to_the_last_digit()
    {
        Assert.Equal(0.8366636095843115, SheetSeed.Public(1).Unit("feed-reads", 1, "dau", 0));
        var drawn = DrawnSheet.Of(Sheets.Shipped.Find("feed-reads")!, SheetSeed.Public(1));
        Assert.Equal((100e6, 2.0, 10000.0), (drawn.Givens["dau"], drawn.Givens["peak"], drawn.Givens["node"]));
        Assert.Equal((10, 0.5), (drawn.Givens["opens"] * 86400, drawn.Givens["posts"] * 86400));
        Assert.Equal(11574.07, drawn.Truth["read"], 0.005);
        Assert.Equal(578.70, drawn.Truth["write"], 0.005);
        Assert.Equal(23148.1, drawn.Truth["top"], 0.05);
        Assert.Equal(4, drawn.Truth["replicas"]);
    }

    [Theory]
    [InlineData("{5k,10k,20k}", 0, 5000)]
    [InlineData("{5k,10k,20k}", 0.34, 10000)]
    [InlineData("{5k,10k,20k}", 0.9999999, 20000)]
    [InlineData("4..20", 0, 4)]
    [InlineData("4..20", 0.9999999, 20)]
    [InlineData("10M~200M", 0, 10e6)]
    [InlineData("10M~200M", 0.8366636095843115, 100e6)]
    [InlineData("10M~200M", 0.9999999, 200e6)]
    [InlineData(".1~9", 0.5, 0.9)]
    public void Draws_follow_their_rule(string draw, double u, double expected) => Assert.Equal(expected, DrawParser.Parse(draw, share: false).Value(u));

    [Theory]
    [InlineData("5")]
    [InlineData("{5}")]
    [InlineData("{5,5}")]
    [InlineData("20..4")]
    [InlineData("1.5..4")]
    [InlineData("0~9")]
    [InlineData("a~b")]
    public void A_draw_that_is_none_is_refused(string draw) => Assert.Equal("draw", Assert.Throws<ExpressionException>(() => DrawParser.Parse(draw, share: false)).Code);

    [Fact]
    public void Another_parameter_disturbs_none_of_the_others()
    {
        var (before, after) = (Sheets.Drawn(7), Sheets.Drawn(7, "  days: {draw", "  more: {draw: 1..9, label: more}\n  days: {draw"));
        Assert.All(before.Sheet.Parameters, parameter => Assert.Equal(before.Givens[parameter.Name], after.Givens[parameter.Name]));
    }

    [Fact]
    public void A_condition_is_met_by_drawing_again()
    {
        var seeds = Enumerable.Range(0, 200).Select(seed => Sheets.Drawn(seed, "headline: kept", "require: [\"days >= 10*day\"]\nheadline: kept")).ToList();
        Assert.All(seeds, drawn => Assert.True(drawn.Givens["days"] >= 10 * 86400));
        Assert.Contains(seeds, drawn => drawn.Redraws > 0);
    }

    [Fact]
    public void A_secret_seed_shows_letters_that_lead_nowhere()
    {
        var (one, other) = (SheetSeed.NewSecret(), SheetSeed.NewSecret());
        Assert.NotEqual(one.Text, other.Text);
        Assert.Matches("^[2-9A-HJKMNP-Z]{10}$", one.Shown);
        Assert.DoesNotContain(one.Text[7..], $"{one} {one.Shown} {SheetCode.Of(Sheets.Drawn().Sheet, one)}", StringComparison.Ordinal);
        Assert.Null(SheetSeed.FromPublic(one.Text));
        Assert.Null(SheetSeed.FromPublic(one.Shown));
        Assert.Equal(one, SheetSeed.FromStored(one.Text));
    }

    [Fact]
    public void Codes_of_printed_sheets_are_read_back()
    {
        var code = SheetCode.Of(Sheets.Drawn(42).Sheet, SheetSeed.Public(42));
        Assert.Equal("tiny-1-42", code.ToString());
        Assert.Equal(code, SheetCode.Parse(" tiny-1-42 "));
        Assert.Equal(new SheetCode("log-tiers", 2, "K7QX2M9PAA"), SheetCode.Parse("log-tiers-2-k7qx2m9paa"));
        Assert.Null(SheetCode.Parse("tiny"));
        Assert.Null(SheetCode.Parse("log-tiers"));
    }
}
