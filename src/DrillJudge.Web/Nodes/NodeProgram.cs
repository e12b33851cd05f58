using System.Data.Common;
using DrillJudge.Web.Composition;

namespace DrillJudge.Web.Nodes;

/// <summary>The program as `judge-node`. Ends with 0, or with 2 when it cannot start as it was asked to.</summary>
internal static partial class NodeProgram
{
    private const int Refused = 2;

    /// <summary>Runs until it is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            await using var app = NodeSetup.Build(args);
            await NodeSetup.StartAsync(app);
            Greet(app, output);
            if (app.Configuration["leashed"] == "true")
                _ = Leash.HoldAsync(app.Lifetime);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (FormatException e)
        {
            error.WriteLine($"drill: {e.Message}");
            return Refused;
        }
        catch (Exception e) when (e is DbException or IOException)
        {
            error.WriteLine($"drill: the node cannot start: {(e.InnerException ?? e).Message}");
            return Refused;
        }
    }

    private static void Greet(WebApplication app, TextWriter output)
    {
        var url = app.Urls.First();
        if (app.Services.GetRequiredService<WebOptions>().LogsJson)
        {
            Up(app.Logger, url);
            return;
        }

        output.WriteLine($"  Judge node is up at {url}");
        output.WriteLine("  Ctrl-C stops it; what it judges then ends first.");
        output.Flush();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Judge node is up at {Url}")]
    private static partial void Up(ILogger log, string url);
}
