namespace DrillJudge.Worksheets;

/// <summary>What sheets are about.</summary>
public static class SheetTopics
{
    /// <summary>The topics, each with its name for people.</summary>
    public static IReadOnlyList<(string Id, string Name)> All { get; } =
    [
        ("scaling", "Scaling reads and writes"), ("rate-limiting", "Rate limiting"), ("caching", "Caching"), ("data-models", "Data models"),
        ("numbers", "Back-of-envelope numbers"), ("cost-latency", "Cost against latency"),
    ];
}
