using System.Net;
using System.Text.Json;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>
/// An assigned sheet's values cannot be had by its learner before the end, which with the same numbers for all is the date: by each way on its own, during the
/// work and after it. That the search would find them is shown by the last test, where they are all told.
/// </summary>
public sealed class AssignedSecrecyTests(Site site)
{
    [Fact]
    public async Task The_command_line_draws_nothing_from_an_assigned_sheet_s_code_or_seed()
    {
        var (room, _, id) = await BeginAsync();
        using var owned = room;
        var (attempt, drawn) = await SheetDrawer.FindAsync(site, id);
        var (code, letters) = (SheetCode.Of(drawn.Sheet, drawn.Seed).ToString(), drawn.Seed.Shown);
        using var desk = new Desk();
        var sheets = Path.Combine(Site.Root, "problems", "design");
        string[][] tries =
        [
            ["key", code], ["key", code, "--json"], ["key", code, "--html"], ["key", "feed-reads", "--seed", letters], ["key", "feed-reads", "--seed", letters, "--json"], ["key", "feed-reads", "--seed", attempt.Seed],
            ["print", code], ["print", "feed-reads", "--seed", letters], ["print", "feed-reads", "--seed", attempt.Seed],
            ["do", code], ["do", "feed-reads", "--seed", letters], ["do", "feed-reads", "--seed", attempt.Seed], ["do", code, "--mock"],
        ];
        foreach (var words in tries)
        {
            var (status, output, error) = await desk.RunAsync(["worksheet", .. words, "--sheets", sheets]);
            Assert.True(status != 0, $"{string.Join(' ', words)} was done");
            Assert.Equal("", output);
            Assert.All(SheetDrawer.Secrets(drawn).Where(secret => !words.Contains(secret)), secret => Assert.False(SheetDrawer.Tells(error, secret), $"{string.Join(' ', words)} tells {secret}"));
        }

        // What it does with a public seed shows that the seed was the reason.
        Assert.Equal(0, (await desk.RunAsync("worksheet", "key", "feed-reads", "--seed", "7", "--sheets", sheets)).Status);
    }

    [Fact]
    public async Task The_API_tells_no_value_by_any_of_its_routes()
    {
        var (room, learner, id) = await BeginAsync();
        using var owned = room;
        var (_, drawn) = await SheetDrawer.FindAsync(site, id);
        var seen = new List<(string Where, string Text)>();
        Task LookAsync(string when) => ReadAllAsync(learner, room, id, drawn, "/api/", (path, text) => seen.Add(($"{when}: {path}", text)));
        foreach (var step in drawn.Sheet.Steps.Select(step => step.Id).Prepend(Worksheet.IntervalStep))
        {
            foreach (var (kind, typed) in new[] { ("open", null), ("hint", null), ("answer", "nonsense !"), ("answer", Wrong(drawn, step)) })
                seen.Add(($"{kind} {step}", Text((await SheetsApiTests.EventAsync(learner, id, kind, step, typed)).Body)));
            if (step == "read")
                await LookAsync("at work");
        }

        Assert.Equal("ended", (await learner.GetAsync($"/api/v1/sheets/attempts/{id}")).Body.GetProperty("state").GetString());
        seen.Add(("preview", Text((await learner.PostAsync($"/api/v1/sheets/attempts/{id}/preview", new { step = "top", typed = "7913 req/s" })).Body)));
        seen.Add(("surrender", Text((await SheetsApiTests.EventAsync(learner, id, "surrender")).Body)));
        foreach (var request in new object[] { new { assignment = room.Assignment, mode = "practice" }, new { assignment = room.Assignment, seed = 1 }, new { assignment = room.Assignment }, new { assignment = room.Assignment } })
            seen.Add(("start", Text((await learner.PostAsync("/api/v1/sheets/feed-reads/attempts", request)).Body)));
        await LookAsync("handed in");
        Assert.Contains(seen, one => one.Where.Contains("/account/export", StringComparison.Ordinal) && one.Text.Contains("feed-reads", StringComparison.Ordinal));
        Assert.Contains(seen, one => one.Where.Contains($"/assignments/{room.Assignment}/sheets", StringComparison.Ordinal));
        await AssertSilentAsync(learner, seen, drawn);
        // Nor what an answer was worth: with another try at the same numbers that would lead to them.
        // The leaderboard counts what was handed in, whatever it was worth, and progress knows drills only.
        Assert.All(seen.Where(one => !one.Where.Contains("openapi", StringComparison.Ordinal) && !one.Where.EndsWith("/leaderboard", StringComparison.Ordinal) && !one.Where.EndsWith("/api/v1/progress", StringComparison.Ordinal)), one => Assert.DoesNotMatch("\"(verdict|credit|inTime|hit|score)\":(?!null)", one.Text));
    }

    [Fact]
    public async Task No_page_s_source_holds_a_value()
    {
        var (room, learner, id) = await BeginAsync();
        using var owned = room;
        var (_, drawn) = await SheetDrawer.FindAsync(site, id);
        var seen = new List<(string Where, string Text)>();
        Task LookAsync(string when) => ReadAllAsync(learner, room, id, drawn, "/", (path, text) => seen.Add(($"{when}: {path}", text)));
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        foreach (var step in drawn.Sheet.Steps.Select(step => step.Id).Prepend(Worksheet.IntervalStep))
        {
            foreach (var (act, typed) in new[] { ("open", ""), ("hint", ""), ("answer", "nonsense !"), ("answer", Wrong(drawn, step)) })
                seen.Add(($"{act} {step}", (await visitor.PostAsync($"/sheets/work/{id}", $"/sheets/work/{id}", ("step", step), ("act", act), ("typed", typed))).Text));
            if (step == "read")
                await LookAsync("at work");
        }

        await LookAsync("handed in");
        var (_, result, _) = await visitor.GetAsync($"/sheets/result/{id}");
        Assert.Contains("All have the same numbers, so the result is shown once the date is over", result, StringComparison.Ordinal);
        Assert.Contains(seen, one => one.Where.EndsWith($"/sheets/result/{id}", StringComparison.Ordinal));
        await AssertSilentAsync(learner, seen, drawn);
        Assert.DoesNotContain("interval score", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_printed_sheet_is_to_be_had_by_its_code_or_seed()
    {
        var (room, learner, id) = await BeginAsync();
        using var owned = room;
        var (attempt, drawn) = await SheetDrawer.FindAsync(site, id);
        var code = SheetCode.Of(drawn.Sheet, drawn.Seed);
        foreach (var seed in new[] { drawn.Seed.Shown, attempt.Seed, Uri.EscapeDataString(attempt.Seed) })
        {
            foreach (var path in new[] { $"/sheets/feed-reads/{seed}/print", $"/sheets/feed-reads/{seed}/key", $"/sheets/feed-reads?seed={seed}", $"/sheets/{code}/1/print" })
                Assert.Equal(HttpStatusCode.NotFound, (await learner.ReadAsync(path)).Status);
        }

        var (status, refused) = await learner.ReadAsync($"/sheets?code={code}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("Letters at the end stand for numbers that stay here", refused, StringComparison.Ordinal);
        // The page of the try is what can be printed; it holds no value either.
        await AssertSilentAsync(learner, [("work", WebUtility.HtmlDecode((await learner.ReadAsync($"/sheets/work/{id}")).Text))], drawn);
    }

    [Fact]
    public async Task After_the_date_all_of_them_are_told_and_to_the_instructor_before()
    {
        var (room, learner, id) = await BeginAsync();
        using var owned = room;
        var (_, drawn) = await SheetDrawer.FindAsync(site, id);
        await SheetsApiTests.EventAsync(learner, id, "surrender");
        var values = drawn.Sheet.Steps.OfType<EstimateStep>().Select(step => QuantityText.Format(drawn.Truth[step.Id], step.Unit, drawn.Sheet.Nouns)).ToList();
        var led = WebUtility.HtmlDecode((await room.Instructor.ReadAsync($"/cohorts/assignments/{room.Assignment}/sheets/feed-reads")).Text);
        Assert.All(values, value => Assert.Contains(value, led, StringComparison.Ordinal));
        await room.EndAsync();
        var api = Text((await learner.GetAsync($"/api/v1/sheets/attempts/{id}")).Body);
        var export = Text((await learner.GetAsync("/api/v1/account/export")).Body);
        var page = WebUtility.HtmlDecode((await learner.ReadAsync($"/sheets/result/{id}")).Text);
        foreach (var text in new[] { api, export, page, led })
        {
            Assert.All(values, value => Assert.Contains(value, text, StringComparison.Ordinal));
            Assert.DoesNotContain(drawn.Seed.Text, text, StringComparison.Ordinal);
        }

        using var other = await Learner.NewAsync(site, DrillJudge.Data.Roles.Instructor);
        Assert.Equal(HttpStatusCode.NotFound, (await other.ReadAsync($"/cohorts/assignments/{room.Assignment}/sheets/feed-reads")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/assignments/{room.Assignment}/sheets/feed-reads")).Status);
    }

    private async Task<(Classroom Room, Learner Learner, string Id)> BeginAsync()
    {
        var room = await Classroom.NewAsync(site, same: true);
        var learner = await room.JoinAsync();
        return (room, learner, await room.BeginAsync(learner));
    }

    /// <summary>Reads every route that is to be had by GET, with the keys of the try, the assignment and the cohort in its place, as the learner.</summary>
    private async Task ReadAllAsync(Learner learner, Classroom room, string id, DrawnSheet drawn, string under, Action<string, string> take)
    {
        var keys = new[] { id, room.Assignment.ToString(), room.Cohort.Id.ToString() };
        var patterns = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct();
        var paths = patterns.Where(pattern => pattern.StartsWith(under, StringComparison.Ordinal) && pattern.StartsWith("/api/", StringComparison.Ordinal) == (under == "/api/") && !pattern.EndsWith("/events", StringComparison.Ordinal))
            .SelectMany(pattern => keys.SelectMany(key => new[] { "feed-reads", drawn.Seed.Shown }.Select(word => pattern
                .Replace("{id:guid}", key, StringComparison.Ordinal).Replace("{attempt:guid}", key, StringComparison.Ordinal).Replace("{sheet}", "feed-reads", StringComparison.Ordinal)
                .Replace("{id}", word == drawn.Seed.Shown ? $"feed-reads-1-{word}" : word, StringComparison.Ordinal).Replace("{seed}", drawn.Seed.Shown, StringComparison.Ordinal).Replace("{documentName}", "v1", StringComparison.Ordinal))))
            .Where(path => !path.Contains('{', StringComparison.Ordinal)).Append($"{(under == "/api/" ? "/api/v1" : "")}/sheets?code=feed-reads-1-{drawn.Seed.Shown}")
            .Append($"{(under == "/api/" ? "/api/v1" : "")}/sheets/feed-reads?assignment={room.Assignment}").Distinct();
        foreach (var path in paths)
        {
            var (status, text) = await learner.ReadAsync(path);
            Assert.True((int)status < 500, $"{path}: {status}");
            take(path, WebUtility.HtmlDecode(text.Replace("\\u002B", "+", StringComparison.Ordinal)));
        }
    }

    private static async Task AssertSilentAsync(Learner learner, IReadOnlyList<(string Where, string Text)> seen, DrawnSheet drawn)
    {
        // What is on the cheat sheet, whatever is drawn, is no secret.
        var facts = WebUtility.HtmlDecode((await learner.ReadAsync("/sheets/facts")).Text);
        var secrets = SheetDrawer.Secrets(drawn).Where(secret => !SheetDrawer.Tells(facts, secret)).ToList();
        Assert.True(secrets.Count >= 6, string.Join(", ", secrets));
        foreach (var (where, text) in seen)
            Assert.All(secrets, secret => Assert.False(SheetDrawer.Tells(text, secret), $"{where} tells {secret}"));
    }

    private static string Text(JsonElement body) => WebUtility.HtmlDecode(body.ValueKind == JsonValueKind.Undefined ? "" : body.GetRawText().Replace("\\u002B", "+", StringComparison.Ordinal));

    // Far from right, so that the learner's own words hold no value either.
    private static string Wrong(DrawnSheet drawn, string step) => step == Worksheet.IntervalStep ? "1 to 2 req/s"
        : drawn.Sheet.Find(step) is ChoiceStep choice ? choice.Options[0].Name : SheetDrawer.Typed(drawn, step, 7.7);
}
