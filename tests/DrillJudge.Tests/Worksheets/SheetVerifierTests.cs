using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class SheetVerifierTests
{
    [Fact]
    public void Every_shipped_sheet_is_sound_over_a_thousand_seeds() =>
        Assert.DoesNotContain(SheetVerifier.Verify(Sheets.Shipped, TestContext.Current.CancellationToken), fault => !fault.IsWarning);

    [Theory]
    [InlineData("scaling")]
    [InlineData("rate-limiting")]
    [InlineData("caching")]
    [InlineData("data-models")]
    [InlineData("numbers")]
    [InlineData("cost-latency")]
    public void Each_topic_is_practised_at_two_levels_or_more(string topic) =>
        Assert.True(Sheets.Shipped.Sheets.Where(sheet => sheet.Topics.Contains(topic)).Select(sheet => sheet.Level).Distinct().Count() >= 2, topic);

    [Theory]
    [InlineData("headline: kept", "headline: kept\nrequire: [\"days > 99*day\"]", "redraws", 1)]
    [InlineData("expect: rps*line,", "expect: rps*line - 1*GB/s,", "not-positive", 16)]
    [InlineData("expect: 1-(1-up)^2", "expect: 2-up", "not-positive", 30)]
    [InlineData("{500,50k}", "{1,2}", "one-sided", 22)]
    [InlineData("value: crew + 1*USD/mo", "value: crew - 60k*USD/mo", "not-positive", 22)]
    [InlineData("if: rps*line*20", "if: rps*line*1.2", "near-slip", 16)]
    [InlineData("expect: ceil(days/(2*day))", "expect: ceil(days/(9*day))", "trivial-ceil", 31)]
    [InlineData("work: \"As chosen.\"", "work: \"As chosen.\", flips: {choice: pick, vary: line}", "flips", 29)]
    public void What_only_the_seeds_show_is_found(string find, string replace, string code, int line)
    {
        var file = Sheets.Read(find, replace);
        Assert.Empty(file.Faults);
        Assert.Contains(SheetVerifier.Verify(file), fault => fault.Code == code && fault.Line == line);
    }

    [Fact]
    public void A_break_even_that_holds_is_no_fault() =>
        Assert.DoesNotContain(SheetVerifier.Verify(Sheets.Read("work: \"As chosen.\"", "work: \"As chosen.\"}\n  - {id: even, ask: \"?\", unit: USD/mo, expect: bill - 1*USD/mo, hints: [x], work: \"x\", flips: {choice: pick, vary: crew}")), fault => fault.Code == "flips");

    [Fact]
    public void Twenty_variants_are_the_least()
    {
        var text = Sheets.Tiny.Replace("10k~200k", "\"{10k,20k}\"", StringComparison.Ordinal).Replace("300~2000", "\"{300,400}\"", StringComparison.Ordinal).Replace("3..14", "\"{3,4}\"", StringComparison.Ordinal);
        var file = SheetReader.Read(text, "tiny.yaml", FactsReader.Read(Sheets.Facts, "facts.yaml").Facts);
        Assert.DoesNotContain(SheetVerifier.Verify(file), fault => fault.Code == "few-variants");
        var few = SheetReader.Read(text.Replace("draw: \"{3,4}\"", "draw: \"{3,3.5}\"", StringComparison.Ordinal).Replace("  up: {draw: \"{99%,99.9%}\", unit: nines, label: one server}\n", "", StringComparison.Ordinal)
            .Replace("1-(1-up)^2", "1-.01^2", StringComparison.Ordinal), "tiny.yaml", FactsReader.Read(Sheets.Facts, "facts.yaml").Facts);
        Assert.Contains(SheetVerifier.Verify(few), fault => fault.Code == "few-variants");
    }
}
