namespace DrillJudge.Web.Operation;

/// <summary>What the log looks like: lines for people, or with --log json (DRILL_LOG=json) one JSON object a line for programs. Both go to standard output.</summary>
internal static class LogSetup
{
    /// <summary>Sets it up.</summary>
    public static void AddLog(this ILoggingBuilder logging, WebOptions options)
    {
        if (!options.LogsJson)
            return;
        logging.ClearProviders();
        logging.AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        });
    }
}
