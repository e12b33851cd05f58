using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DrillJudge.Web.Pages;

/// <summary>What went wrong, in words.</summary>
[IgnoreAntiforgeryToken]
public sealed class FaultModel : PageModel
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; private set; }

    /// <summary>A heading and what to do.</summary>
    public (string Title, string Text) Words => Status switch
    {
        400 => ("That request could not be read", "Go back, reload the page and try again. What you typed in an attempt is saved."),
        403 => ("This is not yours to see", "Your account may not do this. If it should, ask an administrator."),
        404 => ("There is no such page", "The address may be mistyped, or the thing is gone."),
        413 => ("That was too much at once", "A request may bring one mebibyte. Solutions of these problems take a few kilobytes."),
        429 => ("Too quick", "You ask more often than this installation allows. Wait a moment and try again."),
        _ => ("Something went wrong on our side", "Nothing of yours is lost. Try again; if it happens again, tell whoever runs this installation."),
    };

    /// <summary>Shows it, for whatever method was asked.</summary>
    public void OnGet(int status) => Status = status;

    /// <summary>The same.</summary>
    public void OnPost(int status) => Status = status;
}
