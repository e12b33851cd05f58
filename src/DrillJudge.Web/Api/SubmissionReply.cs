using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Judging;

namespace DrillJudge.Web.Api;

/// <summary>A submission as the API and the pages show it.</summary>
public sealed record SubmissionReply(Guid Id, int Number, Guid Attempt, string Problem, string State, DateTimeOffset SubmittedAt, bool Late, JudgementReply? Judgement)
{
    /// <summary>Of a row, with as much of its judgement as whoever asks is shown.</summary>
    public static SubmissionReply From(Submission submission, Reveals reveals) => new(
        submission.Id, submission.Number, submission.AttemptId, submission.Problem, Word(submission.State), submission.SubmittedAt, submission.Late,
        submission.Judgement is { } judgement ? JudgementReply.From(submission, judgement, reveals) : null);

    /// <summary>A state's word.</summary>
    public static string Word(SubmissionState state) => state.ToString().ToLowerInvariant();
}

/// <summary>
/// A judgement as the API and the pages show it: nothing of our own faults, and of hidden cases what the policy allows. Where it keeps the first failing case back,
/// Withheld says for how long: until-due or always.
/// </summary>
public sealed record JudgementReply(
    string Verdict, int Passed, int Total, double TimeMs, double TimeLimitMs, long MemoryBytes, long MemoryLimitBytes,
    IReadOnlyList<CaseMark> Cases, CaseView? FirstFailure, IReadOnlyList<DiagnosticView> Diagnostics, string? Withheld)
{
    /// <summary>Of a row.</summary>
    public static JudgementReply From(Submission submission, StoredJudgement judgement, Reveals reveals)
    {
        var whole = JudgementDetails.Parse(judgement.Details);
        var details = reveals.Apply(whole, submission.AttemptId, submission.Problem);
        return new JudgementReply(
            judgement.Verdict.Code(), judgement.Passed, judgement.Total, judgement.TimeMs, judgement.TimeLimitMs, judgement.MemoryBytes, judgement.MemoryLimitBytes,
            details.Cases, details.FirstFailure, details.Diagnostics,
            ReferenceEquals(whole, details) ? null : reveals.Failure(submission.AttemptId, submission.Problem) == Cohorts.Withheld.UntilDue ? "until-due" : "always");
    }
}
