using System.Net;
using Xunit;

namespace DrillJudge.Web.Tests;

public class ProblemsApiTests(Site site)
{
    [Fact]
    public async Task All_drills_are_listed()
    {
        using var learner = await Learner.NewAsync(site);
        var listed = (await learner.GetAsync("/api/v1/problems")).Body.EnumerateArray().ToDictionary(p => p.GetProperty("slug").GetString()!);
        Assert.Equal("hash-map", listed["two-sum"].GetProperty("pattern").GetString());
        Assert.Equal("easy", listed["two-sum"].GetProperty("difficulty").GetString());
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(Site.Root, "problems", "coding"), "problem.yaml", SearchOption.AllDirectories).Count(), listed.Count);
    }

    [Fact]
    public async Task A_drill_shows_its_samples_and_nothing_of_the_cases_behind_them()
    {
        using var learner = await Learner.NewAsync(site);
        // Not before the clock runs.
        var early = await learner.GetAsync("/api/v1/problems/two-sum");
        Assert.Equal((HttpStatusCode.Conflict, "not-begun"), (early.Status, early.Body.GetProperty("code").GetString()));
        await learner.StartAsync("two-sum");
        var (status, problem) = await learner.GetAsync("/api/v1/problems/two-sum");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(problem.GetProperty("statement").GetString()!);
        Assert.NotEmpty(problem.GetProperty("starter").GetString()!);
        Assert.True(problem.GetProperty("limits").GetProperty("memoryBytes").GetInt64() > 0);
        var folder = Path.Combine(Site.Root, "problems", "coding", "hash-map", "two-sum");
        var samples = File.ReadLines(Path.Combine(folder, "data", "sample.yaml")).Count(line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Equal(samples, problem.GetProperty("samples").GetArrayLength());
        // What only the hidden cases and their makers say.
        var text = problem.GetRawText();
        var hidden = File.ReadLines(Path.Combine(folder, "data", "secret.yaml")).Where(line => line.Contains("why:", StringComparison.Ordinal)).Select(line => line.Split("why:")[1].Trim().Trim('"')).ToArray();
        Assert.NotEmpty(hidden);
        Assert.DoesNotContain(hidden, why => text.Contains(why, StringComparison.Ordinal));
        Assert.DoesNotContain("submissions", text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("two-sums")]
    [InlineData("hash-map%2Ftwo-sum")]
    [InlineData("..%2F..")]
    public async Task What_is_no_slug_is_not_found(string slug)
    {
        using var learner = await Learner.NewAsync(site);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync($"/api/v1/problems/{slug}")).Status);
    }

    [Fact]
    public async Task Attempts_are_listed_by_whether_they_are_open()
    {
        using var learner = await Learner.NewAsync(site);
        var closed = await learner.StartAsync("two-sum");
        await learner.PostAsync($"/api/v1/attempts/{closed}/close", new { });
        var open = await learner.StartAsync("two-sum");
        await learner.SubmitAsync(open, "nonsense");
        Assert.Equal([open, closed], (await learner.GetAsync("/api/v1/attempts")).Body.EnumerateArray().Select(a => a.GetProperty("id").GetString()));
        var one = Assert.Single((await learner.GetAsync("/api/v1/attempts?state=open")).Body.EnumerateArray());
        Assert.Equal((open, 1, "CE"), (one.GetProperty("id").GetString(), one.GetProperty("submissions").GetInt32(), one.GetProperty("last").GetProperty("verdict").GetString()));
        Assert.Equal(closed, Assert.Single((await learner.GetAsync("/api/v1/attempts?state=closed")).Body.EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await learner.GetAsync("/api/v1/attempts?state=ajar")).Status);
    }
}
