using System.Text.Json;
using System.Text.Json.Serialization;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>Readers and writers of the engine's JSON, generated: the engine names its fields as C# does.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(EngineVersion))]
[JsonSerializable(typeof(EngineInfo))]
[JsonSerializable(typeof(EngineEvent))]
[JsonSerializable(typeof(EngineRefusal))]
[JsonSerializable(typeof(EngineProgress))]
[JsonSerializable(typeof(ContainerBody))]
[JsonSerializable(typeof(CreatedContainer))]
[JsonSerializable(typeof(WaitedContainer))]
[JsonSerializable(typeof(ContainerInspection))]
[JsonSerializable(typeof(IReadOnlyList<ContainerSummary>))]
[JsonSerializable(typeof(ImageInspection))]
[JsonSerializable(typeof(IReadOnlyList<ImageSummary>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, IReadOnlyList<string>>))]
internal sealed partial class EngineJson : JsonSerializerContext;

/// <summary>Body of a refusal.</summary>
internal sealed record EngineRefusal([property: JsonPropertyName("message")] string? Message);

/// <summary>One line of what build, pull and import say while they work.</summary>
internal sealed record EngineProgress(
    [property: JsonPropertyName("stream")] string? Stream = null,
    [property: JsonPropertyName("status")] string? Status = null,
    [property: JsonPropertyName("id")] string? Id = null,
    [property: JsonPropertyName("error")] string? Error = null);

internal sealed record CreatedContainer(string Id);

internal sealed record WaitedContainer(int StatusCode, WaitError? Error = null);

internal sealed record WaitError(string? Message);
