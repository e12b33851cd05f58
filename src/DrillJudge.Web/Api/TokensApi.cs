using System.Security.Claims;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/tokens</summary>
public static class TokensApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapTokens(this IEndpointRouteBuilder api)
    {
        var tokens = api.MapGroup("/tokens").WithTags("Tokens");
        tokens.MapGet("/", ListAsync).WithSummary("One's own tokens, without their secrets.");
        tokens.MapPost("/", MakeAsync).WithSummary("Makes a token; its secret is in this answer and nowhere else.");
        tokens.MapDelete("/{id:guid}", RevokeAsync).WithSummary("Ends a token at once.");
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, TokenDesk desk, CancellationToken cancellation) =>
        TypedResults.Ok((await desk.ListAsync(user.Id(), cancellation)).Select(TokenReply.From));

    private static async Task<IResult> MakeAsync(MakeRequest request, HttpContext context, TokenDesk desk, CancellationToken cancellation)
    {
        var made = await desk.MakeAsync(context.User.Id(), request.Name, request.Days, cancellation);
        if (made.Refused)
            return made.Refusal.ToResult();
        context.Response.Headers.CacheControl = "no-store";
        var token = made.Value.Token;
        return TypedResults.Created($"/api/v1/tokens/{token.Id}", new MadeReply(token.Id, token.Name, token.CreatedAt, token.ExpiresAt, made.Value.Secret));
    }

    private static async Task<IResult> RevokeAsync(Guid id, ClaimsPrincipal user, TokenDesk desk, CancellationToken cancellation) =>
        await desk.RevokeAsync(user.Id(), id, cancellation) is { } refusal ? refusal.ToResult() : TypedResults.NoContent();

    internal sealed record MakeRequest(string? Name, int? Days);

    internal sealed record MadeReply(Guid Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt, string Token);
}
