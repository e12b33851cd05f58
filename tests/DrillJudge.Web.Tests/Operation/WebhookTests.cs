using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>Signed deliveries to a receiver on this machine.</summary>
public partial class WebhookTests(Site site) : IAsyncLifetime
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; /* a marker of mine */ }";
    private Receiver receiver = null!;

    [Fact]
    public async Task A_verdict_is_delivered_signed_and_again_under_the_same_name_after_a_failure()
    {
        using var learner = await Learner.NewAsync(site);
        var made = (await learner.PostAsync("/api/v1/webhooks", new { url = receiver.Url + "/hook?who=me" })).Body;
        var secret = made.GetProperty("secret").GetString()!;
        var before = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        receiver.Answer(500);
        var attempt = await learner.StartAsync("two-sum");
        var (_, done) = await learner.SubmitAsync(attempt, Wrong);
        await Eventually.HoldsAsync(() => Task.FromResult(receiver.All.Count == 2));

        var (first, second) = (receiver.All.First(), receiver.All.Last());
        Assert.Equal("/hook", second.Path);
        Assert.Equal(first.Headers["DrillJudge-Delivery"], second.Headers["DrillJudge-Delivery"]);
        Assert.Equal(first.Body, second.Body);
        foreach (var got in new[] { first, second })
        {
            var signature = Signature().Match(got.Headers["DrillJudge-Signature"]);
            var seconds = signature.Groups[1].Value;
            Assert.InRange(long.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture), before, before + 120);
            Assert.Equal(Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(seconds + ".").Concat(got.Body).ToArray())), signature.Groups[2].Value);
        }

        var message = JsonDocument.Parse(second.Body).RootElement;
        Assert.Equal(["event", "id", "submission", "attempt", "problem", "number", "verdict", "passed", "total", "timeMs", "late", "at"], message.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("verdict", "WA", "two-sum", done.GetProperty("id").GetGuid(), Guid.Parse(attempt), false),
            (message.GetProperty("event").GetString(), message.GetProperty("verdict").GetString(), message.GetProperty("problem").GetString(), message.GetProperty("submission").GetGuid(), message.GetProperty("attempt").GetGuid(), message.GetProperty("late").GetBoolean()));
        var id = made.GetProperty("webhook").GetProperty("id").GetGuid();
        await Eventually.HoldsAsync(async () => (await DeliveriesAsync(learner, id))[0].GetProperty("state").GetString() == "delivered");
    }

    [Fact]
    public async Task What_fails_each_time_is_given_up_with_its_reason_and_a_redirect_is_not_followed()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        var id = (await learner.PostAsync("/api/v1/webhooks", new { url = receiver.Url + "/from" })).Body.GetProperty("webhook").GetProperty("id").GetGuid();
        for (var i = 0; i < 4; i++)
            receiver.Answer(307, receiver.Url + "/to");
        Assert.Equal("/account/webhooks?done=tested", (await visitor.PostAsync("/account/webhooks", "/account/webhooks?handler=Test", ("id", id.ToString()))).Location);
        await Eventually.HoldsAsync(async () => (await DeliveriesAsync(learner, id))[0].GetProperty("state").GetString() == "given-up");
        Assert.Equal(4, receiver.All.Count);
        Assert.All(receiver.All, got => Assert.Equal("/from", got.Path));
        var page = (await visitor.GetAsync("/account/webhooks")).Text;
        Assert.Contains("It answered 307; redirects are not followed.", page, StringComparison.Ordinal);
        Assert.Contains("Given up", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_pauses_hears_nothing_and_one_that_goes_on_does()
    {
        using var learner = await Learner.NewAsync(site);
        var path = $"/api/v1/webhooks/{(await learner.PostAsync("/api/v1/webhooks", new { url = receiver.Url })).Body.GetProperty("webhook").GetProperty("id").GetGuid()}";
        var attempt = await learner.StartAsync("two-sum");
        Assert.Equal(HttpStatusCode.NoContent, (await PatchAsync(learner, path, false)).Status);
        await learner.SubmitAsync(attempt, Wrong);
        Assert.Equal(HttpStatusCode.NoContent, (await PatchAsync(learner, path, true)).Status);
        await learner.SubmitAsync(attempt, Wrong);
        await Eventually.HoldsAsync(() => Task.FromResult(!receiver.All.IsEmpty));
        Assert.Equal(2, JsonDocument.Parse(Assert.Single(receiver.All).Body).RootElement.GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task A_webhook_is_its_owners_alone_and_its_secret_is_shown_once()
    {
        using var learner = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site);
        var made = (await learner.PostAsync("/api/v1/webhooks", new { url = receiver.Url })).Body;
        var path = $"/api/v1/webhooks/{made.GetProperty("webhook").GetProperty("id").GetGuid()}";
        foreach (var shown in new[] { (await learner.GetAsync("/api/v1/webhooks")).Body, (await learner.GetAsync(path)).Body, (await learner.GetAsync("/api/v1/account/export")).Body.GetProperty("webhooks") })
        {
            Assert.DoesNotContain(made.GetProperty("secret").GetString()!, shown.ToString(), StringComparison.Ordinal);
            Assert.Contains(receiver.Url, shown.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.PostAsync(path + "/test", new { })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PatchAsync(other, path, false)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("example.org/hook")]
    [InlineData("ftp://example.org/")]
    [InlineData("https://me:secret@example.org/")]
    public async Task What_is_no_address_is_refused(string url)
    {
        using var learner = await Learner.NewAsync(site);
        var (status, body) = await learner.PostAsync("/api/v1/webhooks", new { url });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "webhook-url"), (status, body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_account_has_ten_at_the_most()
    {
        using var learner = await Learner.NewAsync(site);
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.Created, (await learner.PostAsync("/api/v1/webhooks", new { url = $"{receiver.Url}/{i}" })).Status);
        Assert.Equal("webhook-count", (await learner.PostAsync("/api/v1/webhooks", new { url = receiver.Url })).Body.GetProperty("code").GetString());
    }

    public async ValueTask InitializeAsync() => receiver = await Receiver.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await receiver.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static async Task<IReadOnlyList<JsonElement>> DeliveriesAsync(Learner learner, Guid id) => [.. (await learner.GetAsync($"/api/v1/webhooks/{id}")).Body.GetProperty("deliveries").EnumerateArray()];

    private static Task<(HttpStatusCode Status, JsonElement Body)> PatchAsync(Learner learner, string path, bool active) => learner.PatchAsync(path, new { active });

    [GeneratedRegex("^t=([0-9]+),v1=([0-9a-f]{64})$")]
    private static partial Regex Signature();
}
