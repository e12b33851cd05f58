using DrillJudge.Protocol;

namespace DrillJudge.Compiler.Completing;

/// <summary>What may stand at a place, best first.</summary>
/// <param name="From">Where the typed word starts.</param>
/// <param name="Truncated">Whether more would fit.</param>
/// <param name="Items">At most <see cref="MaxItems"/>.</param>
internal sealed record CompletionList(int From, bool Truncated, IReadOnlyList<Suggestion> Items)
{
    /// <summary>More than anybody reads; another letter brings the rest.</summary>
    public const int MaxItems = 100;

    /// <summary>Where nothing may stand, or only what the learner makes up.</summary>
    public static CompletionList None(int offset) => new(offset, false, []);
}
