using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>A request that is repeated because nobody knows whether it arrived.</summary>
public class IdempotencyTests(Site site)
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";

    [Fact]
    public async Task A_submission_that_is_sent_eight_times_at_once_is_one()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(learner, $"/api/v1/attempts/{attempt}/submissions", "same-name", new { source = Wrong })));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Accepted, answer.Status));
        Assert.Single(answers.Select(answer => answer.Body.GetProperty("id").GetGuid()).Distinct());
        Assert.Single((await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body.GetProperty("submissions").EnumerateArray());
    }

    [Fact]
    public async Task A_repetition_is_answered_when_the_attempt_is_closed_and_what_is_new_is_refused()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var path = $"/api/v1/attempts/{attempt}/submissions";
        var first = await SendAsync(learner, path, "a", new { source = Wrong });
        await learner.PostAsync($"/api/v1/attempts/{attempt}/close", new { });
        Assert.Equal(first.Body.GetProperty("id").GetGuid(), (await SendAsync(learner, path, "a", new { source = Wrong })).Body.GetProperty("id").GetGuid());
        Assert.Equal("idempotency-key-reused", (await SendAsync(learner, path, "a", new { source = Wrong + " " })).Body.GetProperty("code").GetString());
        Assert.Equal("attempt-closed", (await SendAsync(learner, path, "b", new { source = Wrong })).Body.GetProperty("code").GetString());
        Assert.Equal("idempotency-key", (await SendAsync(learner, path, new string('k', 101), new { source = Wrong })).Body.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_start_that_is_repeated_starts_no_second_attempt()
    {
        using var learner = await Learner.NewAsync(site);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(learner, "/api/v1/attempts", "start", new { problem = "two-sum" })));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
        Assert.Single(answers.Select(answer => answer.Body.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal("idempotency-key-reused", (await SendAsync(learner, "/api/v1/attempts", "start", new { problem = "contains-duplicate" })).Body.GetProperty("code").GetString());
        // The name is the learner's own: another's starts an attempt of theirs.
        using var other = await Learner.NewAsync(site);
        Assert.NotEqual(answers[0].Body.GetProperty("id").GetGuid(), (await SendAsync(other, "/api/v1/attempts", "start", new { problem = "two-sum" })).Body.GetProperty("id").GetGuid());
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(Learner learner, string path, string key, object body)
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.Url) };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", learner.Secret);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
