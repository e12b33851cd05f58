using DrillJudge.Attempts;

namespace DrillJudge.Web.Pages;

/// <summary>What happened in an attempt, in order.</summary>
public static class AttemptTimeline
{
    /// <summary>From its start to where it stands: the first run, each submission, its deadline once that is over, the solution, its end.</summary>
    public static IReadOnlyList<Step> Of(Attempt attempt, DateTimeOffset now)
    {
        var steps = new List<Step> { At(attempt.StartedAt, "Started", null) };
        if (attempt.FirstRunAt is { } ran)
            steps.Add(At(ran, "First run", null));
        steps.AddRange(attempt.Submissions.Select(s => At(s.SubmittedAt, s.SubmittedAt == attempt.SolvedAt ? "Solved" : "", s)));
        if (attempt.Deadline <= now && (attempt.ClosedAt ?? now) > attempt.Deadline)
            steps.Add(At(attempt.Deadline, "Time was up", null) with { IsDeadline = true });
        if (attempt.ClosedAt is { } closed)
            steps.Add(At(closed, "Put away", null));
        return [.. steps.OrderBy(s => s.At)];

        Step At(DateTimeOffset moment, string what, Submission? submission) => new(moment, Names.Clock(moment - attempt.StartedAt), what, submission);
    }

    /// <summary>Something that happened.</summary>
    /// <param name="At">When.</param>
    /// <param name="After">On the attempt's clock.</param>
    /// <param name="What">In a word or two; empty for a submission, whose verdict says it.</param>
    /// <param name="Submission">The submission, where it was one.</param>
    /// <param name="IsDeadline">Whether the clock ran out then.</param>
    public sealed record Step(DateTimeOffset At, string After, string What, Submission? Submission, bool IsDeadline = false);
}
