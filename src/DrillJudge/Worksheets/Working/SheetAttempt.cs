using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrillJudge.Worksheets;

/// <summary>
/// The work of one learner on one drawn sheet: a value that <see cref="SheetRules"/> turns into the next one, event by event. A host stores it as JSON. It holds
/// the seed, also a secret one: it goes into a row of the database and never to a client.
/// </summary>
/// <param name="SheetId">The sheet.</param>
/// <param name="Version">Its version when it was drawn.</param>
/// <param name="Seed">As <see cref="SheetSeed.Text"/>.</param>
/// <param name="Mode">Practice or mock.</param>
/// <param name="StartedAt">By the server's clock.</param>
/// <param name="Steps">The interval, then the sheet's steps.</param>
/// <param name="PausedAt">When the clock was stopped; null while it runs.</param>
/// <param name="EndedAt">After the last step or surrender; null before.</param>
/// <param name="Surrendered">Whether it was given up.</param>
/// <param name="TimedOut">Whether it ended because the time in which it could be worked was over.</param>
/// <param name="Stretch">By what each clock is longer than the sheet says, for a learner who has more time.</param>
public sealed record SheetAttempt(
    string SheetId, int Version, string Seed, SheetMode Mode, DateTimeOffset StartedAt, IReadOnlyList<StepWork> Steps,
    DateTimeOffset? PausedAt = null, DateTimeOffset? EndedAt = null, bool Surrendered = false, bool TimedOut = false, double Stretch = 1)
{
    /// <summary>Extra time after which an answer is late, for the way through the network.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>A new attempt.</summary>
    /// <exception cref="ArgumentException">A mock sheet's seed must be secret.</exception>
    public static SheetAttempt Start(DrawnSheet drawn, SheetMode mode, DateTimeOffset now) => mode == SheetMode.Mock && !drawn.Seed.IsSecret
        ? throw new ArgumentException("a mock sheet is drawn from a secret seed", nameof(drawn))
        : new SheetAttempt(drawn.Sheet.Id, drawn.Sheet.Version, drawn.Seed.Text, mode, now,
            [new StepWork(Worksheet.IntervalStep), .. drawn.Sheet.Steps.Select(step => new StepWork(step.Id))]);

    /// <summary>Whether nothing more can be answered.</summary>
    [JsonIgnore]
    public bool Ended => EndedAt is not null;

    /// <summary>The first step that is not closed; null at the end.</summary>
    [JsonIgnore]
    public StepWork? Current => Ended ? null : Steps.FirstOrDefault(step => step.ClosedAt is null);

    /// <summary>The work at a step; null when there is no such step.</summary>
    public StepWork? Find(string step) => Steps.FirstOrDefault(work => work.Step == step);

    /// <summary>With minutes more for the whole sheet, shared out among its clocks as its own minutes are.</summary>
    public SheetAttempt StretchedBy(Worksheet sheet, int minutes) => this with { Stretch = 1 + ((double)minutes / sheet.Minutes) };

    /// <summary>Seconds on a step's clock, more time reckoned in.</summary>
    public int SecondsOf(Worksheet sheet, string step) => (int)Math.Round((sheet.Find(step)?.Seconds ?? Worksheet.IntervalSeconds) * Stretch);

    /// <summary>Time left at an open step, negative when it is over; the whole time before it is opened.</summary>
    public TimeSpan Left(Worksheet sheet, string step, DateTimeOffset now)
    {
        var whole = TimeSpan.FromSeconds(SecondsOf(sheet, step));
        if (Find(step) is not { OpenedAt: { } opened } work)
            return whole;
        var until = work.ClosedAt ?? PausedAt ?? now;
        return whole - (until - opened - work.Paused);
    }

    /// <summary>What the grader needs: closed steps only.</summary>
    public IReadOnlyDictionary<string, StepAnswer> Answers() => Steps.Where(work => work.ClosedAt is not null && work.Step != Worksheet.IntervalStep)
        .ToDictionary(work => work.Step, work => new StepAnswer(work.Value, work.Option, work.Late), StringComparer.Ordinal);

    /// <summary>The interval's score; null when no range was given. Shown after the end only, as it tells where the headline lies.</summary>
    public IntervalScore? Interval(DrawnSheet drawn) => Find(Worksheet.IntervalStep) is { Low: { } low, High: { } high }
        ? IntervalScore.Of(low, high, drawn.Truth[drawn.Sheet.Headline], drawn.Sheet.HeadlineStep.Unit.Kind)
        : null;

    /// <summary>As stored.</summary>
    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>From what was stored.</summary>
    /// <exception cref="JsonException">The text is none.</exception>
    public static SheetAttempt FromJson(string json) => JsonSerializer.Deserialize<SheetAttempt>(json) ?? throw new JsonException("no attempt");
}
