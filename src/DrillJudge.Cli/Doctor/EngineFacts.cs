using System.Text.Json;

namespace DrillJudge.Cli.Doctor;

/// <summary>What an engine says of itself in /version and /info.</summary>
/// <param name="Version">Such as 20.10.24.</param>
/// <param name="ApiVersion">Newest API it speaks.</param>
/// <param name="MinApiVersion">Oldest API it speaks.</param>
/// <param name="OsType">Kind of container: linux or windows.</param>
/// <param name="CgroupVersion">1 or 2; "1" where the engine is too old to say.</param>
/// <param name="SecurityOptions">Such as name=seccomp,profile=default.</param>
/// <param name="MissingLimits">Limits that the kernel does not offer to containers.</param>
/// <param name="MemoryBytes">Memory of the engine's machine.</param>
/// <param name="DataFolder">Where images and containers lie.</param>
internal sealed record EngineFacts(
    string Version, Version ApiVersion, Version MinApiVersion, string OsType, string CgroupVersion, IReadOnlyList<string> SecurityOptions,
    IReadOnlyList<string> MissingLimits, long MemoryBytes, string DataFolder)
{
    /// <summary>Asks the engine.</summary>
    public static async Task<EngineFacts> AskAsync(EngineProbe probe, CancellationToken cancellation) =>
        Read(await probe.GetAsync("/version", cancellation), await probe.GetAsync("/info", cancellation));

    /// <summary>Reads the two answers; what is missing counts as unknown, never as a fault.</summary>
    public static EngineFacts Read(JsonElement version, JsonElement info) => new(
        Text(version, "Version", "unknown"),
        Api(Text(version, "ApiVersion", "0.0")),
        Api(Text(version, "MinAPIVersion", "1.12")),
        Text(info, "OSType", "linux"),
        Text(info, "CgroupVersion", "1"),
        info.TryGetProperty("SecurityOptions", out var options) && options.ValueKind == JsonValueKind.Array ? [.. options.EnumerateArray().Select(one => one.GetString() ?? "")] : [],
        [.. new[] { "MemoryLimit", "SwapLimit", "PidsLimit", "CpuCfsQuota" }.Where(limit => info.TryGetProperty(limit, out var offered) && offered.ValueKind == JsonValueKind.False)],
        info.TryGetProperty("MemTotal", out var memory) && memory.TryGetInt64(out var bytes) ? bytes : 0,
        Text(info, "DockerRootDir", ""));

    private static string Text(JsonElement from, string name, string otherwise) =>
        from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : otherwise;

    private static Version Api(string text) => System.Version.TryParse(text, out var version) ? version : new Version(0, 0);
}
