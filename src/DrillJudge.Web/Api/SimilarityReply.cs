using DrillJudge.Cohorts;
using DrillJudge.Judging;

namespace DrillJudge.Web.Api;

/// <summary>Submissions that look alike, the most similar pair first.</summary>
/// <param name="Compared">How many submissions were held against each other.</param>
/// <param name="Found">How many pairs are notable; of many the first are listed.</param>
/// <param name="Pairs">The pairs.</param>
/// <param name="TooShort">Those with too little of their own to say anything.</param>
/// <param name="Unreadable">Those that the compiler could not read.</param>
public sealed record SimilarityReply(int Compared, int Found, IReadOnlyList<SimilarPairReply> Pairs, IReadOnlyList<ComparedReply> TooShort, IReadOnlyList<ComparedReply> Unreadable)
{
    /// <summary>Of what was found.</summary>
    public static SimilarityReply From(Similarity found) => new(
        found.Compared, found.Found, [.. found.Pairs.Select(SimilarPairReply.From)], [.. found.TooShort.Select(ComparedReply.From)], [.. found.Unreadable.Select(ComparedReply.From)]);
}

/// <summary>Two submissions; the score is the share of the shorter one that is in both, 0 to 1. Lines count from 1.</summary>
public sealed record SimilarPairReply(double Score, ComparedReply Left, ComparedReply Right, IReadOnlyList<LineRange> LeftLines, IReadOnlyList<LineRange> RightLines)
{
    /// <summary>Of a pair.</summary>
    public static SimilarPairReply From(SimilarPair pair) => new(Math.Round(pair.Score, 3), ComparedReply.From(pair.Left), ComparedReply.From(pair.Right), pair.LeftLines, pair.RightLines);
}

/// <summary>A learner's submission that was compared.</summary>
public sealed record ComparedReply(Guid Submission, string Learner, int Number, string? Verdict)
{
    /// <summary>Of what was compared.</summary>
    public static ComparedReply From(ComparedWork work) => new(work.Submission, work.Learner, work.Number, work.Verdict is { } verdict ? verdict.Code() : null);
}
