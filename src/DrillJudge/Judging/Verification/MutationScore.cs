using DrillJudge.Protocol;

namespace DrillJudge.Judging.Verification;

/// <summary>How many small changes to the reference the cases notice.</summary>
/// <param name="Killed">Mutants that got another verdict than AC.</param>
/// <param name="Equivalent">Survivors that the author explained and that no random case told apart either.</param>
/// <param name="Survivors">Survivors that nobody explained.</param>
public sealed record MutationScore(int Killed, IReadOnlyList<Mutant> Equivalent, IReadOnlyList<Mutant> Survivors)
{
    /// <summary>Mutants that ought to be killed.</summary>
    public int Total => Killed + Survivors.Count;
}
