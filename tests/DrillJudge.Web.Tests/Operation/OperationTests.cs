using System.Net;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>What an administrator sees of the queue and of our own failures.</summary>
public class OperationTests(Site site)
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_verdict_appears_in_the_figures_with_its_times()
    {
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        using var learner = await Learner.NewAsync(site);
        var before = await CountAsync();
        await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
        Assert.True(await CountAsync() > before);
        var figures = (await admin.GetAsync("/api/v1/admin/operation")).Body;
        Assert.InRange(figures.GetProperty("lastHour").GetProperty("judging").GetProperty("median").GetDouble(), 1, 60_000);
        Assert.True(figures.GetProperty("lastDay").GetProperty("wait").GetProperty("p95").GetDouble() >= 0);
        var pool = figures.GetProperty("pool");
        Assert.Equal(site.Services.GetRequiredService<JudgeNodeOptions>().Sandboxes.Nurseries, new[] { "free", "leased", "warming" }.Sum(name => pool.GetProperty(name).GetInt32()));

        async Task<int> CountAsync() =>
            (await admin.GetAsync("/api/v1/admin/operation")).Body.GetProperty("lastHour").GetProperty("verdicts").TryGetProperty("WA", out var count) ? count.GetInt32() : 0;
    }

    [Fact]
    public async Task What_was_given_up_is_listed_with_its_reason_and_judged_after_requeueing()
    {
        using var learner = await Learner.NewAsync(site);
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        using var page = await Visitor.SignedInAsync(site, admin.Email);
        var id = await FailAsync(learner, SubmissionState.Failed);

        var failures = (await admin.GetAsync("/api/v1/admin/failures")).Body.EnumerateArray().Single(f => f.GetProperty("id").GetGuid() == id);
        Assert.Equal(("failed", "two-sum", "The engine was on fire."), (failures.GetProperty("state").GetString(), failures.GetProperty("problem").GetString(), failures.GetProperty("reason").GetString()));
        Assert.Contains("The engine was on fire.", (await page.GetAsync("/admin/operation")).Text, StringComparison.Ordinal);

        Assert.Equal("/admin/operation?done=requeued", (await page.PostAsync("/admin/operation", "/admin/operation?handler=Requeue", ("id", id.ToString()))).Location);
        Assert.Equal("WA", (await learner.WatchAsync(id.ToString())).Done.GetProperty("judgement").GetProperty("verdict").GetString());
        Assert.DoesNotContain((await admin.GetAsync("/api/v1/admin/failures")).Body.EnumerateArray(), f => f.GetProperty("id").GetGuid() == id);
        Assert.Equal("/admin/operation?done=gone", (await page.PostAsync("/admin/operation", "/admin/operation?handler=Requeue", ("id", id.ToString()))).Location);

        var entry = Assert.Single((await admin.GetAsync("/api/v1/admin/audit?action=submission.requeue")).Body.GetProperty("entries").EnumerateArray(), e => e.GetProperty("subject").GetString() == id.ToString());
        Assert.Equal("Test", entry.GetProperty("who").GetString());
    }

    [Fact]
    public async Task A_judge_error_no_longer_stands_once_it_is_requeued()
    {
        using var learner = await Learner.NewAsync(site);
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        var id = await FailAsync(learner, SubmissionState.Done);
        Assert.Equal("JE", (await learner.GetAsync($"/api/v1/submissions/{id}")).Body.GetProperty("judgement").GetProperty("verdict").GetString());

        Assert.Equal(HttpStatusCode.Accepted, (await admin.PostAsync($"/api/v1/admin/submissions/{id}/requeue", new { })).Status);
        Assert.Equal("WA", (await learner.WatchAsync(id.ToString())).Done.GetProperty("judgement").GetProperty("verdict").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync($"/api/v1/admin/submissions/{id}/requeue", new { })).Status);
    }

    [Fact]
    public async Task The_audit_log_is_filtered_by_action_and_actor_and_read_in_pages()
    {
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        using var page = await Visitor.SignedInAsync(site, admin.Email);
        var me = (await admin.GetAsync("/api/v1/account")).Body.GetProperty("id").GetGuid();
        var action = $"test.{Guid.NewGuid():N}";
        await using (var db = await OpenAsync())
        {
            for (var i = 0; i < 51; i++)
                db.Audit.Add(new AuditEntry { At = DateTimeOffset.UtcNow.AddSeconds(-i), UserId = i == 50 ? null : me, Action = action, Subject = $"thing-{i}" });
            await db.SaveChangesAsync(Ends);
        }

        var first = (await page.GetAsync($"/admin/audit?act={action}")).Text;
        Assert.Contains("51 entries", first, StringComparison.Ordinal);
        Assert.Contains("thing-0<", first, StringComparison.Ordinal);
        Assert.DoesNotContain("thing-50<", first, StringComparison.Ordinal);
        var second = (await page.GetAsync($"/admin/audit?act={action}&number=2")).Text;
        Assert.Contains("thing-50<", second, StringComparison.Ordinal);
        Assert.Contains("At the terminal", second, StringComparison.Ordinal);
        var mine = (await admin.GetAsync($"/api/v1/admin/audit?action={action}&who={admin.Email[..12]}")).Body;
        Assert.Equal(50, mine.GetProperty("count").GetInt32());
        // What stands for anything in a pattern stands for itself here.
        Assert.Equal(0, (await admin.GetAsync($"/api/v1/admin/audit?action={action}&who=%25")).Body.GetProperty("count").GetInt32());
    }

    /// <summary>Submits, waits for the verdict, and makes of it what our own fault would have.</summary>
    private async Task<Guid> FailAsync(Learner learner, SubmissionState state)
    {
        var (_, done) = await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
        var id = done.GetProperty("id").GetGuid();
        await using var db = await OpenAsync();
        await db.Submissions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.State, state).SetProperty(s => s.Tries, SubmissionQueue.MostTries).SetProperty(s => s.Fault, "The engine was on fire."), Ends);
        await db.Judgements.Where(j => j.SubmissionId == id).ExecuteUpdateAsync(set => set.SetProperty(j => j.Verdict, Verdict.JudgeError), Ends);
        return id;
    }

    private Task<DrillJudgeDb> OpenAsync() => site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
}
