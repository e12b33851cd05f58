using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>The cheat sheet: prices, latencies and throughputs, each with its year.</summary>
public sealed class FactsModel(WorksheetCatalog catalog) : PageModel
{
    /// <summary>The facts by what they are, under a heading.</summary>
    public IEnumerable<(string Title, IEnumerable<Fact> Facts)> Groups =>
        from kind in new[] { ("price", "Prices"), ("latency", "Latencies"), ("throughput", "Throughputs"), ("rule", "Rules of thumb") }
        let facts = catalog.Facts.Values.Where(fact => fact.Kind == kind.Item1).ToList()
        where facts.Count > 0
        select (kind.Item2, facts.AsEnumerable());
}
