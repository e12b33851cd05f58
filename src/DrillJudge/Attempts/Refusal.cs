namespace DrillJudge.Attempts;

/// <summary>Why something that a user asked for is not done; nothing has changed.</summary>
/// <param name="Kind">What sort of refusal it is.</param>
/// <param name="Code">A word for programs, such as attempt-open.</param>
/// <param name="Text">A sentence for people.</param>
/// <param name="Subject">The thing that stands in the way, if it helps: an attempt's id.</param>
public sealed record Refusal(RefusalKind Kind, string Code, string Text, Guid? Subject = null)
{
    /// <summary>There is no such thing, or it is somebody else's: which of the two is nobody's business.</summary>
    public static Refusal NotFound(string what) => new(RefusalKind.NotFound, "not-found", $"There is no such {what}.");

    /// <summary>What was sent cannot be read.</summary>
    public static Refusal Invalid(string code, string text) => new(RefusalKind.Invalid, code, text);

    /// <summary>What is needed for it is not up just now.</summary>
    public static Refusal Unavailable(string code, string text) => new(RefusalKind.Unavailable, code, text);

    /// <summary>It cannot be done as things stand.</summary>
    public static Refusal Conflict(string code, string text, Guid? subject = null) => new(RefusalKind.Conflict, code, text, subject);
}

/// <summary>What sort of refusal it is.</summary>
public enum RefusalKind
{
    /// <summary>HTTP 404.</summary>
    NotFound,

    /// <summary>HTTP 422.</summary>
    Invalid,

    /// <summary>HTTP 409.</summary>
    Conflict,

    /// <summary>HTTP 403.</summary>
    Forbidden,

    /// <summary>HTTP 503: not now, through nobody's fault who asks.</summary>
    Unavailable,
}
