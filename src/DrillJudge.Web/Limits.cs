using System.Threading.RateLimiting;
using DrillJudge.Web.Accounts;

namespace DrillJudge.Web;

/// <summary>How often somebody may do what costs us time.</summary>
public static class Limits
{
    /// <summary>Signing in, by address: 60 a minute, since a classroom may share one; an account locks by itself after a few wrong passwords.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Being asked for one's password once more, by account: 10 a minute.</summary>
    public const string Password = "password";

    /// <summary>Submitting, by account: 30 a minute.</summary>
    public const string Submit = "submit";

    /// <summary>Running, by account: 60 a minute.</summary>
    public const string Run = "run";

    /// <summary>Reading what is typed while it is typed, by account: 600 a minute.</summary>
    public const string Preview = "preview";

    /// <summary>Joining a cohort by a code, by account: 10 a minute, so that codes are not tried out.</summary>
    public const string Join = "join";

    /// <summary>The most that a request may bring, bytes.</summary>
    public const long RequestBytes = 1 << 20;

    /// <summary>The most that a request with a package may bring, bytes: more than a package may take, so that whoever sends too much hears why.</summary>
    public const long PackageBytes = 8 << 20;

    /// <summary>Adds the limiters.</summary>
    public static void AddLimits(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.AddPolicy(SignIn, context => HttpMethods.IsPost(context.Request.Method)
            ? Window(context.Connection.RemoteIpAddress?.ToString() ?? "", 60)
            : RateLimitPartition.GetNoLimiter("reading"));
        options.AddPolicy(Password, context => Window(WhoAsks(context), 10));
        options.AddPolicy(Submit, context => Window(WhoAsks(context), 30));
        options.AddPolicy(Run, context => Window(WhoAsks(context), 60));
        options.AddPolicy(Join, context => HttpMethods.IsPost(context.Request.Method) ? Window(WhoAsks(context), 10) : RateLimitPartition.GetNoLimiter("reading"));
        options.AddPolicy(Preview, context => Window(WhoAsks(context), 600));
        options.OnRejected = async (context, cancellation) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after))
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(after.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await TypedResults.Problem("You are quicker than this installation allows. Wait a moment and try again.", statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests",
                extensions: new Dictionary<string, object?> { ["code"] = "too-many-requests" }).ExecuteAsync(context.HttpContext);
        };
    });

    private static string WhoAsks(HttpContext context) => context.User.Identity?.IsAuthenticated == true ? context.User.Id().ToString() : context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> Window(string key, int permits) => RateLimitPartition.GetSlidingWindowLimiter(
        key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 });
}
