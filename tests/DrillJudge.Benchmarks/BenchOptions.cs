namespace DrillJudge.Benchmarks;

/// <summary>The command line.</summary>
/// <param name="Quick">Under two minutes.</param>
/// <param name="JsonFile">Where the figures go, or null.</param>
/// <param name="Leashed">Whether the end of standard input ends the run: the program that started this one is gone or was cancelled.</param>
/// <param name="Worksheets">Whether worksheets are measured instead of judging.</param>
/// <param name="Service">Whether the service is measured instead of the judge alone.</param>
internal sealed record BenchOptions(bool Quick, string? JsonFile, bool Leashed, bool Worksheets = false, bool Service = false)
{
    /// <summary>Reads the words.</summary>
    /// <exception cref="BenchException">There is no such option.</exception>
    public static BenchOptions Parse(string[] words)
    {
        var options = new BenchOptions(false, null, false);
        for (var i = 0; i < words.Length; i++)
        {
            options = words[i] switch
            {
                "--quick" => options with { Quick = true },
                "--worksheets" => options with { Worksheets = true },
                "--service" => options with { Service = true },
                "--leashed" => options with { Leashed = true },
                "--json" when i + 1 < words.Length => options with { JsonFile = words[++i] },
                _ => throw new BenchException($"'{words[i]}' is not understood. The options are --quick, --worksheets, --service and --json FILE."),
            };
        }

        return options;
    }
}
