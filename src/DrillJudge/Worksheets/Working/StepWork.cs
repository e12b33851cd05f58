using System.Text.Json.Serialization;

namespace DrillJudge.Worksheets;

/// <summary>What happened at one step. Serialisable.</summary>
/// <param name="Step">Its id, or "interval".</param>
/// <param name="OpenedAt">First view by the server's clock; null before.</param>
/// <param name="ClosedAt">Answered, left or surrendered; null before.</param>
/// <param name="Paused">Time in which the clock stood.</param>
/// <param name="Typed">The accepted answer as typed.</param>
/// <param name="Value">An estimate or assumption in base units.</param>
/// <param name="Low">The interval's lower end in base units.</param>
/// <param name="High">The interval's upper end in base units.</param>
/// <param name="Option">The chosen option.</param>
/// <param name="Reason">Why an assumption was made.</param>
/// <param name="Late">Answered after its time and the grace.</param>
/// <param name="Hints">Hints that were shown.</param>
public sealed record StepWork(
    string Step, DateTimeOffset? OpenedAt = null, DateTimeOffset? ClosedAt = null, TimeSpan Paused = default, string? Typed = null, double? Value = null,
    double? Low = null, double? High = null, string? Option = null, string? Reason = null, bool Late = false, int Hints = 0)
{
    /// <summary>Whether the learner answered.</summary>
    [JsonIgnore]
    public bool Answered => Typed is not null;
}
