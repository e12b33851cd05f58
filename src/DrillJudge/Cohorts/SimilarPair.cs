namespace DrillJudge.Cohorts;

/// <summary>Two submissions that look alike.</summary>
/// <param name="Left">One.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">Fingerprints that both have, of those of the one that has fewer: 0 to 1.</param>
/// <param name="LeftLines">Where they are in the one.</param>
/// <param name="RightLines">Where they are in the other.</param>
public sealed record SimilarPair(ComparedWork Left, ComparedWork Right, double Score, IReadOnlyList<LineRange> LeftLines, IReadOnlyList<LineRange> RightLines);
