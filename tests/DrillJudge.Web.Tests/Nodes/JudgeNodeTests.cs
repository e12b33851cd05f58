using System.Net;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Web.Tests.Cohorts;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>Web hosts without a judge, and nodes that come and go.</summary>
public sealed class JudgeNodeTests(PostgresServer server)
{
    private const int Submissions = 10;
    private const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";

    // Some 40 cases of 25 ms: one judgement takes a second.
    private static readonly string Slow = Right.Replace("var seen", "Thread.Sleep(25); var seen", StringComparison.Ordinal);

    [Fact]
    public async Task A_web_host_without_a_judge_queues_and_is_served_by_the_first_node_that_comes()
    {
        await using var web = await NodelessSite.StartAsync(server);
        using var learner = await Learner.NewAsync(web);
        using var visitor = await Visitor.SignedInAsync(web, learner.Email);
        using var instructor = await Learner.NewAsync(web, Roles.Instructor);
        var (cohort, assignment) = await CohortsApiTests.AssignAsync(instructor, learner, "first-failure");
        var attempt = (await learner.PostAsync("/api/v1/attempts", new { problem = "two-sum", assignment })).Body.GetProperty("id").GetString()!;
        Assert.Contains("No judge is up just now", (await visitor.GetAsync($"/attempts/{attempt}")).Text, StringComparison.Ordinal);
        var refused = await learner.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = Right });
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "no-judge"), (refused.Status, refused.Body.GetProperty("code").GetString()));
        var taken = await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = Right });
        Assert.Equal((HttpStatusCode.Accepted, "queued"), (taken.Status, taken.Body.GetProperty("state").GetString()));
        // The durable knock is in the cluster's tables, to be taken up if its node dies; this host's own scheduler runs nothing.
        await web.HoldsAsync(async _ => await CountJobsAsync(web) == 1);
        var similar = $"/api/v1/cohorts/{cohort}/drills/two-sum/similarity";
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "judge-away"), ((await instructor.GetAsync(similar)).Status, (await instructor.GetAsync(similar)).Body.GetProperty("code").GetString()));

        await using var node = await NodeProcess.StartAsync(web.Database);
        var (events, done) = await learner.WatchAsync(taken.Body.GetProperty("id").GetString()!);
        Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
        // All of it crossed: from the first state to each case's mark.
        Assert.Equal(39, events.Count(e => e == "case"));
        Assert.Equal(["state", "state", "running"], events.Take(3));

        await web.HoldsAsync(async _ => await CountJobsAsync(web) == 0);

        await web.HoldsAsync(db => db.Nodes.AnyAsync(n => n.Ready));
        Assert.DoesNotContain("No judge is up", (await visitor.GetAsync($"/attempts/{attempt}")).Text, StringComparison.Ordinal);
        var ran = await learner.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = Right, input = "[3, 3]\n6" });
        Assert.Equal((HttpStatusCode.OK, "[0,1]"), (ran.Status, ran.Body.GetProperty("cases")[0].GetProperty("output").GetString()));
        var unreadable = await learner.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = Right, input = "[1" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "input"), (unreadable.Status, unreadable.Body.GetProperty("code").GetString()));
        // What the editor asks goes the same way.
        var wrong = await AskAsync(learner, "diagnostics", new { source = Right.Replace("[j, i]", "j", StringComparison.Ordinal) });
        Assert.Equal("CS0029", wrong.GetProperty("diagnostics")[0].GetProperty("id").GetString());
        var completed = await AskAsync(learner, "completions", new { source = Right, offset = Right.IndexOf("TryGetValue", StringComparison.Ordinal) + 3 });
        Assert.Contains(completed.GetProperty("items").EnumerateArray(), item => item.GetProperty("label").GetString() == "TryGetValue");
        Assert.Equal(1, (await instructor.GetAsync(similar)).Body.GetProperty("compared").GetInt32());
        Assert.Single(Directory.GetDirectories(Path.Combine(node.DataFolder, "packages")));
    }

    [Fact]
    public async Task A_node_killed_among_ten_judgements_leaves_all_ten_to_the_other_each_with_one_that_stands()
    {
        await using var web = await NodelessSite.StartAsync(server);
        await using var victim = await NodeProcess.StartAsync(web.Database);
        await using var survivor = await NodeProcess.StartAsync(web.Database);
        await web.HoldsAsync(db => db.Nodes.CountAsync(n => n.Ready).ContinueWith(count => count.Result == 2, TaskScheduler.Default));
        await SubmitAsync(web, Submissions);
        await web.HoldsAsync(async db => await db.Judgements.CountAsync(j => j.Node.Contains($"-{victim.Pid}-")) >= 1);
        await victim.KillAsync();
        await using (var db = PostgresServer.Open(web.Database))
            Assert.InRange(await db.Submissions.CountAsync(s => s.State == SubmissionState.Done, TestContext.Current.CancellationToken), 1, Submissions - 1);

        await web.HoldsAsync(async db => await db.Submissions.CountAsync(s => s.State == SubmissionState.Done) == Submissions);
        await AssertOneRightJudgementEachAsync(web, Submissions);
    }

    [Fact]
    public async Task A_node_that_is_asked_to_stop_ends_what_it_has_begun_and_leaves_the_rest()
    {
        await using var web = await NodelessSite.StartAsync(server);
        Guid[] begun;
        await using (var node = await NodeProcess.StartAsync(web.Database))
        {
            await SubmitAsync(web, Submissions);
            await web.HoldsAsync(db => db.Submissions.AnyAsync(s => s.State == SubmissionState.Judging));
            await using var db = PostgresServer.Open(web.Database);
            begun = await db.Submissions.Where(s => s.State == SubmissionState.Judging).Select(s => s.Id).ToArrayAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, await node.TerminateAsync());
            var after = await db.Submissions.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
            Assert.All(after.Where(s => begun.Contains(s.Id)), s => Assert.Equal((SubmissionState.Done, 1), (s.State, s.Tries)));
            Assert.Contains(after, s => s.State == SubmissionState.Queued);
            Assert.DoesNotContain(after, s => s.State == SubmissionState.Judging);
            Assert.Empty(await db.Nodes.ToListAsync(TestContext.Current.CancellationToken));
        }

        await using var next = await NodeProcess.StartAsync(web.Database);
        await web.HoldsAsync(async db => await db.Submissions.CountAsync(s => s.State == SubmissionState.Done) == Submissions);
        await AssertOneRightJudgementEachAsync(web, Submissions);
    }

    [Fact]
    public async Task The_verdict_arrives_though_every_listening_connection_is_cut()
    {
        await using var web = await NodelessSite.StartAsync(server);
        await using var node = await NodeProcess.StartAsync(web.Database);
        await web.HoldsAsync(db => db.Nodes.AnyAsync(n => n.Ready));
        using var learner = await Learner.NewAsync(web);
        var attempt = await learner.StartAsync("two-sum");
        await learner.SubmitAsync(attempt, Right);
        using var cutting = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var cut = CutAsync(web.Database, cutting.Token);
        var (_, done) = await learner.SubmitAsync(attempt, Slow);
        var seen = DateTimeOffset.UtcNow;
        await cutting.CancelAsync();
        Assert.True(await cut > 0, "no listening connection was cut");
        Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
        await using var db = PostgresServer.Open(web.Database);
        var id = done.GetProperty("id").GetGuid();
        var judged = (await db.Judgements.SingleAsync(j => j.SubmissionId == id, TestContext.Current.CancellationToken)).JudgedAt;
        Assert.InRange(seen - judged, TimeSpan.FromSeconds(-1), TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task A_claim_that_could_not_be_renewed_is_renewed_later_and_the_verdict_comes()
    {
        await using var web = await NodelessSite.StartAsync(server);
        await using var node = await NodeProcess.StartAsync(web.Database);
        // Renewals fail, and are counted: a sequence goes on when its transaction is undone.
        await PostgresServer.ExecuteAsync(web.Database, """
            CREATE SEQUENCE renewals;
            CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM nextval('renewals'); RAISE 'no renewal today'; END $$;
            CREATE TRIGGER refuse BEFORE UPDATE ON "Submissions" FOR EACH ROW WHEN (OLD."State" = 'Judging' AND NEW."State" = 'Judging') EXECUTE FUNCTION refuse();
            """);
        using var learner = await Learner.NewAsync(web);
        var attempt = await learner.StartAsync("two-sum");
        // Some seven seconds: longer than a claim goes without its renewal.
        var taken = await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = Slow.Replace("Sleep(25)", "Sleep(180)", StringComparison.Ordinal) });
        var (_, done) = await learner.WatchAsync(taken.Body.GetProperty("id").GetString()!);
        Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
        Assert.Equal(true, await PostgresServer.ExecuteAsync(web.Database, "SELECT is_called FROM renewals"));
        await using var db = PostgresServer.Open(web.Database);
        Assert.Equal(1, (await db.Submissions.SingleAsync(TestContext.Current.CancellationToken)).Tries);
        // The node goes on.
        Assert.Equal("AC", (await learner.SubmitAsync(attempt, Right)).Done.GetProperty("judgement").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_package_that_is_not_what_its_hash_says_judges_nobody()
    {
        await using var web = await NodelessSite.StartAsync(server);
        using var learner = await Learner.NewAsync(web);
        var attempt = await learner.StartAsync("two-sum");
        var taken = await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = Right });
        await using (var db = PostgresServer.Open(web.Database))
        {
            var (other, _) = Problems.PackageArchive.Pack(Path.Combine(Site.Root, "problems", "coding", "binary-search", "find-peak-element"));
            Assert.Equal(1, await db.Packages.ExecuteUpdateAsync(set => set.SetProperty(p => p.Archive, other), TestContext.Current.CancellationToken));
        }

        await using var node = await NodeProcess.StartAsync(web.Database);
        var (_, done) = await learner.WatchAsync(taken.Body.GetProperty("id").GetString()!);
        Assert.Equal("failed", done.GetProperty("state").GetString());
        Assert.Empty(Directory.GetDirectories(Path.Combine(node.DataFolder, "packages")));
    }

    /// <summary>Asks as an editor does: again, where the compiler had no time on a busy machine.</summary>
    private static async Task<System.Text.Json.JsonElement> AskAsync(Learner learner, string what, object body)
    {
        while (true)
        {
            var (status, answer) = await learner.PostAsync($"/api/v1/problems/two-sum/{what}", body);
            if (status == HttpStatusCode.OK)
                return answer;
            Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<long> CountJobsAsync(NodelessSite web) =>
        (long)(await PostgresServer.ExecuteAsync(web.Database, "SELECT count(*) FROM qrtz_job_details WHERE requests_recovery"))!;

    private static async Task SubmitAsync(NodelessSite web, int count)
    {
        using var learner = await Learner.NewAsync(web);
        var attempt = await learner.StartAsync("two-sum");
        for (var i = 0; i < count; i++)
            Assert.Equal(HttpStatusCode.Accepted, (await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = $"{Slow} // {i}" })).Status);
    }

    private static async Task AssertOneRightJudgementEachAsync(NodelessSite web, int count)
    {
        await using var db = PostgresServer.Open(web.Database);
        var all = await db.Submissions.Include(s => s.Judgement).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(count, all.Count);
        Assert.All(all, s => Assert.Equal(Verdict.Accepted, s.Judgement!.Verdict));
        Assert.Equal(count, await db.Judgements.CountAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Cuts all listening connections, again and again; answers how many.</summary>
    private static async Task<long> CutAsync(string database, CancellationToken cancellation)
    {
        var cut = 0L;
        while (!cancellation.IsCancellationRequested)
        {
            cut += (long)(await PostgresServer.ExecuteAsync(database,
                $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = '{Jobs.Postgres.PostgresChannels.EarName}' AND datname = current_database()"))!;
            await Task.WhenAny(Task.Delay(20, cancellation));
        }

        return cut;
    }
}
