using System.Globalization;
using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Progress;

/// <summary>One's own progress.</summary>
public sealed class IndexModel(IDbContextFactory<DrillJudgeDb> databases, ProblemCatalog catalog, TimeProvider clock) : PageModel
{
    /// <summary>The figures.</summary>
    public OwnProgress Own { get; private set; } = null!;

    /// <summary>Patterns of which something is solved, with its time.</summary>
    public IReadOnlyList<PatternProgress> Timed => [.. Own.Patterns.Where(p => p.MedianMinutes is not null)];

    /// <summary>The share of first tries, percent; null when nothing was submitted.</summary>
    public int? FirstTryPercent => Own.Submitted == 0 ? null : (int)Math.Round(100.0 * Own.FirstTries / Own.Submitted);

    /// <summary>Times by pattern, for the page's script.</summary>
    public string TimesChart => JsonSerializer.Serialize(new
    {
        kind = "bar",
        xLabel = "Pattern",
        x = Timed.Select(p => Names.Pattern(p.Pattern)),
        series = new[] { new { label = "Your median, minutes", values = Timed.Select(p => p.MedianMinutes) }, new { label = "The clock, minutes", values = Timed.Select(p => p.MedianClock) } },
    });

    /// <summary>The days, for the page's script.</summary>
    public string DaysChart => JsonSerializer.Serialize(new
    {
        kind = "bar",
        xLabel = "Day",
        x = Own.Days.Select(d => d.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        series = new[] { new { label = "Submissions", values = Own.Days.Select(d => d.Submissions) }, new { label = "Drills solved", values = Own.Days.Select(d => d.Solved) } },
    });

    /// <summary>Looks it up.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Own = await OwnProgress.OfAsync(databases, catalog, User.Id(), clock.GetUtcNow(), cancellation);
}
