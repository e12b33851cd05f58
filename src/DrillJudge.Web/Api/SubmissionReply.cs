using DrillJudge.Attempts;
using DrillJudge.Judging;

namespace DrillJudge.Web.Api;

/// <summary>A submission as the API and the pages show it.</summary>
public sealed record SubmissionReply(Guid Id, int Number, Guid Attempt, string Problem, string State, DateTimeOffset SubmittedAt, bool Late, JudgementReply? Judgement)
{
    /// <summary>Of a row.</summary>
    public static SubmissionReply From(Submission submission) => new(
        submission.Id, submission.Number, submission.AttemptId, submission.Problem, Word(submission.State), submission.SubmittedAt, submission.Late,
        submission.Judgement is { } judgement ? JudgementReply.From(judgement) : null);

    /// <summary>A state's word.</summary>
    public static string Word(SubmissionState state) => state.ToString().ToLowerInvariant();
}

/// <summary>A judgement as the API and the pages show it: nothing of our own faults, and of hidden cases what the policy allows.</summary>
public sealed record JudgementReply(
    string Verdict, int Passed, int Total, double TimeMs, double TimeLimitMs, long MemoryBytes, long MemoryLimitBytes,
    IReadOnlyList<CaseMark> Cases, CaseView? FirstFailure, IReadOnlyList<DiagnosticView> Diagnostics)
{
    /// <summary>Of a row.</summary>
    public static JudgementReply From(StoredJudgement judgement)
    {
        var details = JudgementDetails.Parse(judgement.Details);
        return new JudgementReply(
            judgement.Verdict.Code(), judgement.Passed, judgement.Total, judgement.TimeMs, judgement.TimeLimitMs, judgement.MemoryBytes, judgement.MemoryLimitBytes,
            details.Cases, details.FirstFailure, details.Diagnostics);
    }
}
