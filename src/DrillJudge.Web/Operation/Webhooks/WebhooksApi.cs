using System.Security.Claims;
using DrillJudge.Attempts;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Api;

namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>/api/v1/webhooks</summary>
public static class WebhooksApi
{
    /// <summary>Adds the routes.</summary>
    public static void MapWebhooks(this IEndpointRouteBuilder api)
    {
        var hooks = api.MapGroup("/webhooks").WithTags("Webhooks");
        hooks.MapGet("/", ListAsync).WithSummary("One's own webhooks, without their secrets.");
        hooks.MapPost("/", MakeAsync).WithSummary("Makes a webhook; its secret is in this answer and nowhere else.");
        hooks.MapGet("/{id:guid}", FindAsync).WithSummary("A webhook with its latest deliveries.");
        hooks.MapPatch("/{id:guid}", ChangeAsync).WithSummary("Pauses a webhook, or lets it go on.");
        hooks.MapDelete("/{id:guid}", DeleteAsync).WithSummary("Deletes a webhook with what it was still to hear.");
        hooks.MapPost("/{id:guid}/test", TestAsync).RequireRateLimiting(Limits.Password).WithSummary("Sends a delivery that tells nothing but that it arrives.");
    }

    private static async Task<IResult> ListAsync(ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
        TypedResults.Ok((await desk.ListAsync(user.Id(), cancellation)).Select(WebhookReply.From));

    private static async Task<IResult> MakeAsync(MakeRequest request, HttpContext context, WebhookDesk desk, CancellationToken cancellation)
    {
        var made = await desk.MakeAsync(context.User.Id(), request.Url, cancellation);
        if (made.Refused)
            return made.Refusal.ToResult();
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created($"/api/v1/webhooks/{made.Value.Webhook.Id}", new MadeReply(WebhookReply.From(made.Value.Webhook), made.Value.Secret));
    }

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation)
    {
        var found = await desk.FindAsync(user.Id(), id, cancellation);
        return found.Refused ? found.Refusal.ToResult() : TypedResults.Ok(new RecordReply(WebhookReply.From(found.Value.Webhook), [.. found.Value.Deliveries.Select(DeliveryReply.From)]));
    }

    private static async Task<IResult> ChangeAsync(Guid id, ChangeRequest request, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) => request.Active is not { } active
        ? Refusal.Invalid("active", "active is true or false.").ToResult()
        : await desk.SetActiveAsync(user.Id(), id, active, cancellation) is { } refusal ? refusal.ToResult() : TypedResults.NoContent();

    private static async Task<IResult> DeleteAsync(Guid id, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation) =>
        await desk.DeleteAsync(user.Id(), id, cancellation) is { } refusal ? refusal.ToResult() : TypedResults.NoContent();

    private static async Task<IResult> TestAsync(Guid id, ClaimsPrincipal user, WebhookDesk desk, CancellationToken cancellation)
    {
        var sent = await desk.TestAsync(user.Id(), id, cancellation);
        return sent.Refused ? sent.Refusal.ToResult() : TypedResults.Accepted($"/api/v1/webhooks/{id}", DeliveryReply.From(sent.Value));
    }

    internal sealed record MakeRequest(string? Url);

    internal sealed record ChangeRequest(bool? Active);

    internal sealed record MadeReply(WebhookReply Webhook, string Secret);

    internal sealed record RecordReply(WebhookReply Webhook, IReadOnlyList<DeliveryReply> Deliveries);
}
