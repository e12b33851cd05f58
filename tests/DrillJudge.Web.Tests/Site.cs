using System.Net;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Operation.Webhooks;
using DrillJudge.Web.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

[assembly: AssemblyFixture(typeof(Site))]

namespace DrillJudge.Web.Tests;

/// <summary>The host as users meet it: Kestrel on a port of its own, a SQLite file, the real engine.</summary>
public class Site : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("drill-site-");
    private WebApplication app = null!;

    /// <summary>Its address, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The secret of the link that makes the first administrator.</summary>
    public string Invitation { get; private set; } = "";

    /// <summary>What it keeps.</summary>
    public string DataFolder => data.FullName;

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>What the host is made of.</summary>
    public IServiceProvider Services => app.Services;

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("DRILL_HOME", Root);
        app = HostSetup.Build(["--url", "http://127.0.0.1:0", "--data", data.FullName, "--Logging:LogLevel:Default=Warning", .. await OptionsAsync()], Path.Combine(Root, "src", "DrillJudge.Web"),
            services => services.AddSingleton(SheetDrawer.Catalog())
                // Receivers of the tests are on this machine, and nobody waits for hours.
                .AddSingleton(new WebhookOptions { AllowPrivate = true, Every = TimeSpan.FromMilliseconds(50), FirstPause = TimeSpan.FromMilliseconds(20), MostTries = 4 }));
        Invitation = await HostSetup.StartAsync(app) ?? throw new InvalidOperationException("A new site has an administrator.");
        Url = app.Urls.First();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>What its command line says besides.</summary>
    protected virtual Task<string[]> OptionsAsync() => Task.FromResult(Array.Empty<string>());

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DrillJudge.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
