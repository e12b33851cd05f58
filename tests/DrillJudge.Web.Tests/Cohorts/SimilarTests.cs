using System.Net;
using DrillJudge.Data;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>Submissions that look alike, from four learners to the leader's page, with the real compiler.</summary>
public sealed class SimilarTests(Site site, Chromium chromium)
{
    private const string Map = "public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        var seen = new Dictionary<int, int>();\n        for (var i = 0; i < nums.Length; i++)\n        {\n            if (seen.TryGetValue(target - nums[i], out var j))\n                return [j, i];\n            seen[nums[i]] = i;\n        }\n\n        return [];\n    }\n}\n";

    private const string Sorted = "public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        var order = Enumerable.Range(0, nums.Length).OrderBy(k => nums[k]).ToArray();\n        var (low, high) = (0, nums.Length - 1);\n        while (nums[order[low]] + nums[order[high]] != target)\n        {\n            if (nums[order[low]] + nums[order[high]] < target)\n                low++;\n            else\n                high--;\n        }\n\n        return [order[low], order[high]];\n    }\n}\n";

    private static readonly string Renamed = "// all my own work\n" + Map.Replace("seen", "indexByAmount", StringComparison.Ordinal).Replace("nums", "a", StringComparison.Ordinal).Replace("var i = 0", "int k = 0", StringComparison.Ordinal)
        .Replace("i < ", "k < ", StringComparison.Ordinal).Replace("i++", "k++", StringComparison.Ordinal).Replace("[i]", "[k]", StringComparison.Ordinal).Replace("= i;", "= k;", StringComparison.Ordinal).Replace("[j, i]", "[j, k]", StringComparison.Ordinal);

    [Fact]
    public async Task A_renamed_copy_is_found_and_shown_side_by_side_and_another_s_own_solution_is_not()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor, "Grace Hopper");
        using var ada = await Learner.NewAsync(site, name: "Ada Byron");
        var (cohort, assignment) = await CohortsApiTests.AssignAsync(instructor, ada, "first-failure");
        var path = $"/api/v1/cohorts/{cohort}/drills/two-sum/similarity";
        Assert.Equal(0, (await instructor.GetAsync(path)).Body.GetProperty("compared").GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await instructor.GetAsync(path.Replace("two-sum", "no-such-drill", StringComparison.Ordinal))).Status);
        await using var browser = await chromium.SignedInAsync(site, instructor);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/cohorts/{cohort}/drills/two-sum/similar");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing to compare yet" })).ToBeVisibleAsync();

        await HandInAsync(ada, assignment, Map);
        var code = (await instructor.GetAsync($"/api/v1/cohorts/{cohort}")).Body.GetProperty("joinCode").GetString();
        foreach (var (name, source) in new[] { ("Bob Turing", Renamed), ("Cyd Lovelace", Sorted), ("Dee Knuth", "public class Solution { public int[] TwoSum(int[] nums, int target) => nums; }"), ("Eve Ritchie", new string('(', 3000)) })
        {
            using var learner = await Learner.NewAsync(site, name: name);
            await learner.PostAsync("/api/v1/cohorts/join", new { code });
            // What is best of theirs counts, not what came last.
            await HandInAsync(learner, assignment, source, name == "Bob Turing" ? "class Solution { }" : null);
        }

        // On a busy machine the compiler's spare process, which takes what may wait, needs its time to come up.
        var answer = await instructor.GetAsync(path);
        for (var until = DateTime.UtcNow.AddMinutes(2); answer.Status == HttpStatusCode.ServiceUnavailable && DateTime.UtcNow < until;)
            answer = await instructor.GetAsync(path);
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Body.ToString());
        var found = answer.Body;
        var pair = Assert.Single(found.GetProperty("pairs").EnumerateArray());
        Assert.Equal((1, "Ada Byron", "Bob Turing", "AC"), (pair.GetProperty("score").GetDouble(), pair.GetProperty("left").GetProperty("learner").GetString(), pair.GetProperty("right").GetProperty("learner").GetString(), pair.GetProperty("right").GetProperty("verdict").GetString()));
        Assert.Equal((5, 6), (pair.GetProperty("leftLines")[0].GetProperty("from").GetInt32(), pair.GetProperty("rightLines")[0].GetProperty("from").GetInt32()));
        Assert.Equal((3, "Dee Knuth", "Eve Ritchie"), (found.GetProperty("compared").GetInt32(), found.GetProperty("tooShort")[0].GetProperty("learner").GetString(), found.GetProperty("unreadable")[0].GetProperty("learner").GetString()));

        await page.GotoAsync($"{site.Url}/cohorts/{cohort}/drills/two-sum");
        await page.GetByRole(AriaRole.Link, new() { Name = "Look for similar ones" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Ada Byron and Bob Turing" })).ToBeVisibleAsync();
        await Expect(page.Locator(".compare article").Last.Locator("mark").First).ToContainTextAsync("indexByAmount = new");
        await Expect(page.Locator("main")).ToContainTextAsync("Too short to say: Dee Knuth.");
        await page.LookAsync("similar");

        using var other = await Learner.NewAsync(site, Roles.Instructor);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).Status);
        using var stranger = await Visitor.SignedInAsync(site, other.Email);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/cohorts/{cohort}/drills/two-sum/similar")).Status);
    }

    private static async Task HandInAsync(Learner learner, string assignment, string source, string? afterwards = null)
    {
        var started = await learner.PostAsync("/api/v1/attempts", new { problem = "two-sum", assignment });
        var attempt = started.Body.GetProperty("id").GetString()!;
        await learner.SubmitAsync(attempt, source);
        if (afterwards is not null)
            await learner.SubmitAsync(attempt, afterwards);
    }
}
