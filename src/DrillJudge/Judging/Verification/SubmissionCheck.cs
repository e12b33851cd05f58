namespace DrillJudge.Judging.Verification;

/// <summary>A submission of a package against what its folder promises.</summary>
/// <param name="Path">Path in the package.</param>
/// <param name="Expected">The verdict that the folder names; null for ICPC's `rejected`: anything but AC.</param>
/// <param name="Judgement">What it got.</param>
/// <param name="Complaint">What is wrong; empty when it is as promised.</param>
public sealed record SubmissionCheck(string Path, Verdict? Expected, Judgement Judgement, string Complaint)
{
    /// <summary>Whether the folder names a verdict other than AC.</summary>
    public bool IsSlip => Expected != Verdict.Accepted;
}
