using DrillJudge.Web.Composition;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>Whole documents to print, of public seeds only: a secret seed is never read from an address.</summary>
internal static class Paper
{
    private const string Style = "<style>";

    /// <summary>The document of a sheet; 404 where there is no such sheet or the seed is no public one.</summary>
    public static IActionResult Of(HttpContext context, WorksheetCatalog catalog, string id, string seed, Func<DrawnSheet, string> write)
    {
        if (catalog.Find(id) is not { } sheet || SheetSeed.FromPublic(seed) is not { } read)
            return new NotFoundResult();
        var html = write(DrawnSheet.Of(sheet, read));
        // It carries its own style, which the site's policy lets pass by the nonce only.
        var at = html.IndexOf(Style, StringComparison.Ordinal);
        return new ContentResult
        {
            ContentType = "text/html; charset=utf-8",
            Content = string.Concat(html.AsSpan(0, at), $"<style nonce=\"{context.Items[PipelineSetup.NonceKey]}\">", html.AsSpan(at + Style.Length)),
        };
    }
}
