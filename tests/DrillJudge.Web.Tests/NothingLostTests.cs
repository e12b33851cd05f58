using System.Net;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>The host dies in the middle of its work.</summary>
public sealed class NothingLostTests
{
    private const int Submissions = 10;
    private const string Slow = "public class Solution { public int[] TwoSum(int[] nums, int target) { Thread.Sleep(15); var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";

    [Fact]
    public async Task Killed_among_ten_judgements_it_ends_all_ten_after_the_restart_each_with_one_that_stands()
    {
        var data = Directory.CreateTempSubdirectory("drill-kill-");
        try
        {
            var token = TokenHandler.Prefix + Secret.New();
            using (var first = await HostProcess.StartAsync(data.FullName))
            {
                await AddLearnerAsync(data.FullName, token);
                using var http = Client(first, token);
                var attempt = await StartAsync(http);
                for (var i = 0; i < Submissions; i++)
                {
                    using var taken = await http.PostAsync($"/api/v1/attempts/{attempt}/submissions", Json($$"""{"source":"{{Slow}} // {{i}}"}"""), TestContext.Current.CancellationToken);
                    Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
                }

                await HoldsAsync(async () => await CountAsync(data.FullName, SubmissionState.Done) >= 2);
                await first.KillAsync();
            }

            Assert.InRange(await CountAsync(data.FullName, SubmissionState.Done), 2, Submissions - 1);
            using (await HostProcess.StartAsync(data.FullName))
            {
                // Those that were being judged come back when their claims have run out.
                await HoldsAsync(async () => await CountAsync(data.FullName, SubmissionState.Done) == Submissions);
            }

            await using var db = Open(data.FullName);
            var all = await db.Submissions.Include(s => s.Judgement).ToListAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Submissions, all.Count);
            Assert.All(all, s => Assert.Equal(Judging.Verdict.Accepted, s.Judgement!.Verdict));
            Assert.Equal(Submissions, await db.Judgements.CountAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    private static HttpClient Client(HostProcess host, string token)
    {
        var http = new HttpClient { BaseAddress = new Uri(host.Url) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return http;
    }

    private static StringContent Json(string text) => new(text, System.Text.Encoding.UTF8, "application/json");

    private static async Task<string> StartAsync(HttpClient http)
    {
        using var started = await http.PostAsync("/api/v1/attempts", Json("""{"problem":"two-sum"}"""), TestContext.Current.CancellationToken);
        return started.Headers.Location!.ToString().Split('/')[^1];
    }

    private static DrillJudgeDb Open(string data)
    {
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        DatabaseChoice.Parse(null, data).Configure(options);
        return new DrillJudgeDb(options.Options);
    }

    private static async Task AddLearnerAsync(string data, string token)
    {
        await using var db = Open(data);
        var user = new User { DisplayName = "Test", Email = "test@example.org", UserName = "test@example.org", NormalizedUserName = "TEST@EXAMPLE.ORG", NormalizedEmail = "TEST@EXAMPLE.ORG", CreatedAt = DateTimeOffset.UtcNow };
        db.Users.Add(user);
        db.ApiTokens.Add(new ApiToken { UserId = user.Id, Name = "test", SecretHash = Secret.Hash(token), CreatedAt = DateTimeOffset.UtcNow });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<int> CountAsync(string data, SubmissionState state)
    {
        await using var db = Open(data);
        return await db.Submissions.CountAsync(s => s.State == state, TestContext.Current.CancellationToken);
    }

    private static async Task HoldsAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        while (!await condition())
            await Task.Delay(50, patience.Token);
    }
}
