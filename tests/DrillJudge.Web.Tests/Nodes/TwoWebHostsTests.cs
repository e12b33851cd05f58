using System.Net;
using DrillJudge.Web.Tests.Postgres;
using Xunit;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>Two web hosts behind one address: whoever talks to one may talk to the other next.</summary>
public sealed class TwoWebHostsTests(PostgresServer server)
{
    private const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";

    [Fact]
    public async Task They_start_at_once_and_share_sessions_submissions_and_what_happens_to_them()
    {
        var database = await server.NewDatabaseAsync();
        await using var first = new NodelessSite(database);
        await using var second = new NodelessSite(database);
        await Task.WhenAll(first.InitializeAsync().AsTask(), second.InitializeAsync().AsTask());
        using var learner = await Learner.NewAsync(first);
        using var visitor = await Visitor.SignedInAsync(first, learner.Email);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync($"{second.Url}/account")).Status);

        var attempt = await learner.StartAsync("two-sum");
        using var elsewhere = Learner.WithToken(second, learner.Email, learner.Secret);
        var taken = await learner.PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source = Right });
        var id = taken.Body.GetProperty("id").GetString()!;
        var watched = Task.WhenAll(learner.WatchAsync(id), elsewhere.WatchAsync(id));
        await using var node = await NodeProcess.StartAsync(database);
        foreach (var (events, done) in await watched)
        {
            Assert.Equal("AC", done.GetProperty("judgement").GetProperty("verdict").GetString());
            Assert.Equal(39, events.Count(e => e == "case"));
        }
    }
}
