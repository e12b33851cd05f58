using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class SheetReaderTests
{
    [Fact]
    public void The_sheet_of_these_tests_is_sound()
    {
        var file = Sheets.Read();
        Assert.Empty(file.Faults);
        Assert.Empty(SheetVerifier.Verify(file));
        Assert.Equal(9, file.Sheet!.Steps.Count);
    }

    [Theory]
    [InlineData("level: 2", "level: 2\ncolour: red", "unknown-key", 6)]
    [InlineData("hints: [\"Multiply.\"]", "hnts: [\"Multiply.\"]", "unknown-key", 17)]
    [InlineData("level: 2", "level: 2\nlevel: 3", "duplicate-key", 6)]
    [InlineData("id: tiny", "id: Tiny", "id", 1)]
    [InlineData("id: tiny", "id: other", "id", 1)]
    [InlineData("id: tiny", "id: tiny-2", "id", 1)]
    [InlineData("title: Tiny\n", "", "missing-key", 1)]
    [InlineData("version: 1", "version: one", "value", 2)]
    [InlineData("topics: [numbers]", "topics: [magic]", "topics", 4)]
    [InlineData("level: 2", "level: 9", "value", 5)]
    [InlineData("minutes: 10", "minutes: 3", "minutes", 6)]
    [InlineData("expect: daily*days", "expect: daily*bill", "forward-reference", 20)]
    [InlineData("expect: daily*days", "expect: daily*dayz", "unknown-name", 20)]
    [InlineData("expect: daily*days", "expect: daily*(days", "syntax", 20)]
    [InlineData("expect: daily*days", "expect: daily", "dimension", 20)]
    [InlineData("expect: daily*days", "expect: daily*days + 5", "dimension", 20)]
    [InlineData("days: {draw", "h: {draw", "reserved-name", 11)]
    [InlineData("days: {draw", "min: {draw", "reserved-name", 11)]
    [InlineData("id: daily, ask", "id: none, ask", "reserved-name", 19)]
    [InlineData("id: daily, ask", "id: rps, ask", "name", 19)]
    [InlineData("id: daily, ask", "id: Daily, ask", "name", 19)]
    [InlineData("draw: 3..14", "draw: 3...14", "draw", 11)]
    [InlineData("draw: 3..14", "draw: 14..3", "draw", 11)]
    [InlineData("unit: MB/s", "unit: MB/furlong", "unit", 17)]
    [InlineData("headline: kept", "headline: pick", "headline", 15)]
    [InlineData("headline: kept", "headline: nothing", "headline", 15)]
    [InlineData("Bytes a second?", "Bytes a {{secnd}}?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{{rps}}}?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{&rps}}?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{rps.Length}}?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{> page}}?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{#each rps}}x{{/each}}?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{#if rps}}x?", "template", 17)]
    [InlineData("Bytes a second?", "Bytes, {{inflow}}?", "template", 17)]
    [InlineData("ask: \"A day?\"", "ask: \"A day? {{inflow}}\"", "template", 19)]
    [InlineData("work: \"The same.\"", "work: \"{{bill}}\"", "template", 19)]
    [InlineData("hints: [\"Multiply.\"], ", "", "hints", 17)]
    [InlineData("expect: inflow, hints", "hints", "step", 19)]
    [InlineData("plausible: [2, 5]", "plausible: [5, 2]", "value", 21)]
    [InlineData("typical: 3", "typical: 9", "value", 21)]
    [InlineData("value: crew + 1*USD/mo", "value: kept", "dimension", 25)]
    [InlineData("code: TWENTY", "code: twenty", "value", 18)]
    [InlineData("if: rps*line*20", "if: rps*20", "dimension", 18)]
    [InlineData("headline: kept", "headline: kept\nrequire: [\"rps > line\"]", "dimension", 16)]
    [InlineData("headline: kept", "headline: &kept kept", "yaml", 15)]
    [InlineData("headline: kept", "headline: [", "yaml", 0)]
    [InlineData("work: \"As chosen.\"", "work: \"As chosen.\", flips: {choice: bill, vary: days}", "flips", 29)]
    [InlineData("carry: false}", "carry: maybe}", "value", 30)]
    [InlineData("followup: {ask: \"Tenfold?\", ", "followup: {", "missing-key", 32)]
    public void A_broken_sheet_is_withheld_with_line_and_code(string find, string replace, string code, int line)
    {
        var file = Sheets.Read(find, replace);
        Assert.Null(file.Sheet);
        Assert.Contains(file.Faults, fault => fault.Code == code && (line == 0 || fault.Line == line) && fault.File == "tiny.yaml" && fault.Message.Length > 0);
    }

    [Fact]
    public void Braces_without_quotes_are_told_to_be_quoted() =>
        Assert.Contains("braces must be quoted", Sheets.Read("draw: \"{500,50k}\"", "draw: {500,50k}").Faults.Single().Message, StringComparison.Ordinal);

    [Fact]
    public void More_than_six_assumptions_are_a_warning_only()
    {
        var more = string.Concat(Enumerable.Range(0, 6).Select(i => $"  - {{id: more{i}, ask: \"?\", seconds: 10, assume: {{plausible: [1, 2]}}, work: \"So.\"}}\n"));
        var file = SheetReader.Read(
            Sheets.Tiny.Replace("followup:", more + "followup:", StringComparison.Ordinal).Replace("minutes: 10", "minutes: 20", StringComparison.Ordinal)
                .Replace("  - {id: pair", "#", StringComparison.Ordinal).Replace("  - {id: whole", "#", StringComparison.Ordinal).Replace("  - {id: pay", "#", StringComparison.Ordinal),
            "tiny.yaml", FactsReader.Read(Sheets.Facts, "facts.yaml").Facts);
        Assert.NotNull(file.Sheet);
        Assert.Equal(["assumptions"], file.Faults.Where(fault => fault.IsWarning).Select(fault => fault.Code));
    }

    [Fact]
    public void One_bad_sheet_withholds_no_other()
    {
        var catalog = WorksheetCatalog.Read([("facts.yaml", Sheets.Facts), ("tiny.yaml", Sheets.Tiny), ("bad.yaml", "id: bad")]);
        Assert.Equal(["tiny"], catalog.Sheets.Select(sheet => sheet.Id));
        Assert.Contains(catalog.Faults, fault => fault.File == "bad.yaml");
        Assert.NotNull(catalog.Find(" TINY "));
        Assert.Equal(["tiny"], catalog.Nearest("tyni"));
    }

    [Theory]
    [InlineData("ram", "name")]
    [InlineData("value: 2", "value", "value: none")]
    [InlineData("unit: USD/GB/mo", "unit", "unit: USD/GB/fortnight")]
    [InlineData("year: 2026", "value", "year: soon")]
    [InlineData("kind: price", "value", "kind: guess")]
    public void Broken_facts_have_a_code(string find, string code, string? replace = null)
    {
        var text = replace is null ? Sheets.Facts.Replace("RAM", find, StringComparison.Ordinal) : Sheets.Facts.Replace(find, replace, StringComparison.Ordinal);
        Assert.Contains(FactsReader.Read(text, "facts.yaml").Faults, fault => fault.Code == code && fault.Line == 2);
    }
}
