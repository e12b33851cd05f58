using DrillJudge.Attempts;
using DrillJudge.Cohorts;

namespace DrillJudge.Web.Api;

/// <summary>An assignment's policies as words for programs.</summary>
public static class PolicyWords
{
    private static readonly Dictionary<string, RevealPolicy> Reveals = new(StringComparer.Ordinal)
    {
        ["first-failure"] = RevealPolicy.FirstFailure, ["after-due"] = RevealPolicy.AfterDue, ["verdict-only"] = RevealPolicy.VerdictOnly,
    };

    private static readonly Dictionary<string, LatePolicy> Lates = new(StringComparer.Ordinal) { ["marked"] = LatePolicy.Marked, ["refused"] = LatePolicy.Refused };

    /// <summary>A policy's word.</summary>
    public static string Of(RevealPolicy reveal) => Reveals.First(pair => pair.Value == reveal).Key;

    /// <summary>A policy's word.</summary>
    public static string Of(LatePolicy late) => Lates.First(pair => pair.Value == late).Key;

    /// <summary>Reads both; null stays as it was.</summary>
    public static Refusal? Read(string? reveal, string? late, ref RevealPolicy reveals, ref LatePolicy lates)
    {
        if (reveal is not null && !Reveals.TryGetValue(reveal, out reveals))
            return Refusal.Invalid("reveal", $"reveal is {string.Join(", ", Reveals.Keys)}; not '{reveal}'.");
        return late is not null && !Lates.TryGetValue(late, out lates) ? Refusal.Invalid("late", $"late is {string.Join(" or ", Lates.Keys)}; not '{late}'.") : null;
    }
}
