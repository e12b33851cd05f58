namespace DrillJudge.Benchmarks.Contestants;

/// <summary>Finds the SDK, whose compiler the opponents use.</summary>
internal static class Sdk
{
    /// <summary>The folder of the newest .NET 10 SDK.</summary>
    /// <exception cref="BenchException">There is none.</exception>
    public static async Task<string> FindAsync(CancellationToken cancellation)
    {
        // Lines such as: 10.0.401 [/usr/share/dotnet/sdk]
        var listed = await new Command(new Dictionary<string, string?>()).ReadAsync(Command.Dotnet, ["--list-sdks"], cancellation).ConfigureAwait(false);
        return listed.Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("10.", StringComparison.Ordinal) && line.EndsWith(']'))
            .Select(line => line[..^1].Split(" [", 2))
            .Select(parts => Path.Combine(parts[1], parts[0]))
            .LastOrDefault(folder => File.Exists(Path.Combine(folder, "Roslyn", "bincore", "csc.dll")))
            ?? throw new BenchException("The .NET 10 SDK with its compiler is needed to measure against, and dotnet --list-sdks has none.");
    }
}
