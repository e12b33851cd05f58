namespace DrillJudge.Cohorts;

/// <summary>How alike the learners' submissions at a drill are. A hint which to read, and no proof: short drills look alike by nature.</summary>
/// <param name="Compared">How many were held against each other.</param>
/// <param name="Found">How many pairs are notable; the first <see cref="SimilarityRules.MostPairs"/> are listed.</param>
/// <param name="Pairs">The most similar first.</param>
/// <param name="CommonLeftOut">Whether what more than half of the learners share was left out.</param>
/// <param name="TooShort">Those with too little of their own to say anything.</param>
/// <param name="Unreadable">Those that the compiler could not read.</param>
public sealed record Similarity(int Compared, int Found, IReadOnlyList<SimilarPair> Pairs, bool CommonLeftOut, IReadOnlyList<ComparedWork> TooShort, IReadOnlyList<ComparedWork> Unreadable);
