using System.Net;
using System.Text;
using System.Text.Json;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

public class AttemptsApiTests(Site site)
{
    private const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";

    [Fact]
    public async Task A_submission_goes_from_queued_to_a_verdict_and_its_events_tell_each_case()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var (events, done) = await learner.SubmitAsync(attempt, Right);
        Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
        Assert.Equal("done", events[^1]);
        Assert.Equal(39, events.Count(e => e == "case"));
        var seen = await learner.GetAsync($"/api/v1/attempts/{attempt}");
        Assert.Equal(JsonValueKind.String, seen.Body.GetProperty("solvedAt").ValueKind);
        // Whoever comes late gets the end at once.
        Assert.Equal("done", (await learner.WatchAsync(done.GetProperty("id").GetString()!)).Events[^1]);
    }

    [Fact]
    public async Task A_wrong_answer_shows_the_first_failing_case()
    {
        using var learner = await Learner.NewAsync(site);
        var (_, done) = await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
        var judgement = done.GetProperty("judgement");
        Assert.Equal("WA", judgement.GetProperty("verdict").GetString());
        var failure = judgement.GetProperty("firstFailure");
        Assert.Equal(0, failure.GetProperty("index").GetInt32());
        Assert.Equal("[0,0]", failure.GetProperty("output").GetString());
    }

    [Fact]
    public async Task Submissions_after_the_deadline_are_judged_and_marked_late()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum", 1);
        await RunOutAsync(attempt);
        var (_, done) = await learner.SubmitAsync(attempt, Right);
        Assert.True(done.GetProperty("late").GetBoolean());
        Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Two_open_attempts_of_one_drill_cannot_be_not_even_at_once()
    {
        using var learner = await Learner.NewAsync(site);
        var both = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => learner.PostAsync("/api/v1/attempts", new { problem = "two-sum" })));
        Assert.Single(both, b => b.Status == HttpStatusCode.Created);
        var open = both.Single(b => b.Status == HttpStatusCode.Created).Body.GetProperty("id").GetString();
        Assert.All(both.Where(b => b.Status != HttpStatusCode.Created), b =>
        {
            Assert.Equal(HttpStatusCode.Conflict, b.Status);
            Assert.Equal("attempt-open", b.Body.GetProperty("code").GetString());
            Assert.Equal(open, b.Body.GetProperty("subject").GetString());
        });
    }

    [Fact]
    public async Task Anothers_attempt_and_submission_are_not_there()
    {
        using var owner = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site);
        var attempt = await owner.StartAsync("two-sum");
        var (_, done) = await owner.SubmitAsync(attempt, Right);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/attempts/{attempt}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = Right })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = Right })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PutAsync($"/api/v1/attempts/{attempt}/draft", new { source = "", version = 0 })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync($"/api/v1/attempts/{attempt}/close", new { })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/submissions/{done.GetProperty("id").GetString()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/submissions/{done.GetProperty("id").GetString()}/events")).Status);
    }

    [Fact]
    public async Task A_closed_attempt_takes_nothing()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        await learner.PostAsync($"/api/v1/attempts/{attempt}/close", new { });
        foreach (var (path, body) in new (string, object)[] { ("submissions", new { source = Right }), ("runs", new { source = Right }) })
        {
            var refused = await learner.PostAsync($"/api/v1/attempts/{attempt}/{path}", body);
            Assert.Equal((HttpStatusCode.Conflict, "attempt-closed"), (refused.Status, refused.Body.GetProperty("code").GetString()));
        }

        Assert.Equal(HttpStatusCode.Conflict, (await learner.PutAsync($"/api/v1/attempts/{attempt}/draft", new { source = "x", version = 0 })).Status);
    }

    [Fact]
    public async Task Of_two_devices_the_later_draft_is_refused_and_told_what_stands()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        Assert.Equal(1, (await learner.PutAsync($"/api/v1/attempts/{attempt}/draft", new { source = "one", version = 0 })).Body.GetProperty("version").GetInt32());
        var refused = await learner.PutAsync($"/api/v1/attempts/{attempt}/draft", new { source = "two", version = 0 });
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(("one", 1), (refused.Body.GetProperty("source").GetString(), refused.Body.GetProperty("version").GetInt32()));
    }

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity, "source-empty")]
    [InlineData("   ", HttpStatusCode.UnprocessableEntity, "source-empty")]
    [InlineData("a\0b", HttpStatusCode.UnprocessableEntity, "source-binary")]
    public async Task Sources_that_cannot_be_judged_are_refused(string source, HttpStatusCode status, string code)
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var refused = await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source });
        Assert.Equal((status, code), (refused.Status, refused.Body.GetProperty("code").GetString()));
        Assert.Empty((await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body.GetProperty("submissions").EnumerateArray());
    }

    [Fact]
    public async Task A_source_too_long_and_a_request_too_large_are_told_apart()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var refused = await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = new string('/', 65 * 1024) });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "source-too-long"), (refused.Status, refused.Body.GetProperty("code").GetString()));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = new string('/', 2 << 20) })).Status);
    }

    [Theory]
    [InlineData("two-sums", null, HttpStatusCode.NotFound, "problem-unknown")]
    [InlineData("../two-sum", null, HttpStatusCode.NotFound, "problem-unknown")]
    [InlineData("two-sum", 0, HttpStatusCode.UnprocessableEntity, "minutes")]
    [InlineData("two-sum", 100_000, HttpStatusCode.UnprocessableEntity, "minutes")]
    public async Task Attempts_that_cannot_be_started_are_refused(string problem, int? minutes, HttpStatusCode status, string code)
    {
        using var learner = await Learner.NewAsync(site);
        var refused = await learner.PostAsync("/api/v1/attempts", new { problem, minutes });
        Assert.Equal((status, code), (refused.Status, refused.Body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Own_input_is_run_and_held_against_the_constraints()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var ran = await learner.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = Right, input = "target = 6\nnums = [3, 3]" });
        Assert.Equal("[0,1]", ran.Body.GetProperty("cases")[0].GetProperty("expected").GetString());
        foreach (var (input, code) in new[] { ("[1", "input"), ("[1,2]", "input"), ("[1,2]\n9", "input-constraints") })
        {
            var refused = await learner.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = Right, input });
            Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (refused.Status, refused.Body.GetProperty("code").GetString()));
        }
    }

    [Fact]
    public async Task Without_a_token_that_is_valid_there_is_nothing_but_problem_details()
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.Url) };
        foreach (var token in new[] { null, "drill_nonsense" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/attempts") { Content = new StringContent("""{"problem":"two-sum"}""", Encoding.UTF8, "application/json") };
            request.Headers.Authorization = token is null ? null : new("Bearer", token);
            using var refused = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Bodies_that_are_no_JSON_are_refused()
    {
        using var learner = await Learner.NewAsync(site);
        Assert.Equal(HttpStatusCode.BadRequest, (await learner.PostAsync("/api/v1/attempts", new { problem = 5 })).Status);
    }

    [Fact]
    public async Task One_who_submits_a_hundred_times_does_not_hold_up_another()
    {
        using var eager = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site);
        var slow = Right.Replace("var seen", "Thread.Sleep(40); var seen", StringComparison.Ordinal);
        var attempts = await Task.WhenAll(eager.StartAsync("two-sum"), other.StartAsync("two-sum"));
        for (var i = 0; i < 25; i++)
            Assert.Equal(HttpStatusCode.Accepted, (await eager.PostAsync($"/api/v1/attempts/{attempts[0]}/submissions", new { source = $"{slow} // {i}" })).Status);
        await other.SubmitAsync(attempts[1], Right);
        var left = (await eager.GetAsync($"/api/v1/attempts/{attempts[0]}")).Body.GetProperty("submissions").EnumerateArray().Count(s => s.GetProperty("state").GetString() != "done");
        Assert.True(left >= 10, $"only {left} of 25 were left when the other's verdict came");
    }

    private async Task RunOutAsync(string attempt)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync();
        var id = Guid.Parse(attempt);
        var past = DateTimeOffset.UtcNow.AddSeconds(-1);
        await db.Attempts.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Deadline, past));
    }
}
