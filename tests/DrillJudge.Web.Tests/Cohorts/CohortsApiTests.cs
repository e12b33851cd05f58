using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>Cohorts over HTTP, with the real judge.</summary>
public sealed class CohortsApiTests(Site site)
{
    internal const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";

    // Right on the samples, wrong on longer inputs: what fails is hidden.
    internal const string WrongWhereHidden = "public class Solution { public int[] TwoSum(int[] nums, int target) { if (nums.Length > 8) return [0, 0]; var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_assignment_goes_from_the_instructor_to_the_learner_and_back_into_the_matrix()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        using var learner = await Learner.NewAsync(site);
        var (cohort, assignment) = await AssignAsync(instructor, learner, "first-failure");
        var seen = (await learner.GetAsync($"/api/v1/assignments/{assignment}")).Body;
        Assert.Equal("open", seen.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("extensions").ValueKind);
        Assert.Equal("untouched", seen.GetProperty("items")[0].GetProperty("standing").GetProperty("state").GetString());
        var started = await learner.PostAsync("/api/v1/attempts", new { problem = "two-sum", assignment });
        Assert.Equal(HttpStatusCode.Created, started.Status);
        Assert.Equal(12, started.Body.GetProperty("minutes").GetInt32());
        await learner.SubmitAsync(started.Body.GetProperty("id").GetString()!, Right);
        var cell = (await instructor.GetAsync($"/api/v1/cohorts/{cohort}/matrix")).Body.GetProperty("rows")[0].GetProperty("cells")[0];
        Assert.Equal("solved", cell.GetProperty("state").GetString());
        Assert.Equal(1, (await learner.GetAsync($"/api/v1/cohorts/{cohort}/leaderboard")).Body[0].GetProperty("inTime").GetInt32());
        Assert.Equal(HttpStatusCode.OK, (await instructor.PatchAsync($"/api/v1/cohorts/{cohort}", new { leaderboard = false })).Status);
        Assert.Equal("leaderboard-off", (await learner.GetAsync($"/api/v1/cohorts/{cohort}/leaderboard")).Body.GetProperty("code").GetString());
        Assert.Equal("assignment-worked", (await instructor.DeleteAsync($"/api/v1/assignments/{assignment}")).Body.GetProperty("code").GetString());
        Assert.Equal("drops", (await instructor.PatchAsync($"/api/v1/assignments/{assignment}", new { title = "drops", minutes = 0 })).Body.GetProperty("title").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await instructor.PatchAsync($"/api/v1/assignments/{assignment}", new { reveal = "everything" })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await instructor.PatchAsync($"/api/v1/assignments/{assignment}", new { items = new[] { new { drill = "two-sum", worksheet = "feed-reads" } } })).Status);
    }

    [Fact]
    public async Task Where_verdicts_only_are_shown_nothing_of_the_hidden_case_is_in_any_answer()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        using var learner = await Learner.NewAsync(site);
        var (cohort, assignment) = await AssignAsync(instructor, learner, "verdict-only");
        var attempt = (await learner.PostAsync("/api/v1/attempts", new { problem = "two-sum", assignment })).Body.GetProperty("id").GetString()!;
        var first = await SubmitOnceAsync(learner, attempt);
        var (_, done) = await learner.WatchAsync(JsonDocument.Parse(first).RootElement.GetProperty("id").GetString()!);
        Assert.Equal("WA", done.GetProperty("judgement").GetProperty("verdict").GetString());
        Assert.Equal("always", done.GetProperty("judgement").GetProperty("withheld").GetString());
        var submission = done.GetProperty("id").GetString()!;
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Stop);
        var id = Guid.Parse(submission);
        var failure = JudgementDetails.Parse((await db.Submissions.Include(s => s.Judgement).SingleAsync(s => s.Id == id, Stop)).Judgement!.Details).FirstFailure!;
        Assert.NotEqual("sample", failure.Group);
        using var pages = await Visitor.SignedInAsync(site, learner.Email);
        var answers = new Dictionary<string, string>
        {
            ["events"] = done.ToString(),
            ["the same request again"] = await SubmitOnceAsync(learner, attempt),
            ["submission"] = (await learner.ReadAsync($"/api/v1/submissions/{submission}")).Text,
            ["attempt"] = (await learner.ReadAsync($"/api/v1/attempts/{attempt}")).Text,
            ["attempts"] = (await learner.ReadAsync("/api/v1/attempts")).Text,
            ["export"] = (await learner.ReadAsync("/api/v1/account/export")).Text,
            ["workspace"] = (await pages.GetAsync($"/attempts/{attempt}?submission={submission}")).Text,
        };
        foreach (var (where, text) in answers)
        {
            foreach (var secret in new[] { failure.Input!, failure.Expected!, failure.Note! }.Where(s => s.Length > 6))
                Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain("First failing case", text, StringComparison.Ordinal);
            Assert.True(text.Contains("two-sum", StringComparison.Ordinal), $"{where} shows something else");
        }

        Assert.Contains("\"verdict\":\"WA\"", answers["the same request again"], StringComparison.Ordinal);
        Assert.DoesNotContain("Hint 1 of", answers["workspace"], StringComparison.Ordinal);
        // Whoever leads the cohort sees it.
        using var led = await Visitor.SignedInAsync(site, instructor.Email);
        Assert.Contains(failure.Input!, (await led.GetAsync($"/cohorts/{cohort}/drills/two-sum?left={submission}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_another_cohort_s_leader_and_learners_nothing_of_this_one_exists()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        using var learner = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site, Roles.Instructor);
        var (cohort, assignment) = await AssignAsync(instructor, learner, "first-failure");
        await other.PostAsync("/api/v1/cohorts", new { name = "Another", timeZone = "UTC" });
        var user = (await learner.GetAsync("/api/v1/account")).Body.GetProperty("id").GetString();
        var attempt = (await learner.PostAsync("/api/v1/attempts", new { problem = "two-sum", assignment })).Body.GetProperty("id").GetString()!;
        var (_, done) = await learner.SubmitAsync(attempt, Right);
        var rejudging = (await instructor.PostAsync($"/api/v1/cohorts/{cohort}/rejudgings", new { problem = "two-sum" })).Body.GetProperty("id").GetString();
        foreach (var path in new[] { $"cohorts/{cohort}", $"cohorts/{cohort}/members", $"cohorts/{cohort}/matrix", $"cohorts/{cohort}/matrix.csv", $"cohorts/{cohort}/leaderboard", $"cohorts/{cohort}/assignments", $"assignments/{assignment}", $"rejudgings/{rejudging}" })
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await other.GetAsync($"/api/v1/{path}")).Status));
        var refused = new Dictionary<string, HttpStatusCode>
        {
            ["rename"] = (await other.PatchAsync($"/api/v1/cohorts/{cohort}", new { name = "Mine" })).Status,
            ["archive"] = (await other.PatchAsync($"/api/v1/cohorts/{cohort}", new { archived = true })).Status,
            ["code"] = (await other.PutAsync($"/api/v1/cohorts/{cohort}/code", new { })).Status,
            ["remove"] = (await other.DeleteAsync($"/api/v1/cohorts/{cohort}/members/{user}")).Status,
            ["leader"] = (await other.PostAsync($"/api/v1/cohorts/{cohort}/leaders", new { email = other.Email })).Status,
            ["assign"] = (await other.PostAsync($"/api/v1/cohorts/{cohort}/assignments", new { title = "x", dueAt = DateTimeOffset.UtcNow.AddDays(1), items = new[] { new { drill = "two-sum" } } })).Status,
            ["edit"] = (await other.PatchAsync($"/api/v1/assignments/{assignment}", new { title = "x" })).Status,
            ["close"] = (await other.PostAsync($"/api/v1/assignments/{assignment}/close", new { })).Status,
            ["extend"] = (await other.PutAsync($"/api/v1/assignments/{assignment}/extensions/{user}", new { extraMinutes = 5 })).Status,
            ["rejudge"] = (await other.PostAsync($"/api/v1/cohorts/{cohort}/rejudgings", new { problem = "two-sum" })).Status,
            ["drop"] = (await other.PostAsync($"/api/v1/rejudgings/{rejudging}/drop", new { })).Status,
            ["start"] = (await other.PostAsync("/api/v1/attempts", new { problem = "two-sum", assignment })).Status,
        };
        Assert.All(refused, answer => Assert.Equal((answer.Key, HttpStatusCode.NotFound), (answer.Key, answer.Value)));
        using var pages = await Visitor.SignedInAsync(site, other.Email);
        foreach (var path in new[] { "", "/matrix", "/members", "/settings", "/assign", $"/assign/{assignment}", $"/learners/{user}", "/drills/two-sum", $"/drills/two-sum?left={done.GetProperty("id").GetString()}", $"/rejudgings/{rejudging}" })
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await pages.GetAsync($"/cohorts/{cohort}{path}")).Status));
        // Neither by way of a cohort of one's own.
        var own = (await other.GetAsync("/api/v1/cohorts")).Body[0].GetProperty("id").GetString();
        foreach (var path in new[] { $"/assign/{assignment}", $"/learners/{user}", $"/rejudgings/{rejudging}" })
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await pages.GetAsync($"/cohorts/{own}{path}")).Status));
        Assert.DoesNotContain("TryGetValue", (await pages.GetAsync($"/cohorts/{own}/drills/two-sum?left={done.GetProperty("id").GetString()}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_cannot_be_tried_out()
    {
        using var learner = await Learner.NewAsync(site);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 12; i++)
            statuses.Add((await learner.PostAsync("/api/v1/cohorts/join", new { code = "ACDEFGHJ" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, statuses[0]);
        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    [Fact]
    public async Task A_leader_makes_links_for_learners_of_theirs_and_for_nobody_else()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        using var learner = await Learner.NewAsync(site);
        using var colleague = await Learner.NewAsync(site, Roles.Instructor);
        var (cohort, _) = await AssignAsync(instructor, learner, "first-failure");
        await colleague.PostAsync("/api/v1/cohorts/join", new { code = (await instructor.GetAsync($"/api/v1/cohorts/{cohort}")).Body.GetProperty("joinCode").GetString() });
        using var pages = await Visitor.SignedInAsync(site, instructor.Email);
        var page = $"/cohorts/{cohort}/members";
        Assert.Contains("/new-password/", (await pages.PostAsync(page, $"{page}?handler=Link", ("user", await IdAsync(learner)))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/new-password/", (await pages.PostAsync(page, $"{page}?handler=Link", ("user", await IdAsync(colleague)))).Text, StringComparison.Ordinal);
        using var stranger = await Learner.NewAsync(site);
        Assert.Equal(HttpStatusCode.NotFound, (await pages.PostAsync(page, $"{page}?handler=Link", ("user", await IdAsync(stranger)))).Status);

        static async Task<string> IdAsync(Learner who) => (await who.GetAsync("/api/v1/account")).Body.GetProperty("id").GetString()!;
    }

    /// <summary>Submits under a key of its own: a second time it answers what became of the first.</summary>
    private async Task<string> SubmitOnceAsync(Learner learner, string attempt)
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.Url) };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/attempts/{attempt}/submissions") { Content = JsonContent.Create(new { source = WrongWhereHidden }) };
        request.Headers.Authorization = new("Bearer", learner.Secret);
        request.Headers.Add("Idempotency-Key", "once");
        using var response = await http.SendAsync(request, Stop);
        return await response.Content.ReadAsStringAsync(Stop);
    }

    /// <summary>A cohort with a learner, and two-sum assigned for 12 minutes, due tomorrow.</summary>
    internal static async Task<(string Cohort, string Assignment)> AssignAsync(Learner instructor, Learner learner, string reveal)
    {
        var made = await instructor.PostAsync("/api/v1/cohorts", new { name = "November", timeZone = "Europe/Berlin" });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var cohort = made.Body.GetProperty("id").GetString()!;
        Assert.Equal(HttpStatusCode.OK, (await learner.PostAsync("/api/v1/cohorts/join", new { code = made.Body.GetProperty("joinCode").GetString() })).Status);
        var assigned = await instructor.PostAsync($"/api/v1/cohorts/{cohort}/assignments", new { title = "Week one", dueAt = DateTimeOffset.UtcNow.AddDays(1), minutes = 12, reveal, items = new[] { new { drill = "two-sum" } } });
        Assert.True(assigned.Status == HttpStatusCode.Created, assigned.Body.ToString());
        return (cohort, assigned.Body.GetProperty("id").GetString()!);
    }
}
