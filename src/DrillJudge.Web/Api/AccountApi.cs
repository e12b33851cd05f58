using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/account</summary>
public static class AccountApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapAccount(this IEndpointRouteBuilder api)
    {
        var account = api.MapGroup("/account").WithTags("Account");
        account.MapGet("/", FindAsync).WithSummary("One's own account.");
        account.MapPatch("/", RenameAsync).WithSummary("Changes the name that others see.");
        account.MapPut("/password", ChangePasswordAsync).RequireRateLimiting(Limits.Password).WithSummary("Changes the password; sessions end, tokens stay.");
        account.MapGet("/export", ExportAsync).WithSummary("Everything of one's own.");
        account.MapDelete("/", EraseAsync).RequireRateLimiting(Limits.Password).WithSummary("Erases the account with everything of its own.");
    }

    private static async Task<IResult> FindAsync(ClaimsPrincipal user, AccountDesk desk) =>
        await desk.FindAsync(user.Id()) is var (own, roles) ? TypedResults.Ok(AccountReply.From(own, roles)) : Refusal.NotFound("account").ToResult();

    private static async Task<IResult> RenameAsync(RenameRequest request, ClaimsPrincipal user, AccountDesk desk, SignInManager<User> signIn)
    {
        var renamed = await desk.RenameAsync(user.Id(), request.Name);
        if (renamed.Refused)
            return renamed.Refusal.ToResult();
        await RenewAsync(user, signIn, renamed.Value);
        return await FindAsync(user, desk);
    }

    private static async Task<IResult> ChangePasswordAsync(PasswordRequest request, ClaimsPrincipal user, AccountDesk desk, SignInManager<User> signIn)
    {
        var changed = await desk.ChangePasswordAsync(user.Id(), request.Present, request.Wanted);
        if (changed.Refused)
            return changed.Refusal.ToResult();
        await RenewAsync(user, signIn, changed.Value);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ExportAsync(HttpContext context, AccountDesk desk, TokenDesk tokens, DrillJudgeDb db, RevealDesk reveals, SheetDesk sheets, TimeProvider clock, CancellationToken cancellation)
    {
        if (await AccountExport.OfAsync(context.User.Id(), desk, tokens, db, reveals, sheets, clock, cancellation) is not { } export)
            return Refusal.NotFound("account").ToResult();
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"drilljudge-export.json\"";
        return TypedResults.Ok(export);
    }

    private static async Task<IResult> EraseAsync([FromBody] EraseRequest request, ClaimsPrincipal user, AccountDesk desk, SignInManager<User> signIn, CancellationToken cancellation)
    {
        var erased = await desk.EraseAsync(user.Id(), request.Password, cancellation);
        if (erased.Refused)
            return erased.Refusal.ToResult();
        await signIn.SignOutAsync();
        return TypedResults.NoContent();
    }

    // A program with a token has no session to renew.
    private static Task RenewAsync(ClaimsPrincipal user, SignInManager<User> signIn, User changed) =>
        user.Identity?.AuthenticationType == TokenHandler.SchemeName ? Task.CompletedTask : signIn.RefreshSignInAsync(changed);

    internal sealed record RenameRequest(string? Name);

    internal sealed record PasswordRequest(string? Present, string? Wanted);

    internal sealed record EraseRequest(string? Password);
}
