using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>All worksheets.</summary>
public sealed class IndexModel(SheetDesk desk, WorksheetCatalog catalog) : PageModel
{
    /// <summary>Only this topic.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    /// <summary>Only this level.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Level { get; set; }

    /// <summary>The code on a printed sheet.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>What is wrong with the code.</summary>
    public string? CodeFault { get; private set; }

    /// <summary>What is left after filtering, easier ones first.</summary>
    public IReadOnlyList<SheetLine> Lines { get; private set; } = [];

    /// <summary>How many there are.</summary>
    public int All { get; private set; }

    /// <summary>Open tries, the latest first.</summary>
    public IReadOnlyList<(StoredSheet Row, Worksheet Sheet)> Open { get; private set; } = [];

    /// <summary>Looks them up; a good code leads to its sheet.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(Code))
        {
            var (code, fault) = PrintedCode.Read(catalog, Code);
            if (code is not null)
                return RedirectToPage("/Sheets/Start", new { id = code.SheetId, seed = code.Seed });
            CodeFault = fault;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        var history = await desk.HistoryAsync(User.Id(), null, cancellation);
        var all = SheetLine.All(catalog, history);
        All = all.Count;
        Lines = [.. all.Where(line => (string.IsNullOrEmpty(Topic) || line.Topics.Contains(Topic)) && (Level is null || line.Level == Level))];
        Open = [.. history.Where(row => row.EndedAt is null).Select(row => (row, Sheet: catalog.Find(row.SheetId)!)).Where(open => open.Sheet is not null).Take(3)];
        return Page();
    }
}
