using DrillJudge.Data;
using DrillJudge.Problems;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Operation;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Nodes;

/// <summary>Makes a judge node: the queue, the judge and the calls of web hosts; no pages, no accounts.</summary>
internal static class NodeSetup
{
    /// <summary>Where a node listens unless it is told.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5081";

    /// <summary>Builds a node; nothing runs yet.</summary>
    /// <exception cref="FormatException">It has no database that it could share.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(NodeSetup).Assembly.GetName().Name });
        var options = WebOptions.From(builder.Configuration, DefaultUrl);
        if (!options.Database.IsPostgres)
            throw new FormatException("a judge node shares a PostgreSQL database with web hosts: give --database \"Host=...;Database=...;Username=...\".");
        builder.WebHost.UseUrls(options.Url);
        builder.Logging.AddLog(options);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(options with { Judges = true });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<NodeAddress>();
        builder.Services.AddSingleton<ClusterKey>();
        builder.Services.AddDbContextFactory<DrillJudgeDb>(options.Database.Configure);
        builder.Services.AddSingleton(new ProblemCatalog(options.Problems));
        builder.Services.AddJudging(options with { Judges = true });
        builder.Services.AddTelemetry(builder.Configuration);
        var app = builder.Build();
        app.MapNode();
        return app;
    }

    /// <summary>Brings the database up to date and starts the node.</summary>
    public static async Task StartAsync(WebApplication app)
    {
        await DatabaseStart.MigrateAsync(app.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), CancellationToken.None);
        await app.StartAsync();
    }
}
