using DrillJudge.Attempts;

namespace DrillJudge.Cohorts;

/// <summary>From where on two submissions are called similar, and what is left out before.</summary>
public static class SimilarityRules
{
    /// <summary>Pairs below this share of common fingerprints are not listed.</summary>
    public const double Notable = 0.4;

    /// <summary>With fewer tokens of its own a source looks like any other.</summary>
    public const int LeastTokens = 25;

    /// <summary>The same for fingerprints: a source of many tiny members has tokens, but hardly any.</summary>
    public const int LeastPrints = 4;

    /// <summary>From this many sources on, what more than half of them share is left out. Of fewer, two that copied might be the half.</summary>
    public const int LeastForCommon = 5;

    /// <summary>Most pairs that are listed; the most similar.</summary>
    public const int MostPairs = 100;

    /// <summary>The answer while there is no compiler.</summary>
    public static Refusal Away { get; } = Refusal.Unavailable("judge-away", "No compiler is up just now that could read the submissions. Try again in a moment.");
}
