using DrillJudge.Protocol;

namespace DrillJudge.Compiler.Fingerprints;

/// <summary>
/// Selects fingerprints after the winnowing algorithm of Schleimer, Wilkerson and Aiken (SIGMOD 2003): every run of <see cref="Run"/> tokens is hashed, and of each
/// <see cref="Window"/> runs in a row the least hash is kept, the rightmost of several, or the one kept already. Two sources that share
/// <see cref="Run"/> + <see cref="Window"/> - 1 tokens in a row are sure to share a fingerprint; what is shorter than <see cref="Run"/> leaves no trace but as a whole member.
/// </summary>
internal static class Winnowing
{
    /// <summary>Tokens of a run: about two statements. Shorter ones are in every solution.</summary>
    public const int Run = 12;

    /// <summary>Runs of which one is kept.</summary>
    public const int Window = 4;

    /// <summary>The least that a member shorter than a run must have to leave a fingerprint: less is an accessor or an empty body.</summary>
    public const int Least = 6;

    /// <summary>The fingerprints of a source's members, in source order. No run reaches over a member's end, so that members may change places.</summary>
    public static IReadOnlyList<SourcePrint> Of(IReadOnlyList<IReadOnlyList<ShapeToken>> members, bool every)
    {
        var prints = new List<SourcePrint>();
        var offset = 0;
        foreach (var member in members)
        {
            var run = Math.Min(Run, member.Count);
            if (run >= Least)
            {
                var hashes = Enumerable.Range(0, member.Count - run + 1).Select(at => FixedHash.Of(member, at, run)).ToArray();
                var kept = every ? Enumerable.Range(0, hashes.Length) : Select(hashes);
                prints.AddRange(kept.Select(at => Print(member, hashes[at], at, run, offset)));
            }

            offset += member.Count;
        }

        return prints.Count <= FingerprintReply.MaxPrints ? prints
            : [.. prints.OrderBy(static print => print.Hash).Take(FingerprintReply.MaxPrints).OrderBy(static print => print.Token)];
    }

    /// <summary>Which hashes are kept, ascending.</summary>
    internal static IEnumerable<int> Select(ulong[] hashes)
    {
        var last = -1;
        var windows = Math.Max(1, hashes.Length - Window + 1);
        for (var start = 0; start < windows; start++)
        {
            var end = Math.Min(start + Window, hashes.Length);
            // One kept before counts as long as nothing in the window is less: a line repeated a hundred times is then not kept a hundred times.
            var least = last >= start ? last : start;
            for (var i = start; i < end; i++)
            {
                if (hashes[i] < hashes[least] || (hashes[i] == hashes[least] && least != last))
                    least = i;
            }

            if (least != last)
                yield return last = least;
        }
    }

    private static SourcePrint Print(IReadOnlyList<ShapeToken> member, ulong hash, int at, int run, int offset) =>
        new(hash, offset + at, run, member[at].Line, member[at + run - 1].EndLine);
}
