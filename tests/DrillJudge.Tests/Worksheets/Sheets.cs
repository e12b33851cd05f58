using DrillJudge.Worksheets;

namespace DrillJudge.Tests.Worksheets;

/// <summary>Sheets for tests: the repository's own, and small ones with everything that a sheet can have.</summary>
internal static class Sheets
{
    private static readonly string Root = FindRoot();

    /// <summary>problems/design.</summary>
    public static string Folder { get; } = Path.Combine(Root, "problems", "design");

    /// <summary>What the repository ships.</summary>
    public static WorksheetCatalog Shipped { get; } = WorksheetCatalog.Load(Folder);

    public const string Facts = "facts:\n  RAM: {value: 2, unit: USD/GB/mo, what: Memory, kind: price, source: a price list, year: 2026}\n";

    /// <summary>A sheet with every kind of step.</summary>
    public const string Tiny = """
        id: tiny
        version: 1
        title: Tiny
        topics: [numbers]
        level: 2
        minutes: 10
        params:
          rps: {draw: 10k~200k, unit: req/s, label: requests}
          line: {draw: 300~2000, unit: B, label: a line}
          days: {draw: 3..14, unit: day, label: days kept}
          up: {draw: "{99%,99.9%}", unit: nines, label: one server}
          crew: {draw: "{500,50k}", unit: USD/mo, label: people}
        intro: "A service takes {{rps}} and logs {{line}} each; <b>keep</b> {{days_n}} days at {{RAM}}."
        headline: kept
        steps:
          - {id: inflow, ask: "Bytes a second?", unit: MB/s, expect: rps*line, hints: ["Multiply."], work: "{{rps}} times {{line}} is {{inflow}}.",
             slips: [{if: rps*line*20, say: "Twenty lines each, not {{line}}.", code: TWENTY, credit: .4}]}
          - {id: daily, ask: "A day?", unit: TB/day, expect: inflow, hints: ["A day."], work: "The same."}
          - {id: kept, ask: "Kept?", unit: TB, expect: daily*days, hints: ["Days."], work: "Days."}
          - {id: factor, ask: "Copies?", assume: {unit: "1", plausible: [2, 5], typical: 3}, work: "Three."}
          - {id: bill, ask: "Cost?", unit: USD/mo, expect: kept*factor*RAM, hints: ["RAM."], work: "Memory."}
          - id: pick
            ask: "Which?"
            choose:
              own: {label: Our own, value: bill, say: "Own is {{pick_own}}."}
              team: {label: A team, value: crew + 1*USD/mo}
            unit: USD/mo
            work: "{{pick}} wins{{#if pick_is_own}}, ours{{else}}, theirs{{/if}}."
          - {id: pay, ask: "What does it cost?", unit: USD/mo, expect: pick, hints: ["See above."], work: "As chosen."}
          - {id: pair, ask: "Two of them?", unit: nines, expect: 1-(1-up)^2, hints: ["Both must fail."], work: "Squared.", carry: false}
          - {id: whole, ask: "Disks?", unit: exact, expect: ceil(days/(2*day)), hints: ["Half."], work: "Rounded up.", carry: false, seconds: 30}
        followup: {ask: "Tenfold?", answer: "{{kept}} becomes ten times as much."}
        """;

    /// <summary>The tiny sheet, perhaps changed.</summary>
    public static SheetFile Read(string find = "", string replace = "", string name = "tiny.yaml")
    {
        if (find.Length > 0 && !Tiny.Contains(find, StringComparison.Ordinal))
            throw new ArgumentException($"the sheet does not hold: {find}");
        return SheetReader.Read(find.Length > 0 ? Tiny.Replace(find, replace, StringComparison.Ordinal) : Tiny, name, FactsReader.Read(Facts, "facts.yaml").Facts);
    }

    /// <summary>The tiny sheet, drawn.</summary>
    public static DrawnSheet Drawn(int seed = 1, string find = "", string replace = "") =>
        DrawnSheet.Of(Read(find, replace).Sheet ?? throw new ArgumentException(string.Join('\n', Read(find, replace).Faults)), SheetSeed.Public(seed));

    /// <summary>An answer of so many times the true value.</summary>
    public static StepAnswer Times(this DrawnSheet drawn, string step, double factor) => new(drawn.Truth[step] * factor, null, false);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DrillJudge.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie below the repository's root.");
        return folder.FullName;
    }
}
