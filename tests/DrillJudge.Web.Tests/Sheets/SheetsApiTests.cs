using System.Net;
using System.Text.Json;
using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Web.Tests;

public class SheetsApiTests(Site site)
{
    [Fact]
    public async Task A_sheet_goes_from_start_to_its_result_and_an_early_error_costs_once()
    {
        using var learner = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "feed-reads", "practice", 1);
        var (_, drawn) = await SheetDrawer.FindAsync(site, id);
        await AnswerAsync(learner, id, "interval", "1k to 900k req/s");
        var read = await AnswerAsync(learner, id, "read", SheetDrawer.Typed(drawn, "read", 100));
        Assert.Equal("wrong", Step(read, "read").GetProperty("feedback").GetProperty("verdict").GetString());
        await AnswerAsync(learner, id, "write", SheetDrawer.Typed(drawn, "write"));
        var ratio = await AnswerAsync(learner, id, "ratio", SheetDrawer.Typed(drawn, "ratio", 100));
        Assert.Equal(1, Step(ratio, "ratio").GetProperty("feedback").GetProperty("credit").GetDouble());
        Assert.Equal(JsonValueKind.Null, ratio.GetProperty("end").ValueKind);
        await AnswerAsync(learner, id, "top", SheetDrawer.Typed(drawn, "top", 100));
        await AnswerAsync(learner, id, "replicas", SheetDrawer.Typed(drawn, "replicas", 100));
        await AnswerAsync(learner, id, "pick", "copies");
        Assert.Equal(HttpStatusCode.OK, (await EventAsync(learner, id, "open", "bill")).Status);
        var ended = (await EventAsync(learner, id, "leave", "bill")).Body.GetProperty("attempt");
        Assert.Equal("ended", ended.GetProperty("state").GetString());
        Assert.True(ended.GetProperty("end").GetProperty("interval").GetProperty("hit").GetBoolean());
        Assert.Contains("given your earlier answers", Step(ended, "ratio").GetProperty("feedback").GetProperty("text").GetString());
        var list = (await learner.GetAsync("/api/v1/sheets")).Body.EnumerateArray().Single(line => line.GetProperty("id").GetString() == "feed-reads");
        Assert.Equal(ended.GetProperty("end").GetProperty("points").GetProperty("inTime").GetDouble(), list.GetProperty("best").GetProperty("inTime").GetDouble());
    }

    [Theory]
    [InlineData("interval", "5 TB/day", AnswerCode.Interval)]
    [InlineData("interval", "9 to 3 TB/day", AnswerCode.IntervalOrder)]
    [InlineData("daily", " ", AnswerCode.Empty)]
    [InlineData("daily", "lots", AnswerCode.Number)]
    [InlineData("daily", "1,5 TB/day", AnswerCode.Comma)]
    [InlineData("daily", "111111111111111111111111111111111111111111111111111111111111111111111111111111111", AnswerCode.Length)]
    [InlineData("daily", "40k", AnswerCode.NoUnit)]
    [InlineData("daily", "3 TB", AnswerCode.Dimension)]
    [InlineData("nodes", "12 users", AnswerCode.Noun)]
    [InlineData("daily", "10 furlong", AnswerCode.Unit)]
    [InlineData("daily", "€5", AnswerCode.Currency)]
    [InlineData("wait", "5m", AnswerCode.Ambiguous)]
    [InlineData("daily", "3-5 TB/day", AnswerCode.RangeInPoint)]
    [InlineData("daily", ">100 TB/day", AnswerCode.Bound)]
    [InlineData("daily", "0 TB/day", AnswerCode.NotPositive)]
    [InlineData("daily", "1e400 TB/day", AnswerCode.Range)]
    [InlineData("letters", "2.5", AnswerCode.Whole)]
    [InlineData("way", "<b>neither</b>", AnswerCode.Option)]
    public async Task Bad_input_is_told_by_its_code_keeps_what_was_typed_and_costs_nothing(string step, string typed, string code)
    {
        using var learner = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "every-code", "practice");
        foreach (var before in (await SheetDrawer.FindAsync(site, id)).Attempt.Steps.Select(work => work.Step).TakeWhile(before => before != step))
        {
            await EventAsync(learner, id, "open", before);
            await EventAsync(learner, id, "leave", before);
        }

        await EventAsync(learner, id, "open", step);
        var (kept, _) = await SheetDrawer.FindAsync(site, id);
        var (status, body) = await EventAsync(learner, id, "answer", step, typed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Equal(code, body.GetProperty("code").GetString());
        Assert.Equal(typed, body.GetProperty("typed").GetString());
        Assert.NotEmpty(body.GetProperty("text").GetString()!);
        Assert.Equal(kept.ToJson(), (await SheetDrawer.FindAsync(site, id)).Attempt.ToJson());
    }

    [Fact]
    public void Every_code_has_its_example() => Assert.Equal(
        AnswerCode.All.Order(),
        typeof(SheetsApiTests).GetMethod(nameof(Bad_input_is_told_by_its_code_keeps_what_was_typed_and_costs_nothing))!
            .GetCustomAttributes(typeof(InlineDataAttribute), false).Select(data => (string)((InlineDataAttribute)data).Data[2]!).Order());

    [Fact]
    public async Task A_step_is_answered_once_even_when_six_tabs_answer_at_once()
    {
        using var learner = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "feed-reads", "practice");
        await EventAsync(learner, id, "open", "interval");
        var all = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => EventAsync(learner, id, "answer", "interval", $"{i} to {i}00k req/s")));
        Assert.Single(all, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(all.Where(answer => answer.Status != HttpStatusCode.OK), answer => Assert.Equal((HttpStatusCode.Conflict, "E_CLOSED"), (answer.Status, answer.Body.GetProperty("code").GetString())));
    }

    [Fact]
    public async Task Unknown_things_are_404_what_is_out_of_turn_409_what_is_too_long_413_and_other_kinds_422()
    {
        using var learner = await Learner.NewAsync(site);
        using var other = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "feed-reads", "practice");
        Assert.Equal(HttpStatusCode.NotFound, (await learner.PostAsync("/api/v1/sheets/feed-writes/attempts", new { mode = "practice" })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/api/v1/sheets/attempts/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await EventAsync(other, id, "open", "interval")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await EventAsync(learner, id, "open", "nothing")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await EventAsync(learner, id, "answer", "interval", "1 to 2 req/s")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await EventAsync(learner, id, "open", "read")).Status);
        await EventAsync(learner, id, "open", "interval");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await EventAsync(learner, id, "answer", "interval", new string('1', 5000))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await EventAsync(learner, id, "cheat", "interval")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await learner.PostAsync("/api/v1/sheets/feed-reads/attempts", new { mode = "exam" })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await learner.PostAsync("/api/v1/sheets/feed-reads/attempts", new { mode = "mock", seed = 7 })).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await learner.PostAsync("/api/v1/sheets/feed-reads/attempts", new { mode = "practice", seed = -7 })).Status);
    }

    [Fact]
    public async Task A_late_answer_is_graded_and_counts_half_in_time()
    {
        using var learner = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "feed-reads", "practice");
        var (_, drawn) = await SheetDrawer.FindAsync(site, id);
        await AnswerAsync(learner, id, "interval", "1 to 2 req/s");
        await EventAsync(learner, id, "open", "read");
        await SheetDrawer.AgeAsync(site, id, TimeSpan.FromSeconds(60 + 4));
        var late = (await EventAsync(learner, id, "answer", "read", SheetDrawer.Typed(drawn, "read"))).Body.GetProperty("attempt");
        var feedback = Step(late, "read").GetProperty("feedback");
        Assert.Equal((1, 0.5), (feedback.GetProperty("credit").GetDouble(), feedback.GetProperty("inTime").GetDouble()));
        await EventAsync(learner, id, "open", "write");
        await SheetDrawer.AgeAsync(site, id, TimeSpan.FromSeconds(45 + 1));
        var graced = (await EventAsync(learner, id, "answer", "write", SheetDrawer.Typed(drawn, "write"))).Body.GetProperty("attempt");
        Assert.False(Step(graced, "write").GetProperty("late").GetBoolean());
    }

    [Fact]
    public async Task A_sheet_that_was_rewritten_since_says_so_and_keeps_its_place_in_the_history()
    {
        using var learner = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "feed-reads", "practice");
        await EventAsync(learner, id, "surrender");
        await SheetDrawer.ChangeAsync(site, id, attempt => attempt with { Version = attempt.Version + 1 });
        var (status, body) = await learner.GetAsync($"/api/v1/sheets/attempts/{id}");
        Assert.Equal((HttpStatusCode.Conflict, "sheet-changed"), (status, body.GetProperty("code").GetString()));
        var (shown, result) = await learner.ReadAsync($"/sheets/result/{id}");
        Assert.Equal(HttpStatusCode.OK, shown);
        Assert.Contains("rewritten since", result, StringComparison.Ordinal);
        Assert.Contains(id, (await learner.ReadAsync("/sheets/history")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_tells_how_it_is_read_and_changes_nothing()
    {
        using var learner = await Learner.NewAsync(site);
        var id = await StartAsync(learner, "every-code", "mock");
        Assert.Equal(HttpStatusCode.Conflict, (await learner.PostAsync($"/api/v1/sheets/attempts/{id}/preview", new { step = "daily", typed = "1 TB/day" })).Status);
        await EventAsync(learner, id, "open", "interval");
        var (kept, _) = await SheetDrawer.FindAsync(site, id);
        var read = await learner.PostAsync($"/api/v1/sheets/attempts/{id}/preview", new { step = "interval", typed = "1 to 3 TB/day" });
        Assert.Equal("1 TB/day to 3 TB/day", read.Body.GetProperty("echo").GetString());
        var not = await learner.PostAsync($"/api/v1/sheets/attempts/{id}/preview", new { step = "interval", typed = "1 to" });
        Assert.Equal((HttpStatusCode.OK, JsonValueKind.Null, JsonValueKind.String), (not.Status, not.Body.GetProperty("echo").ValueKind, not.Body.GetProperty("code").ValueKind));
        Assert.Equal(kept.ToJson(), (await SheetDrawer.FindAsync(site, id)).Attempt.ToJson());
    }

    internal static async Task<string> StartAsync(Learner learner, string sheet, string mode, int? seed = null)
    {
        var (status, body) = await learner.PostAsync($"/api/v1/sheets/{sheet}/attempts", new { mode, seed });
        Assert.Equal(HttpStatusCode.Created, status);
        return body.GetProperty("id").GetString()!;
    }

    internal static Task<(HttpStatusCode Status, JsonElement Body)> EventAsync(Learner learner, string id, string kind, string? step = null, string? typed = null) =>
        learner.PostAsync($"/api/v1/sheets/attempts/{id}/events", new { kind, step, typed });

    private static async Task<JsonElement> AnswerAsync(Learner learner, string id, string step, string typed)
    {
        await EventAsync(learner, id, "open", step);
        var (status, body) = await EventAsync(learner, id, "answer", step, typed);
        Assert.True(status == HttpStatusCode.OK, $"{step}: {body}");
        return body.GetProperty("attempt");
    }

    private static JsonElement Step(JsonElement attempt, string id) => attempt.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("step").GetString() == id);
}
