using System.Text.Json.Serialization;

namespace DrillJudge.Worksheets;

/// <summary>How a sheet is worked.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SheetMode>))]
public enum SheetMode
{
    /// <summary>Feedback after each step; may pause.</summary>
    Practice,

    /// <summary>Feedback at the end; no pause; the seed is secret.</summary>
    Mock,
}
