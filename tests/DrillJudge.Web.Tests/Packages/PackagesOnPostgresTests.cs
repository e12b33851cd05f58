using System.Net;
using DrillJudge.Data;
using DrillJudge.Jobs;
using DrillJudge.Packages;
using DrillJudge.Web.Tests.Nodes;
using DrillJudge.Web.Tests.Operation;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>Packages where several hosts share a database: two web hosts without a judge, and a node.</summary>
public sealed class PackagesOnPostgresTests(PostgresServer server)
{
    private const string Packages = "/api/v1/packages";

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_verifies_what_one_web_host_took_and_another_offers_it_within_seconds()
    {
        await using var one = await NodelessSite.StartAsync(server);
        await using var other = new NodelessSite(one.Database);
        await other.InitializeAsync();
        await using var node = await NodeProcess.StartAsync(one.Database);
        using var instructor = await Learner.NewAsync(one, Roles.Instructor);
        using var learner = await Learner.NewAsync(other);
        var id = (await instructor.UploadAsync(Packages, "package", "far-lift.tar.gz", PackageBox.Lift("far-lift").Tar())).Body.GetProperty("id").GetString()!;
        await one.HoldsAsync(db => db.Nodes.AnyAsync(n => n.Ready));
        // A draft is not what a node takes for the drill of that name.
        Assert.Equal(HttpStatusCode.NotFound, (await learner.PostAsync("/api/v1/problems/far-lift/diagnostics", new { source = PackageBox.Solution })).Status);
        Assert.Equal("verified", (await instructor.SoundAsync(id)).GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.OK, (await instructor.PostAsync($"{Packages}/{id}/publish", new { })).Status);
        // Known, and not shown before its clock runs.
        await Eventually.HoldsAsync(async () => (await learner.GetAsync("/api/v1/problems/far-lift")).Status == HttpStatusCode.Conflict);
        var (_, done) = await learner.SubmitAsync(await learner.StartAsync("far-lift"), PackageBox.Solution);
        Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Of_many_that_wait_one_is_verified_at_a_time_however_many_judges_ask()
    {
        var connection = await server.NewDatabaseAsync();
        await DatabaseStart.MigrateAsync(new Databases(connection), Ends);
        await using (var db = PostgresServer.Open(connection))
        {
            db.UploadedPackages.AddRange(Enumerable.Range(0, 8).Select(i => new UploadedPackage
            {
                Slug = $"p{i}", Name = "P", Hash = $"{i}", Bytes = 1, OwnerId = Guid.Empty, UploadedAt = DateTimeOffset.UtcNow, State = PackageState.Verifying, AskedAt = DateTimeOffset.UnixEpoch.AddSeconds(i),
            }));
            await db.SaveChangesAsync(Ends);
        }

        var queue = new VerificationQueue(new Databases(connection), TimeProvider.System);
        for (var i = 0; i < 8; i++)
        {
            var claimed = (await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() => queue.ClaimAsync(Ends), Ends)))).OfType<UploadedPackage>().ToArray();
            Assert.Equal($"p{i}", Assert.Single(claimed).Slug);
            Assert.Equal(0, await queue.CountReadyAsync(Ends));
            Assert.True(await queue.CompleteAsync(claimed[0], DrillJudge.Judging.Verification.VerifyReport.Unreadable("p", []), Ends));
            Assert.False(await queue.RenewAsync(claimed[0], null, Ends));
        }

        Assert.Null(await queue.ClaimAsync(Ends));
    }
}
