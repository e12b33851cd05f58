namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>How deliveries are sent.</summary>
public sealed record WebhookOptions
{
    /// <summary>Whether they may go to loopback, link-local and private addresses. By default not: a learner must not reach through the server what is behind it.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>How often the outbox is looked at.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a receiver may take, connecting included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The pause after the first failure; each later one is four times as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest pause.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromHours(6);

    /// <summary>Times that a delivery is tried: with these pauses about fifteen hours.</summary>
    public int MostTries { get; init; } = 8;

    /// <summary>How long what has ended is kept.</summary>
    public TimeSpan Kept { get; init; } = TimeSpan.FromDays(30);

    /// <summary>The pause after a failure.</summary>
    /// <param name="tries">Times tried, from 1.</param>
    public TimeSpan PauseAfter(int tries) => FirstPause * Math.Pow(4, tries - 1) is var pause && pause < LongestPause ? pause : LongestPause;
}
