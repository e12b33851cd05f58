using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>What one case is worth.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">Its verdict; null when it was not run.</param>
/// <param name="Note">What is wrong, in words for the learner; empty when accepted.</param>
/// <param name="Report">What the sandbox saw.</param>
public sealed record CaseResult(TestCase Case, Verdict? Verdict, string Note, CaseReport Report);
