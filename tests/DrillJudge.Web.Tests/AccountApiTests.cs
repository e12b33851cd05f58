using System.Net;
using System.Text.Json;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

public class AccountApiTests(Site site)
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";

    [Fact]
    public async Task Tokens_are_made_listed_without_their_secrets_and_revoked()
    {
        using var learner = await Learner.NewAsync(site);
        var made = await learner.PostAsync("/api/v1/tokens", new { name = "Laptop", days = 7 });
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var secret = made.Body.GetProperty("token").GetString()!;
        var listed = (await learner.GetAsync("/api/v1/tokens")).Body;
        Assert.Equal(2, listed.GetArrayLength());
        Assert.DoesNotContain(secret, listed.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("hash", listed.GetRawText(), StringComparison.OrdinalIgnoreCase);
        var ends = listed[0].GetProperty("expiresAt").GetDateTimeOffset() - listed[0].GetProperty("createdAt").GetDateTimeOffset();
        Assert.Equal(7, ends.TotalDays, 0.001);
        using var program = Learner.WithToken(site, learner.Email, secret);
        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync($"/api/v1/tokens/{made.Body.GetProperty("id").GetString()}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/tokens")).Status);
    }

    [Theory]
    [InlineData("", 7, "token-name")]
    [InlineData(null, 7, "token-name")]
    [InlineData("x", 0, "token-days")]
    [InlineData("x", 367, "token-days")]
    public async Task Tokens_that_cannot_be_are_refused(string? name, int days, string code)
    {
        using var learner = await Learner.NewAsync(site);
        var refused = await learner.PostAsync("/api/v1/tokens", new { name, days });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, code), (refused.Status, refused.Body.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Anothers_token_cannot_be_revoked()
    {
        using var owner = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site);
        var id = (await owner.GetAsync("/api/v1/tokens")).Body[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.NotFound, (await other.DeleteAsync($"/api/v1/tokens/{id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await owner.GetAsync("/api/v1/tokens")).Status);
    }

    [Fact]
    public async Task A_token_that_has_ended_opens_nothing()
    {
        using var learner = await Learner.NewAsync(site);
        var secret = (await learner.PostAsync("/api/v1/tokens", new { name = "old" })).Body.GetProperty("token").GetString()!;
        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            var hash = Accounts.Secret.Hash(secret);
            DateTimeOffset? past = DateTimeOffset.UtcNow.AddSeconds(-1);
            Assert.Equal(1, await db.ApiTokens.Where(t => t.SecretHash == hash).ExecuteUpdateAsync(set => set.SetProperty(t => t.ExpiresAt, past), TestContext.Current.CancellationToken));
        }

        using var program = Learner.WithToken(site, learner.Email, secret);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/account")).Status);
    }

    [Fact]
    public async Task The_export_has_ones_own_work_and_nothing_of_others_and_no_secret()
    {
        using var learner = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site);
        await other.StartAsync("two-sum");
        var attempt = await learner.StartAsync("two-sum");
        await learner.PutAsync($"/api/v1/attempts/{attempt}/draft", new { source = "// my draft", version = 0 });
        await learner.SubmitAsync(attempt, Wrong);
        var export = (await learner.GetAsync("/api/v1/account/export")).Body;
        var own = Assert.Single(export.GetProperty("attempts").EnumerateArray());
        Assert.Equal("// my draft", own.GetProperty("attempt").GetProperty("draft").GetString());
        Assert.Equal(Wrong, own.GetProperty("sources")[0].GetProperty("source").GetString());
        Assert.Equal("WA", own.GetProperty("attempt").GetProperty("submissions")[0].GetProperty("judgement").GetProperty("verdict").GetString());
        var text = export.GetRawText();
        Assert.Contains(learner.Email, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Email, text, StringComparison.Ordinal);
        Assert.DoesNotContain("hash", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("stamp", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_by_the_API_asks_for_the_password_and_leaves_no_row()
    {
        using var learner = await Learner.NewAsync(site);
        await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
        var id = (await learner.GetAsync("/api/v1/account")).Body.GetProperty("id").GetGuid();
        Assert.Equal("password", (await learner.DeleteAsync("/api/v1/account", new { password = "a guess" })).Body.GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.NoContent, (await learner.DeleteAsync("/api/v1/account", new { password = Learner.Password })).Status);
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var left = await db.Users.CountAsync(u => u.Id == id, TestContext.Current.CancellationToken) + await db.Attempts.CountAsync(a => a.UserId == id, TestContext.Current.CancellationToken)
            + await db.Submissions.CountAsync(s => s.UserId == id, TestContext.Current.CancellationToken) + await db.ApiTokens.CountAsync(t => t.UserId == id, TestContext.Current.CancellationToken)
            + await db.Judgements.CountAsync(j => !db.Submissions.Any(s => s.Id == j.SubmissionId), TestContext.Current.CancellationToken);
        Assert.Equal(0, left);
    }

    [Fact]
    public async Task Wrong_passwords_are_counted_whoever_asks()
    {
        using var learner = await Learner.NewAsync(site);
        var answers = new List<JsonElement>();
        for (var i = 0; i < 9; i++)
            answers.Add((await learner.DeleteAsync("/api/v1/account", new { password = "a guess" })).Body);
        Assert.Equal("locked-out", answers[^1].GetProperty("code").GetString());
        Assert.Equal("locked-out", (await learner.DeleteAsync("/api/v1/account", new { password = Learner.Password })).Body.GetProperty("code").GetString());
        // The token goes on: whoever knows an address must not be able to stop its programs.
        Assert.Equal(HttpStatusCode.OK, (await learner.GetAsync("/api/v1/account")).Status);
    }
}
