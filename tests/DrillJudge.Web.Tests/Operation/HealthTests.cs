using System.Net;
using System.Text.Json;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Nodes;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Tests.Nodes;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

public sealed class HealthTests(Site site, PostgresServer postgres)
{
    [Fact]
    public async Task A_host_with_database_and_judge_is_ready()
    {
        using var visitor = Visitor.New(site);
        await Eventually.HoldsAsync(async () => (await visitor.GetAsync("/health/ready")).Status == HttpStatusCode.OK);
        var body = JsonDocument.Parse((await visitor.GetAsync("/health/ready")).Text).RootElement;
        Assert.Equal("ready", body.GetProperty("status").GetString());
        Assert.Equal(["database", "judge"], body.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
        Assert.All(body.GetProperty("checks").EnumerateArray(), check => Assert.True(check.GetProperty("ok").GetBoolean()));
    }

    [Fact]
    public async Task A_host_without_a_judge_is_ready_while_a_node_beats()
    {
        await using var nodeless = await NodelessSite.StartAsync(postgres);
        using var visitor = Visitor.New(nodeless);
        var none = await visitor.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, none.Status);
        Assert.Contains("No judge node is up.", none.Text, StringComparison.Ordinal);
        using var admin = await Learner.NewAsync(nodeless, Roles.Administrator);
        var figures = await admin.GetAsync("/api/v1/admin/operation");
        Assert.Equal((HttpStatusCode.OK, JsonValueKind.Null), (figures.Status, figures.Body.GetProperty("pool").ValueKind));

        await using (var db = PostgresServer.Open(nodeless.Database))
        {
            db.Nodes.Add(new NodeEntry
            {
                Id = Guid.NewGuid(), Name = "n", Address = null, Cores = 2, Version = "1", StartedAt = DateTimeOffset.UtcNow, BeatAt = DateTimeOffset.UtcNow.AddMinutes(1), Judging = 0, Ready = true, Trouble = null,
            });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await Eventually.HoldsAsync(async () => (await visitor.GetAsync("/health/ready")).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_an_engine_and_with_a_database_that_lacks_a_migration_it_lives_and_says_what_is_missing()
    {
        var data = Directory.CreateTempSubdirectory("drill-health-");
        try
        {
            await using var app = HostSetup.Build(["--url", "http://127.0.0.1:0", "--data", data.FullName, "--Logging:LogLevel:Default=None"], Path.Combine(Site.Root, "src", "DrillJudge.Web"),
                services => services.AddSingleton(new JudgeNodeOptions(Path.Combine(Site.Root, ".drill", "publish"), data.FullName) { Engine = new("/nowhere/docker.sock") }));
            await HostSetup.StartAsync(app);
            await using (var database = new SqliteConnection($"Data Source={Path.Combine(data.FullName, "drilljudge.db")}"))
            {
                await database.OpenAsync(TestContext.Current.CancellationToken);
                await using var command = new SqliteCommand("DELETE FROM \"__EFMigrationsHistory\" WHERE \"MigrationId\" LIKE '%Operations'", database);
                Assert.Equal(1, await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
            }

            using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
            var ready = await http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
            var checks = JsonDocument.Parse(await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("checks").EnumerateArray()
                .ToDictionary(c => c.GetProperty("name").GetString()!, c => c.GetProperty("reason").GetString()!);
            Assert.Equal("It lacks 1 migration of this version.", checks["database"]);
            Assert.NotEqual("A judge is up.", checks["judge"]);
            await app.StopAsync(TestContext.Current.CancellationToken);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }
}
