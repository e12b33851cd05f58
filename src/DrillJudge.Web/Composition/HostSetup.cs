using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Operation;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Composition;

/// <summary>Makes the host and starts it; the program and the tests do it alike.</summary>
internal static class HostSetup
{
    /// <summary>Builds a host; nothing runs yet.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="contentRoot">Where wwwroot is.</param>
    /// <param name="change">What a test wants otherwise.</param>
    public static WebApplication Build(string[] args, string contentRoot, Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = contentRoot, ApplicationName = typeof(HostSetup).Assembly.GetName().Name });
        var options = WebOptions.From(builder.Configuration);
        builder.WebHost.UseUrls(options.Url);
        builder.Logging.AddLog(options);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.RequestBytes;
        });
        builder.Services.AddDrillJudge(options, builder.Configuration);
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseDrillJudge();
        return app;
    }

    /// <summary>Brings the database up to date and starts the host.</summary>
    /// <returns>The secret of the link that makes the first administrator; null when there is one.</returns>
    public static async Task<string?> StartAsync(WebApplication app)
    {
        await DatabaseStart.MigrateAsync(app.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), CancellationToken.None);
        var invitation = await app.Services.GetRequiredService<FirstAdministrator>().InviteAsync(CancellationToken.None);
        await app.StartAsync();
        return invitation;
    }
}
