using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Api;

/// <summary>/api/v1/submissions</summary>
public static class SubmissionsApi
{
    private static readonly TimeSpan HeartBeat = TimeSpan.FromSeconds(15);

    /// <summary>Adds the routes.</summary>
    public static void MapSubmissions(this IEndpointRouteBuilder api)
    {
        var submissions = api.MapGroup("/submissions").WithTags("Submissions");
        submissions.MapGet("/{id:guid}", FindAsync).WithSummary("A submission with the judgement that stands.");
        submissions.MapGet("/{id:guid}/events", WatchAsync).WithSummary("What happens to a submission, while it happens (server-sent events).");
    }

    private static async Task<IResult> FindAsync(Guid id, ClaimsPrincipal user, DrillJudgeDb db, RevealDesk reveals, CancellationToken cancellation) =>
        await LoadAsync(db, user.Id(), id, cancellation) is { } submission
            ? TypedResults.Ok(SubmissionReply.From(submission, await reveals.ForAsync(user.Id(), cancellation)))
            : Refusal.NotFound("submission").ToResult();

    private static async Task WatchAsync(Guid id, HttpContext context, IDbContextFactory<DrillJudgeDb> databases, SubmissionEvents events, RevealDesk reveals)
    {
        // A host that stops does not wait for those who watch; they come back to the next.
        using var watched = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
        var cancellation = watched.Token;
        var user = context.User.Id();
        if (await FreshAsync(databases, user, id, cancellation) is null)
        {
            await Refusal.NotFound("submission").ToResult().ExecuteAsync(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Response.ContentType = "text/event-stream";
        var json = context.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>>().Value.SerializerOptions;
        _ = int.TryParse(context.Request.Headers["Last-Event-ID"], out var seen);
        try
        {
            await foreach (var (number, name, data) in EventsAsync(id, user, seen, databases, events, reveals, cancellation))
            {
                var text = name is null ? ": still here\n\n" : $"id: {number}\nevent: {name}\ndata: {JsonSerializer.Serialize(data, json)}\n\n";
                await context.Response.WriteAsync(text, cancellation);
                await context.Response.Body.FlushAsync(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Whoever watched went away, or is sent away.
        }
    }

    /// <summary>Watching begins before the row is read, so that an end between the two is seen; what is done already ends at once. A silence is filled, and the row looked at.</summary>
    private static async IAsyncEnumerable<(int Number, string? Name, object Data)> EventsAsync(
        Guid id, Guid user, int seen, IDbContextFactory<DrillJudgeDb> databases, SubmissionEvents events, RevealDesk reveals, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await using var watch = new Watch(events.WatchAsync(id, seen, leaving.Token).GetAsyncEnumerator(leaving.Token), leaving);
        var next = watch.Next;
        var number = seen;
        var silent = TimeSpan.Zero;
        while (true)
        {
            if (!next.IsCompleted && await IsOverAsync(databases, id, cancellation) && !next.IsCompleted)
            {
                yield return (number + 1, "done", SubmissionReply.From((await FreshAsync(databases, user, id, cancellation))!, await reveals.ForAsync(user, cancellation)));
                yield break;
            }

            var patience = events.LookEvery < HeartBeat ? events.LookEvery : HeartBeat;
            if (await Task.WhenAny(next, Task.Delay(patience, cancellation)) != next)
            {
                cancellation.ThrowIfCancellationRequested();
                silent += patience;
                if (silent < HeartBeat)
                    continue;
                silent = TimeSpan.Zero;
                yield return (number, null, string.Empty);
                continue;
            }

            while (next.IsCompleted)
            {
                if (!await next)
                    yield break;
                (number, var what) = watch.Current;
                if (what is SubmissionEvent.StateChanged { State: SubmissionState.Done or SubmissionState.Failed })
                {
                    yield return (number, "done", SubmissionReply.From((await FreshAsync(databases, user, id, cancellation))!, await reveals.ForAsync(user, cancellation)));
                    yield break;
                }

                yield return Say(number, what);
                next = watch.MoveOn();
            }
        }
    }

    private static (int Number, string? Name, object Data) Say(int number, SubmissionEvent what) => what switch
    {
        SubmissionEvent.StateChanged changed => (number, "state", new { state = SubmissionReply.Word(changed.State) }),
        SubmissionEvent.Running running => (number, "running", new { cases = running.Cases }),
        SubmissionEvent.CaseDecided decided => (number, "case", decided.Mark),
        SubmissionEvent.Restarted restarted => (number, "restarted", new { reason = restarted.Reason }),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static async Task<bool> IsOverAsync(IDbContextFactory<DrillJudgeDb> databases, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Submissions.AnyAsync(s => s.Id == id && (s.State == SubmissionState.Done || s.State == SubmissionState.Failed), cancellation);
    }

    private static async Task<Submission?> FreshAsync(IDbContextFactory<DrillJudgeDb> databases, Guid user, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await LoadAsync(db, user, id, cancellation);
    }

    private static Task<Submission?> LoadAsync(DrillJudgeDb db, Guid user, Guid id, CancellationToken cancellation) =>
        db.Submissions.AsNoTracking().Include(s => s.Judgement).SingleOrDefaultAsync(s => s.Id == id && s.UserId == user, cancellation);

    /// <summary>An enumeration that is waited for beside other things, and may be left while it waits.</summary>
    private sealed class Watch(IAsyncEnumerator<(int Number, SubmissionEvent What)> events, CancellationTokenSource leaving) : IAsyncDisposable
    {
        /// <summary>Whether there is another event; done when there is.</summary>
        public Task<bool> Next { get; private set; } = events.MoveNextAsync().AsTask();

        public (int Number, SubmissionEvent What) Current => events.Current;

        public Task<bool> MoveOn() => Next = events.MoveNextAsync().AsTask();

        public async ValueTask DisposeAsync()
        {
            await leaving.CancelAsync();
            await ((Task)Next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await events.DisposeAsync();
        }
    }
}
