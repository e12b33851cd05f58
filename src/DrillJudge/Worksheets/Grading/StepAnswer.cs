namespace DrillJudge.Worksheets;

/// <summary>How a step was left. A blank one has neither value nor option.</summary>
/// <param name="Value">An estimate or assumption, in base units.</param>
/// <param name="Option">A chosen option, or "none".</param>
/// <param name="Late">After its time and the grace.</param>
public sealed record StepAnswer(double? Value, string? Option, bool Late)
{
    /// <summary>Nothing was answered.</summary>
    public static StepAnswer Blank { get; } = new(null, null, false);
}
