using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Composition;

/// <summary>The program as `up`: the web host. Ends with 0, or with 2 when it cannot start as it was asked to.</summary>
internal static class WebProgram
{
    /// <summary>Runs until it is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter error)
    {
        try
        {
            var app = HostSetup.Build(args, AppContext.BaseDirectory);
            var invitation = await HostSetup.StartAsync(app);
            Greeting.Say(app, invitation);
            if (app.Configuration["leashed"] == "true")
                _ = Leash.HoldAsync(app.Lifetime);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (FormatException e)
        {
            error.WriteLine($"drill: {e.Message}");
            return 2;
        }
        catch (Exception e) when (e is DbException or DbUpdateException)
        {
            error.WriteLine($"drill: the database cannot be used: {(e.InnerException ?? e).Message}");
            return 2;
        }
    }
}
