using System.Net;
using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Operation;
using DrillJudge.Web.Operation.Webhooks;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>What an operator's pages and the outbox ask, asked of PostgreSQL.</summary>
public sealed class PostgresOperationTests(PostgresServer server)
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_submission_fails_is_requeued_judged_and_told_of()
    {
        await using var receiver = await Receiver.StartAsync();
        var data = Directory.CreateTempSubdirectory("drill-pg-host-");
        await using var host = HostSetup.Build(
            ["--url", "http://127.0.0.1:0", "--data", data.FullName, "--database", await server.NewDatabaseAsync(), "--Logging:LogLevel:Default=None"], Path.Combine(Site.Root, "src", "DrillJudge.Web"), services => services
                .AddSingleton(new JudgeNodeOptions(Path.Combine(Site.Root, ".drill", "publish"), data.FullName) { Engine = new("/nowhere/docker.sock") })
                .AddSingleton(new WebhookOptions { AllowPrivate = true, Every = TimeSpan.FromMilliseconds(50) }));
        await HostSetup.StartAsync(host);
        var databases = host.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>();
        var queue = host.Services.GetRequiredService<SubmissionQueue>();
        var user = new User { DisplayName = "Ada Byron", Email = "ada@example.org", UserName = "ada@example.org", NormalizedEmail = "ADA@EXAMPLE.ORG", CreatedAt = DateTimeOffset.UtcNow };
        await using var db = await databases.CreateDbContextAsync(Ends);
        db.Users.Add(user);
        await db.SaveChangesAsync(Ends);
        await host.Services.GetRequiredService<WebhookDesk>().MakeAsync(user.Id, receiver.Url, Ends);

        var desk = host.Services.GetRequiredService<AttemptDesk>();
        var starts = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => desk.StartAsync(user.Id, "two-sum", null, null, "start", Ends)));
        var attempt = Assert.Single(starts.Select(s => s.Value!.Id).Distinct());
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => queue.EnqueueAsync(user.Id, attempt, "class A { }", "once", Ends)));
        var id = Assert.Single(sent.Select(s => s.Value!.Id).Distinct());
        Assert.Equal(1, (await queue.MeasureAsync(Ends)).Queued);
        for (var i = 0; i < SubmissionQueue.MostTries; i++)
            await queue.ReleaseAsync((await queue.ClaimAsync(Ends))!, countTry: true, "The engine was on fire.", Ends);
        Assert.Null(await queue.ClaimAsync(Ends));
        Assert.Equal("The engine was on fire.", Assert.Single(await FailureLine.ListAsync(databases, Ends)).Reason);

        Assert.True(await queue.RequeueAsync(user.Id, id, Ends));
        Assert.False(await queue.RequeueAsync(user.Id, id, Ends));
        Assert.Equal(("Ada Byron", "submission.requeue"), Assert.Single((await AuditLine.ListAsync(db, "submission.", "ada@EXAMPLE", 1, Ends)).Entries) is var entry ? (entry.Who, entry.Action) : default);
        var claimed = (await queue.ClaimAsync(Ends))!;
        Assert.True(await queue.CompleteAsync(claimed, Judged(claimed), Ends));
        await Eventually.HoldsAsync(() => Task.FromResult(!receiver.All.IsEmpty));
        Assert.Equal(id, JsonDocument.Parse(Assert.Single(receiver.All).Body).RootElement.GetProperty("submission").GetGuid());
        Assert.Empty(await FailureLine.ListAsync(databases, Ends));

        var own = await OwnProgress.OfAsync(databases, host.Services.GetRequiredService<ProblemCatalog>(), user.Id, DateTimeOffset.UtcNow, Ends);
        Assert.Equal((1, 1, 1), (own.Tried, own.Solved, own.FirstTries));
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
        using var ready = await http.GetAsync("/health/ready", Ends);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.Contains("It answers and has this version", await ready.Content.ReadAsStringAsync(Ends), StringComparison.Ordinal);
        await host.StopAsync(Ends);
        data.Delete(recursive: true);
    }

    private static StoredJudgement Judged(Submission submission) => new()
    {
        SubmissionId = submission.Id, Verdict = Verdict.Accepted, Passed = 1, Total = 1, TimeMs = 1, TimeLimitMs = 1, MemoryBytes = 1, MemoryLimitBytes = 1, Details = "{}", PackageHash = "", Image = "", Node = "",
        JudgedAt = DateTimeOffset.UtcNow,
    };
}
