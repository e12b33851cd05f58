using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Packages;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages.Packages;

/// <summary>One's own packages and all published ones, and the form that uploads one.</summary>
[Authorize(Roles = Roles.Leading)]
[RequestSizeLimit(Limits.PackageBytes)]
public sealed class IndexModel(PackageDesk desk) : PageModel
{
    /// <summary>What is listed, the latest first.</summary>
    public IReadOnlyList<PackageView> Packages { get; private set; } = [];

    /// <summary>Why something was not done; a line each fault.</summary>
    public string[] Refused { get; private set; } = [];

    private Actor Actor => User.Actor();

    /// <summary>The list.</summary>
    public async Task OnGetAsync(CancellationToken cancellation) => Packages = await desk.ListAsync(Actor, cancellation);

    /// <summary>Uploads an archive and has it verified.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var sent = await SentPackage.ReadAsync(Request, cancellation);
        var refusal = sent.Refusal;
        if (!sent.Refused)
        {
            var stored = await desk.UploadAsync(Actor, sent.Value.Bytes, sent.Value.FileName, cancellation);
            if (!stored.Refused)
            {
                await desk.VerifyAsync(Actor, stored.Value.Id, cancellation);
                return RedirectToPage("/Packages/Package", new { id = stored.Value.Id });
            }

            refusal = stored.Refusal;
        }

        Refused = refusal!.Code == PackageRules.Missing.Code ? ["Choose an archive first."] : refusal.Text.Split('\n');
        Response.StatusCode = Api.Problems.StatusOf(refusal.Kind);
        Packages = await desk.ListAsync(Actor, cancellation);
        return Page();
    }
}
