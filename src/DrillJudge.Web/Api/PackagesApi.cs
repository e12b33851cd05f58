using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Packages;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/packages</summary>
public static class PackagesApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapPackages(this IEndpointRouteBuilder api)
    {
        var packages = api.MapGroup("/packages").WithTags("Packages").RequireAuthorization(policy => policy.RequireRole(Roles.Administrator, Roles.Instructor));
        packages.MapGet("/", async (ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation) =>
            TypedResults.Ok((await desk.ListAsync(user.Actor(), cancellation)).Select(PackageReply.From))).WithSummary("Your packages, and all published ones.");
        packages.MapPost("/", UploadAsync).WithMetadata(new RequestSizeLimitAttribute(Limits.PackageBytes)).RequireRateLimiting(Limits.Submit)
            .WithSummary("Uploads a package, zip or tar.gz, as the form's field 'package'. It is a draft then.");
        packages.MapGet("/{id:guid}", FindAsync).WithSummary("A package with what the verifier found.");
        packages.MapPost("/{id:guid}/verify", async (Guid id, ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation) =>
            await AfterAsync(await desk.VerifyAsync(user.Actor(), id, cancellation), user, desk, StatusCodes.Status202Accepted, cancellation)).WithSummary("Has it verified, in the sandboxes that judge learners.");
        packages.MapPost("/{id:guid}/publish", async (Guid id, ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation) =>
            await AfterAsync(await desk.PublishAsync(user.Actor(), id, cancellation), user, desk, StatusCodes.Status200OK, cancellation)).WithSummary("Puts it into the catalogue, in place of the version that is there.");
        packages.MapPost("/{id:guid}/withdraw", async (Guid id, ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation) =>
            await AfterAsync(await desk.WithdrawAsync(user.Actor(), id, cancellation), user, desk, StatusCodes.Status200OK, cancellation)).WithSummary("Takes it out of the catalogue; what was begun with it goes on.");
        packages.MapDelete("/{id:guid}", async (Guid id, ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation) =>
            (await desk.DeleteAsync(user.Actor(), id, cancellation)).Refusal?.ToResult() ?? TypedResults.NoContent()).WithSummary("Deletes one that never was published.");
    }

    private static async Task<IResult> UploadAsync(HttpRequest request, ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation)
    {
        var sent = await SentPackage.ReadAsync(request, cancellation);
        if (sent.Refused)
            return sent.Refusal.ToResult();
        var stored = await desk.UploadAsync(user.Actor(), sent.Value.Bytes, sent.Value.FileName, cancellation);
        return stored.Refused ? stored.Refusal.ToResult() : await AfterAsync(stored, user, desk, StatusCodes.Status201Created, cancellation);
    }

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, PackageDesk desk, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Actor(), id, cancellation);
        return found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(PackageReply.From(found.Value));
    }

    private static async Task<IResult> AfterAsync(Outcome<UploadedPackage> done, ClaimsPrincipal user, PackageDesk desk, int status, CancellationToken cancellation)
    {
        if (done.Refused)
            return done.Refusal.ToResult();
        var found = await desk.FindAsync(user.Actor(), done.Value.Id, cancellation);
        if (found.Refused)
            return found.Refusal.ToResult();
        var (reply, address) = (PackageReply.From(found.Value), $"/api/v1/packages/{done.Value.Id}");
        return status switch
        {
            StatusCodes.Status201Created => TypedResults.Created(address, reply),
            StatusCodes.Status202Accepted => TypedResults.Accepted(address, reply),
            _ => TypedResults.Ok(reply),
        };
    }
}
