using DrillJudge.Protocol;

namespace DrillJudge.Judging.Compilation;

/// <summary>What may stand at the cursor.</summary>
/// <param name="From">Where the typed word starts, in UTF-16 units from the source's start.</param>
/// <param name="Truncated">Whether more would fit than are listed: then another letter needs another request, else the list may be narrowed down on the spot.</param>
/// <param name="Items">At most 100, best first, no label twice.</param>
public sealed record Completion(int From, bool Truncated, IReadOnlyList<CompletionItem> Items)
{
    internal static Completion Of(CompleteReply reply) => new(reply.From, reply.Truncated,
        [.. reply.Items.Select(item => new CompletionItem(item.Label, item.Insert, item.Kind.ToString().ToLowerInvariant(), item.Detail))]);
}
