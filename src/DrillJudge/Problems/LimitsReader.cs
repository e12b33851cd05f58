namespace DrillJudge.Problems;

/// <summary>
/// Reads `limits`. Keys are ours (time_multiplier, memory, output) and the ICPC format's. Beyond what a sandbox gives, our packages are refused;
/// one of that format is loaded with what there is, and a note says so.
/// </summary>
internal static class LimitsReader
{
    private const long MinMemory = 16L << 20;
    private const long MinOutput = 1L << 10;

    private static readonly string[] Known =
    [
        "time_multiplier", "memory", "output", "time_limit", "time_multipliers", "time_resolution", "time_safety_margin", "code", "compilation_time",
        "compilation_memory", "validation_time", "validation_memory", "validation_output", "validation_passes", "generation_time", "generation_memory",
    ];

    public static Limits Read(YamlSection? section, bool icpc, List<string> notes)
    {
        var limits = new Limits();
        if (section is null)
            return limits;
        if (!icpc)
            section.RefuseOthers(Known);
        var multiplier = section.Section("time_multipliers")?.Number("ac_to_time_limit", 1, 100) ?? section.Number("time_multiplier", 1, 100);
        return limits with
        {
            TimeMultiplier = multiplier ?? limits.TimeMultiplier,
            MemoryBytes = Size(section, "memory", MinMemory, Limits.MaxMemoryBytes, icpc, notes) ?? limits.MemoryBytes,
            OutputBytes = Size(section, "output", MinOutput, Limits.MaxOutputBytes, icpc, notes) ?? limits.OutputBytes,
            Time = section.Number("time_limit", 0.001, 600) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        };
    }

    private static long? Size(YamlSection section, string key, long min, long max, bool icpc, List<string> notes)
    {
        if (section.Text(key) is not { } text)
            return null;
        switch (ByteSize.Parse(text))
        {
            case null:
                section.Error(key, $"expected a size such as 256 MiB, got {ValueText.Quote(text, 40)}");
                return null;
            case { } bytes when bytes >= min && bytes <= max:
                return bytes;
            case { } bytes when icpc:
                var given = Math.Clamp(bytes, min, max);
                notes.Add($"limits.{key}: {text} asked, {Print(given)} given");
                return given;
            default:
                section.Error(key, $"expected a size from {Print(min)} to {Print(max)}, got {text}");
                return null;
        }
    }

    private static string Print(long bytes) => bytes >= 1L << 20 ? $"{bytes >> 20} MiB" : $"{bytes >> 10} KiB";
}
