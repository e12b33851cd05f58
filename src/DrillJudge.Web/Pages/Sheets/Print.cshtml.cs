using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>A sheet to print, without its answers.</summary>
public sealed class PrintModel(WorksheetCatalog catalog) : PageModel
{
    /// <summary>The document.</summary>
    public IActionResult OnGet(string id, string seed) => Paper.Of(HttpContext, catalog, id, seed, SheetHtml.Print);
}
