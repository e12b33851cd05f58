using System.Security.Cryptography;

namespace DrillJudge.Cohorts;

/// <summary>The codes with which learners join: eight characters, none of which looks like another.</summary>
public static class JoinCodes
{
    /// <summary>How many characters a code has.</summary>
    public const int Length = 8;

    // Left out: 0 O, 1 I L, 2 Z, 5 S, 8 B.
    private const string Alphabet = "ACDEFGHJKMNPQRTUVWXY34679";

    /// <summary>A new one.</summary>
    public static string New() => RandomNumberGenerator.GetString(Alphabet, Length);

    /// <summary>A code as it was typed, without what people put into it; null when it can be none.</summary>
    public static string? Read(string? typed)
    {
        var code = string.Concat((typed ?? "").Take(64).Where(c => c is not '-' && !char.IsWhiteSpace(c))).ToUpperInvariant();
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }

    /// <summary>A code as people read it: in two halves.</summary>
    public static string Show(string code) => $"{code[..(Length / 2)]}-{code[(Length / 2)..]}";
}
