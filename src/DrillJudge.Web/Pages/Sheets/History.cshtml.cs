using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>All tries at worksheets, and how often the learner's 80% ranges hold.</summary>
public sealed class HistoryModel(SheetDesk desk) : PageModel
{
    /// <summary>The latest first.</summary>
    public IReadOnlyList<StoredSheet> History { get; private set; } = [];

    /// <summary>After each range, the first first.</summary>
    public IReadOnlyList<Calibration> Course { get; private set; } = [];

    /// <summary>As it stands.</summary>
    public Calibration Calibration => Course.Count > 0 ? Course[^1] : new Calibration(0, 0);

    /// <summary>The course for the page's script, in percent.</summary>
    public string Chart => JsonSerializer.Serialize(new
    {
        kind = "line",
        xLabel = "Range",
        x = Course.Select(c => c.Tries),
        series = new[]
        {
            Line("Held", c => c.Rate!.Value), Line("Band from", c => c.Band.Low), Line("Band to", c => c.Band.High), Line("Aim", _ => Calibration.Aim),
        },
    });

    /// <summary>Looks them up.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        History = await desk.HistoryAsync(User.Id(), null, cancellation);
        var hits = History.Where(row => row.Hit is not null).OrderBy(row => row.EndedAt).Select(row => row.Hit == true ? 1 : 0).ToList();
        Course = [.. hits.Select((_, i) => new Calibration(hits.Take(i + 1).Sum(), i + 1))];
    }

    private object Line(string label, Func<Calibration, double> value) => new { label, values = Course.Select(c => Math.Round(value(c) * 100, 1)) };
}
