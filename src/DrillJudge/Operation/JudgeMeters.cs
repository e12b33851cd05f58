using System.Diagnostics;
using System.Diagnostics.Metrics;
using DrillJudge.Attempts;
using DrillJudge.Judging;

namespace DrillJudge.Operation;

/// <summary>What the service tells of its work: figures and spans named DrillJudge, for whoever listens. Durations in seconds; never a source, never a name.</summary>
public sealed class JudgeMeters
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "DrillJudge";

    private static readonly ActivitySource Spans = new(Name);
    private readonly Histogram<double> wait;
    private readonly Histogram<double> stage;
    private readonly Counter<long> verdicts;
    private readonly Counter<long> failures;
    private QueueDepth depth = new(0, 0, TimeSpan.Zero);

    /// <summary>Makes the instruments.</summary>
    /// <param name="meters">Whose listeners hear them.</param>
    /// <param name="pool">The sandboxes of this host: free, leased and being warmed; null while there is no judge.</param>
    public JudgeMeters(IMeterFactory meters, Func<PoolFigures?> pool)
    {
        var meter = meters.Create(Name);
        wait = meter.CreateHistogram<double>("drilljudge.submission.wait", "s", "From a submission's row to its claim.");
        stage = meter.CreateHistogram<double>("drilljudge.judge.stage", "s", "A judging's stages: compile, lease, run, check.");
        verdicts = meter.CreateCounter<long>("drilljudge.judge.verdicts", "{verdict}", "Judgements written, by verdict.");
        failures = meter.CreateCounter<long>("drilljudge.judge.failures", "{failure}", "Faults of ours while judging; most are tried again.");
        meter.CreateObservableGauge("drilljudge.queue.depth", () => new[] { Of(depth.Queued, "queued"), Of(depth.Judging, "judging") }, "{submission}", "Submissions that are not done.");
        meter.CreateObservableGauge("drilljudge.queue.oldest", () => depth.Oldest.TotalSeconds, "s", "How long the oldest submission has waited.");
        meter.CreateObservableGauge(
            "drilljudge.sandbox.pool", () => pool() is { } now ? [Of(now.Free, "free"), Of(now.Leased, "leased"), Of(now.Warming, "warming")] : Array.Empty<Measurement<long>>(), "{sandbox}", "Sandboxes of this host.");
    }

    /// <summary>Notes how the queue was found.</summary>
    public void Note(QueueDepth found) => depth = found;

    /// <summary>The span of a submission's arrival; null when nobody listens.</summary>
    public static Activity? Submitting() => Spans.StartActivity("submit");

    /// <summary>Begins the span of a judging, below that of its arrival, and counts the wait. A submission that is tried again has waited before.</summary>
    public Activity? Begin(Submission submission, DateTimeOffset now)
    {
        if (submission.Tries == 1)
            wait.Record((now - submission.SubmittedAt).TotalSeconds);
        ActivityContext.TryParse(submission.TraceParent, null, isRemote: true, out var parent);
        return Spans.StartActivity("judge", ActivityKind.Consumer, parent, [
            new("drilljudge.submission.id", submission.Id), new("drilljudge.problem", submission.Problem), new("drilljudge.try", submission.Tries)]);
    }

    /// <summary>Counts a judgement with its stages, which become spans below the judging's.</summary>
    public void Count(Judgement judgement, Activity? judging)
    {
        verdicts.Add(1, new KeyValuePair<string, object?>("verdict", judgement.Verdict.Code()));
        judging?.SetTag("drilljudge.verdict", judgement.Verdict.Code());
        var stages = judgement.Stages;
        var at = DateTime.UtcNow - stages.Compile - stages.Lease - stages.Run - stages.Check;
        foreach (var (name, took) in new[] { ("compile", stages.Compile), ("lease", stages.Lease), ("run", stages.Run), ("check", stages.Check) })
        {
            if (took == TimeSpan.Zero)
                continue;
            stage.Record(took.TotalSeconds, new KeyValuePair<string, object?>("stage", name));
            using var span = judging is null ? null : Spans.StartActivity(name, ActivityKind.Internal, judging.Context, startTime: at);
            at += took;
            span?.SetEndTime(at);
        }
    }

    /// <summary>Counts a fault of ours.</summary>
    /// <param name="kind">judge-error, fault or claim-lost.</param>
    /// <param name="judging">The span that it happened in.</param>
    public void CountFailure(string kind, Activity? judging)
    {
        failures.Add(1, new KeyValuePair<string, object?>("kind", kind));
        judging?.SetStatus(ActivityStatusCode.Error, kind);
    }

    private static Measurement<long> Of(long value, string state) => new(value, new KeyValuePair<string, object?>("state", state));
}
