using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>The key to a printed sheet.</summary>
public sealed class KeyModel(WorksheetCatalog catalog) : PageModel
{
    /// <summary>The document.</summary>
    public IActionResult OnGet(string id, string seed) => Paper.Of(HttpContext, catalog, id, seed, SheetHtml.Key);
}
