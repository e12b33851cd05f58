namespace DrillJudge.Web.Composition;

/// <summary>Ends the host when its standard input ends: whoever started it is gone, or wants it to stop.</summary>
internal static class Leash
{
    /// <summary>Holds until the input ends.</summary>
    public static async Task HoldAsync(IHostApplicationLifetime lifetime)
    {
        await using var input = Console.OpenStandardInput();
        var buffer = new byte[64];
        while (await input.ReadAsync(buffer, lifetime.ApplicationStopping) > 0)
        {
            // Nothing is said to it.
        }

        lifetime.StopApplication();
    }
}
