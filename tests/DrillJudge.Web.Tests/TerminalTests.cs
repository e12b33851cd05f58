using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>A timed attempt from a terminal, against a service as it runs.</summary>
public sealed class TerminalTests(Site site)
{
    private const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";

    [Fact]
    public async Task From_logging_in_to_accepted()
    {
        using var learner = await Learner.NewAsync(site);
        using var desk = new Desk();
        var login = await desk.LogInAsync(site.Url + "/", await TokenAsync(learner));
        Assert.Equal((0, ""), (login.Status, login.Error));
        Assert.Contains($"as Test ({learner.Email}, learner)", login.Output, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(desk.LoginFile));

        var started = await desk.RunAsync("start", "two-sum", "--minutes", "20", "--file", desk.At("Sum.cs"));
        Assert.Equal((0, ""), (started.Status, started.Error));
        Assert.Matches("20 minutes; (20|19) min .* left", started.Output);
        Assert.Contains("Sample 1", started.Output, StringComparison.Ordinal);
        var draft = (await learner.GetAsync("/api/v1/attempts?state=open")).Body[0].GetProperty("id").GetString();
        Assert.Equal((await learner.GetAsync($"/api/v1/attempts/{draft}")).Body.GetProperty("draft").GetString()!.TrimEnd(), (await File.ReadAllTextAsync(desk.At("Sum.cs"), TestContext.Current.CancellationToken)).TrimEnd());

        var wrong = await desk.RunAsync("submit", desk.Write("Sum.cs", Wrong));
        Assert.Equal(1, wrong.Status);
        Assert.Contains("Wrong answer", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("First failure: case 1 (sample)", wrong.Output, StringComparison.Ordinal);
        var right = await desk.RunAsync("submit", desk.Write("Sum.cs", Right), "--json");
        Assert.Equal((0, "AC", 39), (right.Status, JsonDocument.Parse(right.Output).RootElement.GetProperty("verdict").GetString(), JsonDocument.Parse(right.Output).RootElement.GetProperty("cases").GetArrayLength()));
        var broken = await desk.RunAsync("submit", desk.Write("Sum.cs", "public class Solution { int x = }"));
        Assert.Equal(1, broken.Status);
        Assert.Contains("error CS1525", broken.Output, StringComparison.Ordinal);

        var status = await desk.RunAsync("status");
        Assert.Equal(0, status.Status);
        Assert.Matches(@"two-sum\s+. solved, open\s+. 3\s+. CE", status.Output);

        Assert.Equal(0, (await desk.RunAsync("logout")).Status);
        Assert.False(File.Exists(desk.LoginFile));
    }

    [Fact]
    public async Task Starting_what_is_open_goes_on_and_leaves_the_file_alone()
    {
        using var learner = await Learner.NewAsync(site);
        using var desk = await LoggedInAsync(learner);
        await learner.StartAsync("two-sum");
        var path = desk.Write("mine.cs", "// mine");
        var again = await desk.RunAsync("start", "two-sum", "--file", path);
        Assert.Equal(0, again.Status);
        Assert.Contains("(goes on)", again.Output, StringComparison.Ordinal);
        Assert.Contains("stays as it is", again.Output, StringComparison.Ordinal);
        Assert.Equal("// mine", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        // Another clock was asked for, which an attempt that runs does not get.
        Refused(await desk.RunAsync("start", "two-sum", "--minutes", "90", "--file", path), "You have an open attempt at this drill");
    }

    [Fact]
    public async Task Whoever_is_not_logged_in_hears_how_to()
    {
        using var desk = new Desk();
        foreach (var words in new[] { new[] { "status" }, ["start", "two-sum", "--file", desk.At("a.cs")], ["submit", desk.Write("a.cs", Right)] })
            Refused(await desk.RunAsync(words), "You are not logged in. Run: ./drill login URL");
    }

    [Fact]
    public async Task A_token_that_was_revoked_is_told()
    {
        using var learner = await Learner.NewAsync(site);
        using var desk = await LoggedInAsync(learner);
        foreach (var token in (await learner.GetAsync("/api/v1/tokens")).Body.EnumerateArray())
            await learner.DeleteAsync($"/api/v1/tokens/{token.GetProperty("id").GetString()}");
        Refused(await desk.RunAsync("status"), "does not take your token");
    }

    [Fact]
    public async Task A_wrong_token_is_not_kept()
    {
        using var desk = new Desk();
        Refused(await desk.LogInAsync(site.Url, "drill_nonsense"), "does not take your token");
        Refused(await desk.LogInAsync(site.Url, "two words"), "That is no token");
        Refused(await desk.LogInAsync(site.Url, ""), "There is no token");
        Refused(await desk.RunAsync("login", "127.0.0.1:5070"), "is no address");
        Assert.False(File.Exists(desk.LoginFile));
    }

    [Fact]
    public async Task A_server_that_is_away_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var desk = new Desk();
        Refused(await desk.LogInAsync($"http://127.0.0.1:{port}", "drill_x"), $"http://127.0.0.1:{port} does not answer");
    }

    [Fact]
    public async Task A_server_that_is_something_else_is_told()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener);
        using var desk = new Desk();
        Refused(await desk.LogInAsync($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}", "drill_x"), "not as DrillJudge does");
        await answering;

        static async Task AnswerAsync(TcpListener listener)
        {
            using var caller = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            var stream = caller.GetStream();
            _ = await stream.ReadAsync(new byte[4096], TestContext.Current.CancellationToken);
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<p>Hi</p>"u8.ToArray(), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Which_attempt_a_file_is_for_is_asked_when_it_is_not_known()
    {
        using var learner = await Learner.NewAsync(site);
        using var desk = await LoggedInAsync(learner);
        var path = desk.Write("Solution.cs", Right);
        Refused(await desk.RunAsync("submit", path), "There is no open attempt.");
        await learner.StartAsync("two-sum");
        var other = await learner.StartAsync("word-ladder");
        Refused(await desk.RunAsync("submit", path), "2 attempts are open:");
        Refused(await desk.RunAsync("submit", path, "--problem", "rotting-oranges"), "There is no open attempt at rotting-oranges.");
        Assert.Equal(0, (await desk.RunAsync("submit", path, "--problem", "two-sum")).Status);
        // A file named for its problem needs no more.
        Assert.Equal(0, (await desk.RunAsync("submit", desk.Write("two-sum.cs", Right))).Status);

        await desk.RunAsync("start", "word-ladder", "--file", desk.At("ladder.cs"));
        await learner.PostAsync($"/api/v1/attempts/{other}/close", new { });
        Refused(await desk.RunAsync("submit", desk.Write("ladder.cs", Right)), "The attempt at word-ladder that");
    }

    [Fact]
    public async Task What_comes_after_the_deadline_is_told_to_be_late()
    {
        using var learner = await Learner.NewAsync(site);
        using var desk = await LoggedInAsync(learner);
        var attempt = Guid.Parse(await learner.StartAsync("two-sum", 1));
        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            var past = DateTimeOffset.UtcNow.AddSeconds(-90);
            await db.Attempts.Where(a => a.Id == attempt).ExecuteUpdateAsync(set => set.SetProperty(a => a.Deadline, past), TestContext.Current.CancellationToken);
        }

        Assert.Contains("over since 1 min ", (await desk.RunAsync("status")).Output, StringComparison.Ordinal);
        var late = await desk.RunAsync("submit", desk.Write("a.cs", Right));
        Assert.Equal(0, late.Status);
        Assert.Contains("late: the deadline was", late.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no problem two-sums. Nearest: two-sum", "start", "two-sums")]
    [InlineData("An attempt takes 1 to 480 minutes", "start", "two-sum", "--minutes", "0")]
    [InlineData("no such file", "submit", "/nonexistent/a.cs")]
    [InlineData("expected a file in a folder that exists", "start", "two-sum", "--file", "/nonexistent/a.cs")]
    public async Task What_cannot_be_done_is_said_and_ends_with_2(string said, params string[] words)
    {
        using var learner = await Learner.NewAsync(site);
        using var desk = await LoggedInAsync(learner);
        Refused(await desk.RunAsync(words.Contains("--file") || words[0] == "submit" ? words : [.. words, "--file", desk.At("a.cs")]), said);
        Assert.Empty((await learner.GetAsync("/api/v1/attempts")).Body.EnumerateArray());
        Assert.False(File.Exists(desk.At("a.cs")));
    }

    private async Task<Desk> LoggedInAsync(Learner learner)
    {
        var desk = new Desk();
        Assert.Equal(0, (await desk.LogInAsync(site.Url, await TokenAsync(learner))).Status);
        return desk;
    }

    private static async Task<string> TokenAsync(Learner learner) => (await learner.PostAsync("/api/v1/tokens", new { name = "terminal" })).Body.GetProperty("token").GetString()!;

    private static void Refused((int Status, string Output, string Error) ended, string said)
    {
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (ended.Status, ended.Output));
    }
}
