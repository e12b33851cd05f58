using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Operation;

/// <summary>Writes what webhooks are to hear into the transaction of what they hear of.</summary>
public static class WebhookOutbox
{
    /// <summary>Adds a delivery for each webhook that wants to hear of this verdict. The caller saves and commits.</summary>
    public static async Task AddAsync(DrillJudgeDb db, Submission submission, StoredJudgement judgement, CancellationToken cancellation)
    {
        // The learner's own, and those of the cohort that the attempt was for.
        var hooks = await db.Webhooks.AsNoTracking()
            .Where(w => w.Active && (w.UserId == submission.UserId
                || (w.CohortId != null && db.Attempts.Any(a => a.Id == submission.AttemptId && db.Assignments.Any(one => one.Id == a.AssignmentId && one.CohortId == w.CohortId)))))
            .Select(w => w.Id).ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var hook in hooks)
        {
            var id = Guid.CreateVersion7();
            var body = new VerdictMessage(
                "verdict", id, submission.Id, submission.AttemptId, submission.Problem, submission.Number, judgement.Verdict.Code(), judgement.Passed, judgement.Total, judgement.TimeMs, submission.Late,
                Iso(judgement.JudgedAt));
            Add(db, hook, id, JsonSerializer.Serialize(body, MessageJson.Default.VerdictMessage), judgement.JudgedAt);
        }
    }

    /// <summary>Adds a delivery that tells nothing but that it arrives.</summary>
    public static WebhookDelivery AddTest(DrillJudgeDb db, Guid hook, DateTimeOffset now)
    {
        var id = Guid.CreateVersion7();
        return Add(db, hook, id, JsonSerializer.Serialize(new TestMessage("test", id, Iso(now)), MessageJson.Default.TestMessage), now);
    }

    private static WebhookDelivery Add(DrillJudgeDb db, Guid hook, Guid id, string body, DateTimeOffset now) =>
        db.WebhookDeliveries.Add(new WebhookDelivery { Id = id, WebhookId = hook, Body = body, CreatedAt = now, NextAt = now }).Entity;

    private static string Iso(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}

/// <summary>What a receiver hears of a verdict: nothing of the source, nothing of the cases.</summary>
internal sealed record VerdictMessage(
    string Event, Guid Id, Guid Submission, Guid Attempt, string Problem, int Number, string Verdict, int Passed, int Total, double TimeMs, bool Late, string At);

/// <summary>A message that tells nothing but that it arrives.</summary>
internal sealed record TestMessage(string Event, Guid Id, string At);

/// <summary>JSON of the messages.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(VerdictMessage))]
[JsonSerializable(typeof(TestMessage))]
internal sealed partial class MessageJson : JsonSerializerContext;
