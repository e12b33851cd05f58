using DrillJudge.Operation;

namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>A webhook as the API shows it; never its secret.</summary>
public sealed record WebhookReply(Guid Id, string Url, bool Active, DateTimeOffset CreatedAt, DateTimeOffset? DeliveredAt, DateTimeOffset? FailedAt, string? Failure)
{
    /// <summary>Of a row.</summary>
    public static WebhookReply From(Webhook hook) => new(hook.Id, hook.Url, hook.Active, hook.CreatedAt, hook.DeliveredAt, hook.FailedAt, hook.Failure);
}

/// <summary>A delivery as the API shows it.</summary>
public sealed record DeliveryReply(Guid Id, string State, DateTimeOffset CreatedAt, int Tries, int? Status, string? Failure, DateTimeOffset? NextAt, DateTimeOffset? EndedAt, string Body)
{
    /// <summary>Of a row.</summary>
    public static DeliveryReply From(WebhookDelivery delivery) => new(
        delivery.Id, Word(delivery.State), delivery.CreatedAt, delivery.Tries, delivery.Status, delivery.Failure, delivery.State == DeliveryState.Waiting ? delivery.NextAt : null, delivery.EndedAt, delivery.Body);

    /// <summary>A state's word.</summary>
    public static string Word(DeliveryState state) => state switch { DeliveryState.Waiting => "waiting", DeliveryState.Delivered => "delivered", _ => "given-up" };
}
