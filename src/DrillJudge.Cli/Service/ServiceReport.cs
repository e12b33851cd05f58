using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli.Service;

/// <summary>A submission in the words of `drill judge`.</summary>
internal static class ServiceReport
{
    /// <summary>Of a submission that is done.</summary>
    public static JudgeReport Of(string file, SubmissionWire submission)
    {
        if (submission.Judgement is not { } judgement)
            return new JudgeReport(file, submission.Problem, "JE", 0, 0, 0, 0, 0, null, null, [], [], "it could not be judged; it is kept, and an administrator can have it judged again");
        return new JudgeReport(
            file, submission.Problem, judgement.Verdict, judgement.Passed, judgement.Total, judgement.TimeMs, judgement.MemoryBytes, 0, new LimitsReport(judgement.TimeLimitMs, judgement.MemoryLimitBytes),
            judgement.FirstFailure is { } failure ? Failure(failure) : null, judgement.Diagnostics,
            [.. judgement.Cases.Where(mark => mark.Verdict is not null).Select(mark => new CaseReport(mark.Index + 1, mark.Verdict!, mark.TimeMs, 0))]);
    }

    private static FailureReport Failure(FailureWire failure) => new(
        failure.Index + 1, failure.Name, failure.Group, failure.Note ?? "", failure.Input, failure.Expected, failure.Output, null, null);
}
