namespace DrillJudge.Worksheets;

/// <summary>One of several designs is asked for; which is best depends on the seed.</summary>
public sealed record ChoiceStep(string Id, string Ask, string Label, int Seconds, double Points, IReadOnlyList<string> Hints, string Work)
    : Step(Id, Ask, Label, Seconds, Points, Hints, Work)
{
    /// <summary>The answer that no option is feasible.</summary>
    public const string None = "none";

    /// <summary>The designs.</summary>
    public required IReadOnlyList<DesignOption> Options { get; init; }

    /// <summary>Whether the greatest objective wins; else the least.</summary>
    public bool Most { get; init; }

    /// <summary>The objectives' unit; null where they are mere ranks.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Whether "none of them" is offered: every option has a condition.</summary>
    public bool OffersNone => Options.All(option => option.If is not null);

    /// <summary>The option of a name; null when there is none.</summary>
    public DesignOption? Find(string name) => Options.FirstOrDefault(option => option.Name == name);
}
