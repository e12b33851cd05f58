using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Composition;

/// <summary>The program as `up`: the web host. Ends with 0, or with 2 when it cannot start as it was asked to.</summary>
internal static class WebProgram
{
    /// <summary>Runs until it is told to stop.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var app = HostSetup.Build(args, AppContext.BaseDirectory);
            Greeting.Say(app, output, await HostSetup.StartAsync(app));
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
        catch (IOException e)
        {
            // An address that is taken, a folder that cannot be written to.
            error.WriteLine($"drill: {e.Message}");
            return 2;
        }
    }
}
