namespace DrillJudge.Web.Composition;

/// <summary>What a start prints for the person before the terminal; where programs read the log, an entry of it says the same.</summary>
internal static partial class Greeting
{
    /// <summary>Says the address and, while there is no administrator, the way in.</summary>
    public static void Say(WebApplication app, TextWriter output, string? invitation)
    {
        var url = app.Urls.First();
        if (!app.Services.GetRequiredService<WebOptions>().LogsJson)
            Print(output, url, invitation);
        else if (invitation is null)
            Up(app.Logger, url);
        else
            UpWithoutAccounts(app.Logger, url, url, invitation);
    }

    private static void Print(TextWriter output, string url, string? invitation)
    {
        output.WriteLine();
        output.WriteLine($"  DrillJudge is up at {url}");
        if (invitation is not null)
        {
            output.WriteLine();
            output.WriteLine("  Nobody has an account here yet. This link makes the first administrator; it works once, for a day:");
            output.WriteLine($"  {url}/setup/{invitation}");
        }

        output.WriteLine();
        output.WriteLine("  Ctrl-C stops it. Nothing is lost: what is not judged yet is judged at the next start.");
        output.WriteLine();
        output.Flush();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "DrillJudge is up at {Url}")]
    private static partial void Up(ILogger log, string url);

    [LoggerMessage(Level = LogLevel.Information, Message = "DrillJudge is up at {Url}; nobody has an account, and this link makes the first administrator, once and for a day: {Site}/setup/{Secret}")]
    private static partial void UpWithoutAccounts(ILogger log, string url, string site, string secret);
}
