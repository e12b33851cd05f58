using System.Net;
using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Operation;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Operation.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>What is written with a verdict and sent by whichever host comes next; and where it may go.</summary>
public sealed class WebhookOutboxTests : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("drill-outbox-");
    private Receiver receiver = null!;
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_host_wrote_before_it_ended_the_next_one_delivers()
    {
        Guid submission;
        await using (var first = Build(allowPrivate: true))
        {
            // It judges and ends before it has sent anything.
            var user = await PrepareAsync(first);
            await first.Services.GetRequiredService<WebhookDesk>().MakeAsync(user, receiver.Url, Ends);
            submission = await JudgeAsync(first, user, loseClaim: false);
        }

        Assert.Empty(receiver.All);
        await using var second = Build(allowPrivate: true);
        await second.StartAsync(Ends);
        await Eventually.HoldsAsync(() => Task.FromResult(!receiver.All.IsEmpty));
        Assert.Equal(submission, JsonDocument.Parse(Assert.Single(receiver.All).Body).RootElement.GetProperty("submission").GetGuid());
        await second.StopAsync(Ends);
    }

    [Fact]
    public async Task A_cohorts_webhook_hears_of_work_for_its_assignments_and_of_no_other()
    {
        await using var host = Build(allowPrivate: true);
        var user = await PrepareAsync(host);
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
        var cohort = new Cohort { Name = "Spring", JoinCode = "SPRING", TimeZone = "UTC", CreatedAt = DateTimeOffset.UtcNow };
        var assignment = new Assignment { CohortId = cohort.Id, Title = "Week 1", OpensAt = DateTimeOffset.UtcNow, DueAt = DateTimeOffset.UtcNow, Reveal = default, Late = default, CreatedAt = DateTimeOffset.UtcNow };
        db.AddRange(cohort, assignment, new Webhook { CohortId = cohort.Id, Url = receiver.Url, ProtectedSecret = "", CreatedAt = DateTimeOffset.UtcNow });
        await db.SaveChangesAsync(Ends);
        await JudgeAsync(host, user, loseClaim: false);
        Assert.Empty(await db.WebhookDeliveries.ToListAsync(Ends));
        await db.Attempts.ExecuteUpdateAsync(set => set.SetProperty(a => a.AssignmentId, assignment.Id), Ends);
        await JudgeInAsync(host, user, (await db.Attempts.SingleAsync(Ends)).Id, loseClaim: false);
        Assert.Single(await db.WebhookDeliveries.ToListAsync(Ends));
    }

    [Fact]
    public async Task A_verdict_that_does_not_stand_is_not_told()
    {
        await using var host = Build(allowPrivate: true);
        var user = await PrepareAsync(host);
        await host.Services.GetRequiredService<WebhookDesk>().MakeAsync(user, receiver.Url, Ends);
        await JudgeAsync(host, user, loseClaim: true);
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
        Assert.Empty(await db.WebhookDeliveries.ToListAsync(Ends));
        Assert.Empty(await db.Judgements.ToListAsync(Ends));
    }

    [Fact]
    public async Task By_default_a_name_of_this_machine_is_not_connected_to_whatever_the_table_says()
    {
        await using var host = Build(allowPrivate: false);
        var user = await PrepareAsync(host);
        var desk = host.Services.GetRequiredService<WebhookDesk>();
        foreach (var url in new[] { receiver.Url, receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), "http://[::1]/", "http://169.254.169.254/latest", "http://[::ffff:10.0.0.1]/", "http://0x7f.1/" })
            Assert.Equal((url, "webhook-private"), (url, (await desk.MakeAsync(user, url, Ends)).Refusal?.Code));

        // A public name may come to stand for a private address; such a row looks like any other.
        var made = (await desk.MakeAsync(user, "http://example.org/", Ends)).Value!.Webhook;
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
        var local = receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        await db.Webhooks.ExecuteUpdateAsync(set => set.SetProperty(w => w.Url, local), Ends);
        await desk.TestAsync(user, made.Id, Ends);
        await host.StartAsync(Ends);
        await Eventually.HoldsAsync(async () => (await desk.FindAsync(user, made.Id, Ends)).Value!.Deliveries[0].State == DeliveryState.GivenUp);
        Assert.Equal("localhost is not a public address.", (await desk.FindAsync(user, made.Id, Ends)).Value!.Deliveries[0].Failure);
        Assert.Empty(receiver.All);
        await host.StopAsync(Ends);
    }

    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.0.1", false)]
    [InlineData("100.100.100.100", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:93.184.215.14", true)]
    [InlineData("64:ff9b::7f00:1", false)]
    [InlineData("2002:7f00:1::", false)]
    [InlineData("2001::1", false)]
    public void Only_addresses_of_public_hosts_are_public(string address, bool isPublic) => Assert.Equal(isPublic, WebhookAddresses.IsPublic(IPAddress.Parse(address)));

    public async ValueTask InitializeAsync() => receiver = await Receiver.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }

    private WebApplication Build(bool allowPrivate) => HostSetup.Build(
        ["--url", "http://127.0.0.1:0", "--data", data.FullName, "--Logging:LogLevel:Default=None"], Path.Combine(Site.Root, "src", "DrillJudge.Web"), services => services
            .AddSingleton(new JudgeNodeOptions(Path.Combine(Site.Root, ".drill", "publish"), data.FullName) { Engine = new("/nowhere/docker.sock") })
            .AddSingleton(new WebhookOptions { AllowPrivate = allowPrivate, Every = TimeSpan.FromMilliseconds(50), FirstPause = TimeSpan.FromMilliseconds(20), MostTries = 3 }));

    private static async Task<Guid> PrepareAsync(WebApplication host)
    {
        var databases = host.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>();
        await DatabaseStart.MigrateAsync(databases, Ends);
        await using var db = await databases.CreateDbContextAsync(Ends);
        var user = new User { DisplayName = "Test", Email = "a@example.org", UserName = "a@example.org", CreatedAt = DateTimeOffset.UtcNow };
        db.Users.Add(user);
        await db.SaveChangesAsync(Ends);
        return user.Id;
    }

    private static async Task<Guid> JudgeAsync(WebApplication host, Guid user, bool loseClaim)
    {
        var attempt = (await host.Services.GetRequiredService<AttemptDesk>().StartAsync(user, "two-sum", null, Ends)).Value!;
        return await JudgeInAsync(host, user, attempt.Id, loseClaim);
    }

    private static async Task<Guid> JudgeInAsync(WebApplication host, Guid user, Guid attempt, bool loseClaim)
    {
        var queue = host.Services.GetRequiredService<SubmissionQueue>();
        await queue.EnqueueAsync(user, attempt, "class A { }", Ends);
        var claimed = (await queue.ClaimAsync(Ends))!;
        if (loseClaim)
            await queue.ReleaseAsync(claimed, countTry: true, null, Ends);
        var judgement = new StoredJudgement
        {
            SubmissionId = claimed.Id, Verdict = Verdict.Accepted, Passed = 1, Total = 1, TimeMs = 1, TimeLimitMs = 1, MemoryBytes = 1, MemoryLimitBytes = 1, Details = "{}", PackageHash = "", Image = "", Node = "",
            JudgedAt = DateTimeOffset.UtcNow,
        };
        Assert.Equal(!loseClaim, await queue.CompleteAsync(claimed, judgement, Ends));
        return claimed.Id;
    }
}
