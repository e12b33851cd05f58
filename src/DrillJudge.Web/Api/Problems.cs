using DrillJudge.Attempts;

namespace DrillJudge.Web.Api;

/// <summary>Refusals as problem details (RFC 9457).</summary>
public static class Problems
{
    /// <summary>A refusal's answer.</summary>
    public static IResult ToResult(this Refusal refusal) => TypedResults.Problem(
        refusal.Text,
        statusCode: StatusOf(refusal.Kind),
        title: TitleOf(refusal.Kind),
        extensions: new Dictionary<string, object?> { ["code"] = refusal.Code, ["subject"] = refusal.Subject });

    /// <summary>The HTTP status of a kind.</summary>
    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Invalid => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string TitleOf(RefusalKind kind) => kind switch
    {
        RefusalKind.NotFound => "Not found",
        RefusalKind.Invalid => "That cannot be read",
        RefusalKind.Conflict => "Not as things stand",
        RefusalKind.Unavailable => "Not just now",
        _ => "Not allowed",
    };
}
