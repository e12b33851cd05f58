using System.Text.Json.Serialization;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>The engine's version.</summary>
/// <param name="Version">Its release, such as 20.10.24.</param>
/// <param name="ApiVersion">The newest API version it serves.</param>
/// <param name="MinApiVersion">The oldest API version it serves.</param>
/// <param name="KernelVersion">Its machine's kernel.</param>
/// <param name="Arch">Its machine's architecture, as Go names it: amd64, arm64.</param>
public sealed record EngineVersion(
    string Version,
    string ApiVersion,
    [property: JsonPropertyName("MinAPIVersion")] string? MinApiVersion = null,
    string? KernelVersion = null,
    string? Arch = null)
{
    /// <summary>Our newest version if the engine still serves it, else the nearest that it serves.</summary>
    /// <exception cref="DockerException">The engine's numbers are not versions.</exception>
    internal string Choose(Version ours)
    {
        var newest = Number(ApiVersion);
        var oldest = string.IsNullOrEmpty(MinApiVersion) ? newest : Number(MinApiVersion);
        var chosen = ours < newest ? ours : newest;
        return (chosen < oldest ? oldest : chosen).ToString(2);
    }

    private static Version Number(string text) => System.Version.TryParse(text, out var number)
        ? number
        : throw new DockerException(System.Net.HttpStatusCode.OK, $"The engine calls its API version '{text}', which is no version.");
}
