namespace DrillJudge.Operation;

/// <summary>Something that a webhook is to hear. The row is written with what it tells of, in one transaction, so that neither is without the other.</summary>
public sealed class WebhookDelivery
{
    /// <summary>Key, and the id by which a receiver knows a repetition.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Where to.</summary>
    public required Guid WebhookId { get; init; }

    /// <summary>JSON, exactly as it is signed and sent.</summary>
    public required string Body { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How far it is.</summary>
    public DeliveryState State { get; set; }

    /// <summary>When it is tried next; while it is being sent, when another host may take it to be lost.</summary>
    public required DateTimeOffset NextAt { get; set; }

    /// <summary>Times that sending was begun.</summary>
    public int Tries { get; set; }

    /// <summary>What the receiver answered last; null when it did not.</summary>
    public int? Status { get; set; }

    /// <summary>Why the last try failed.</summary>
    public string? Failure { get; set; }

    /// <summary>When it arrived or was given up.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>How far a delivery is.</summary>
public enum DeliveryState
{
    /// <summary>To be sent, or sent again.</summary>
    Waiting,

    /// <summary>The receiver has taken it.</summary>
    Delivered,

    /// <summary>Tried as often as it is tried.</summary>
    GivenUp,
}
