namespace DrillJudge.Worksheets;

/// <summary>A back-of-envelope drill as its file describes it; numbers come from a seed (<see cref="DrawnSheet"/>).</summary>
/// <param name="Id">The file's name.</param>
/// <param name="Version">Part of every draw.</param>
/// <param name="Title">For people.</param>
/// <param name="Topics">From a fixed list, see <see cref="SheetTopics"/>.</param>
/// <param name="Tags">Free words.</param>
/// <param name="Level">1 to 3; at 1 a forgotten unit is forgiven.</param>
/// <param name="Minutes">Time for the whole sheet.</param>
/// <param name="Parameters">In the file's order.</param>
/// <param name="Require">What the drawn values must fulfil.</param>
/// <param name="Intro">Template of the story.</param>
/// <param name="Headline">The step that is asked first as an interval.</param>
/// <param name="Backfill">Whether a right headline credits the blank steps that feed it.</param>
/// <param name="Nouns">What it counts.</param>
/// <param name="Steps">In order.</param>
/// <param name="Followup">The question after the end.</param>
/// <param name="Facts">Prices and latencies, by name.</param>
public sealed record Worksheet(
    string Id, int Version, string Title, IReadOnlyList<string> Topics, IReadOnlyList<string> Tags, int Level, int Minutes,
    IReadOnlyList<SheetParameter> Parameters, IReadOnlyList<Condition> Require, string Intro, string Headline, bool Backfill, Nouns Nouns,
    IReadOnlyList<Step> Steps, Followup Followup, IReadOnlyDictionary<string, Fact> Facts)
{
    /// <summary>Seconds for the interval that is asked first.</summary>
    public const int IntervalSeconds = 30;

    /// <summary>The name under which the interval is opened and answered, as if it were a step.</summary>
    public const string IntervalStep = "interval";

    /// <summary>The headline's step.</summary>
    public EstimateStep HeadlineStep => (EstimateStep)Steps.First(step => step.Id == Headline);

    /// <summary>The step of an id; null when there is none.</summary>
    public Step? Find(string id) => Steps.FirstOrDefault(step => step.Id == id);

    internal SheetTexts Texts { get; } = new();
}
