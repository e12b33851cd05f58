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
    [InlineData("level: 2", "level: 2\ncolour: red", "unknown-key")]
    [InlineData("hints: [\"Multiply.\"]", "hnts: [\"Multiply.\"]", "unknown-key")]
    [InlineData("level: 2", "level: 2\nlevel: 3", "duplicate-key")]
    [InlineData("id: tiny", "id: Tiny", "id")]
    [InlineData("id: tiny", "id: other", "id")]
    [InlineData("id: tiny", "id: tiny-2", "id")]
    [InlineData("title: Tiny\n", "", "missing-key", 1)]
    [InlineData("version: 1", "version: one", "value")]
    [InlineData("topics: [numbers]", "topics: [magic]", "topics")]
    [InlineData("level: 2", "level: 9", "value")]
    [InlineData("minutes: 10", "minutes: 3", "minutes")]
    [InlineData("expect: daily*days", "expect: daily*bill", "forward-reference")]
    [InlineData("expect: daily*days", "expect: daily*dayz", "unknown-name")]
    [InlineData("expect: daily*days", "expect: daily*(days", "syntax")]
    [InlineData("expect: daily*days", "expect: daily", "dimension")]
    [InlineData("expect: daily*days", "expect: daily*days + 5", "dimension")]
    [InlineData("days: {draw", "h: {draw", "reserved-name")]
    [InlineData("days: {draw", "min: {draw", "reserved-name")]
    [InlineData("id: daily, ask", "id: none, ask", "reserved-name")]
    [InlineData("id: daily, ask", "id: rps, ask", "name")]
    [InlineData("id: daily, ask", "id: Daily, ask", "name")]
    [InlineData("draw: 3..14", "draw: 3...14", "draw")]
    [InlineData("draw: 3..14", "draw: 14..3", "draw")]
    [InlineData("unit: MB/s", "unit: MB/furlong", "unit")]
    [InlineData("headline: kept", "headline: pick", "headline")]
    [InlineData("headline: kept", "headline: nothing", "headline")]
    [InlineData("Bytes a second?", "Bytes a {{secnd}}?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{{rps}}}?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{&rps}}?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{rps.Length}}?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{> page}}?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{#each rps}}x{{/each}}?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{#if rps}}x?", "template")]
    [InlineData("Bytes a second?", "Bytes, {{inflow}}?", "template")]
    [InlineData("ask: \"A day?\"", "ask: \"A day? {{inflow}}\"", "template")]
    [InlineData("work: \"The same.\"", "work: \"{{bill}}\"", "template")]
    [InlineData("hints: [\"Multiply.\"], ", "", "hints")]
    [InlineData("expect: inflow, hints", "hints", "step")]
    [InlineData("plausible: [2, 5]", "plausible: [5, 2]", "value")]
    [InlineData("typical: 3", "typical: 9", "value")]
    [InlineData("value: crew + 1*USD/mo", "value: kept", "dimension", 25)]
    [InlineData("code: TWENTY", "code: twenty", "value")]
    [InlineData("if: rps*line*20", "if: rps*20", "dimension")]
    [InlineData("headline: kept", "headline: kept\nrequire: [\"rps > line\"]", "dimension")]
    [InlineData("headline: kept", "headline: &kept kept", "yaml")]
    [InlineData("headline: kept", "headline: [", "yaml", -1)]
    [InlineData("work: \"As chosen.\"", "work: \"As chosen.\", flips: {choice: bill, vary: days}", "flips")]
    [InlineData("carry: false}", "carry: maybe}", "value")]
    [InlineData("followup: {ask: \"Tenfold?\", ", "followup: {", "missing-key")]
    public void A_broken_sheet_is_withheld_with_line_and_code(string find, string replace, string code, int line = 0)
    {
        if (line == 0)
            line = Sheets.Tiny[..Sheets.Tiny.IndexOf(find, StringComparison.Ordinal)].Count(sign => sign == '\n') + (replace.Contains('\n', StringComparison.Ordinal) ? 2 : 1);
        var file = Sheets.Read(find, replace);
        Assert.Null(file.Sheet);
        Assert.Contains(file.Faults, fault => fault.Code == code && (line < 0 || fault.Line == line) && fault.File == "tiny.yaml" && fault.Message.Length > 0);
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
