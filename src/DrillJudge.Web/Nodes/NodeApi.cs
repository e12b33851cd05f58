using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Jobs;

namespace DrillJudge.Web.Nodes;

/// <summary>What a judge node serves to web hosts of its installation, and to nobody else. Whatever else needs Docker or a warm compiler goes here too.</summary>
internal static class NodeApi
{
    /// <summary>Runs a source: <see cref="TrialRequest"/> in, <see cref="TrialReply"/> out.</summary>
    public const string Runs = "/node/v1/runs";

    /// <summary>What is wrong with a source: <see cref="EditorRequest"/> in, <see cref="EditorReply{T}"/> out.</summary>
    public const string Diagnostics = "/node/v1/diagnostics";

    /// <summary>What may stand at the cursor, likewise.</summary>
    public const string Completions = "/node/v1/completions";

    /// <summary>The fingerprints of a source: <see cref="FingerprintAsked"/> in, <see cref="EditorReply{T}"/> out.</summary>
    public const string Fingerprints = "/node/v1/fingerprints";

    // What a web host takes, each character as JSON may spell it out.
    private const long MostBytes = 6 * Limits.RequestBytes;

    /// <summary>Adds the routes and the gate before them.</summary>
    public static void MapNode(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/node"), node => node.Use(CheckSignature));
        app.MapPost(Runs, RunAsync);
        app.MapPost(Diagnostics, async (EditorRequest asked, IEditorServices editor, CancellationToken cancellation) => Answer(await editor.DiagnoseAsync(asked.Problem, asked.Source, asked.Session, cancellation)));
        app.MapPost(Completions, async (EditorRequest asked, IEditorServices editor, CancellationToken cancellation) => Answer(await editor.CompleteAsync(asked.Problem, asked.Source, asked.Offset, asked.Session, cancellation)));
        app.MapPost(Fingerprints, async (FingerprintAsked asked, IFingerprints prints, CancellationToken cancellation) => Answer(await prints.TakeAsync(asked.Source, asked.Every, cancellation)));
        app.MapGet("/health/live", () => TypedResults.Ok(new { status = "live" }));
        app.MapGet("/health/ready", (JudgeHost judge) => judge.Ready
            ? Results.Ok(new { status = "ready" })
            : Results.Json(new { status = "starting", reason = judge.Problem }, statusCode: StatusCodes.Status503ServiceUnavailable));
    }

    private static IResult Answer<T>(Outcome<T> answer)
        where T : class => TypedResults.Json(new EditorReply<T>(answer.Value, answer.Refusal));

    private static async Task<IResult> RunAsync(TrialRequest request, ITrialRunner runner, CancellationToken cancellation)
    {
        var ran = await runner.RunAsync(request, cancellation);
        return TypedResults.Json(new TrialReply(ran.Value, ran.Refusal));
    }

    /// <summary>A request is read whole, and goes on only when its signature holds for what was read.</summary>
    private static async Task CheckSignature(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        using var body = new MemoryStream();
        if (request.ContentLength is not (>= 0 and <= MostBytes))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        await request.Body.CopyToAsync(body, context.RequestAborted);
        var key = context.RequestServices.GetRequiredService<ClusterKey>();
        if (!await key.IsSignedAsync(request.Headers[ClusterKey.Header], request.Method, request.Path, body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        body.Position = 0;
        request.Body = body;
        await next(context);
    }
}
