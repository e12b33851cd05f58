using System.Text.Json.Serialization;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>Something that happened in the engine.</summary>
/// <param name="Type">container, image, ...</param>
/// <param name="Action">create, start, oom, die, kill, destroy, ...</param>
/// <param name="Actor">What it happened to.</param>
/// <param name="TimeNano">When, in nanoseconds since 1970.</param>
public sealed record EngineEvent(
    string Type,
    string Action,
    EngineActor Actor,
    [property: JsonPropertyName("timeNano")] long TimeNano);

/// <summary>What an event happened to.</summary>
/// <param name="Id">Of the container or image.</param>
/// <param name="Attributes">Its labels and name; `exitCode` for die.</param>
public sealed record EngineActor([property: JsonPropertyName("ID")] string Id, IReadOnlyDictionary<string, string>? Attributes);
