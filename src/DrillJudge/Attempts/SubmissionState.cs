namespace DrillJudge.Attempts;

/// <summary>How far the judging of a submission is.</summary>
public enum SubmissionState
{
    /// <summary>It waits.</summary>
    Queued,

    /// <summary>A node judges it.</summary>
    Judging,

    /// <summary>Its judgement stands.</summary>
    Done,

    /// <summary>It could not be judged through our fault, several times; an administrator may queue it again.</summary>
    Failed,
}
