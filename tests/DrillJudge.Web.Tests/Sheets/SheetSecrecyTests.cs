using System.Net;
using System.Text.Json;
using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>A mock sheet's values cannot be had before its end: every answer of the site is searched for each of them.</summary>
public sealed class SheetSecrecyTests(Site site)
{
    private readonly List<(string Where, string Text)> seen = [];

    [Fact]
    public async Task A_mock_sheet_tells_no_value_before_its_end_and_all_of_them_after()
    {
        using var learner = await Learner.NewAsync(site);
        var id = await SheetsApiTests.StartAsync(learner, "feed-reads", "mock");
        var (attempt, drawn) = await SheetDrawer.FindAsync(site, id);
        var secrets = SheetDrawer.Secrets(drawn);
        Assert.True(secrets.Count >= 6, string.Join(", ", secrets));
        await LookAsync(learner, id, drawn);
        foreach (var step in attempt.Steps.Select(work => work.Step))
        {
            foreach (var (kind, typed) in new[] { ("open", null), ("hint", null), ("answer", "nonsense !"), ("answer", Wrong(drawn, step)) })
            {
                Add($"{kind} {step}", (await SheetsApiTests.EventAsync(learner, id, kind, step, typed)).Body);
                if (kind == "open")
                    Add($"preview {step}", (await learner.PostAsync($"/api/v1/sheets/attempts/{id}/preview", new { step, typed = "7913" })).Body);
                if (step != drawn.Sheet.Steps[^1].Id)
                    await LookAsync(learner, id, drawn);
            }

            // The last answer ends the sheet, and what came of it tells all.
            if (step == drawn.Sheet.Steps[^1].Id)
                seen.RemoveAt(seen.Count - 1);
        }

        foreach (var (where, text) in seen)
            Assert.All(secrets, secret => Assert.False(SheetDrawer.Tells(text, secret), $"{where} tells {secret}"));

        seen.Clear();
        Add("after", (await learner.GetAsync($"/api/v1/sheets/attempts/{id}")).Body);
        seen.Add(("result", WebUtility.HtmlDecode((await learner.ReadAsync($"/sheets/result/{id}")).Text)));
        foreach (var step in drawn.Sheet.Steps.OfType<EstimateStep>())
            Assert.All(seen, page => Assert.Contains(QuantityText.Format(drawn.Truth[step.Id], step.Unit, drawn.Sheet.Nouns), page.Text, StringComparison.Ordinal));
        Assert.All(seen, page => Assert.DoesNotContain(drawn.Seed.Text, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sheet_on_paper_holds_no_answer_and_its_key_does()
    {
        using var learner = await Learner.NewAsync(site);
        var drawn = DrawnSheet.Of(SheetDrawer.Catalog().Find("feed-reads")!, SheetSeed.Public(1));
        var (printed, print) = await learner.ReadAsync("/sheets/feed-reads/1/print");
        var (keyed, key) = await learner.ReadAsync("/sheets/feed-reads/1/key");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (printed, keyed));
        Assert.Contains("feed-reads-1-1", print, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", print, StringComparison.Ordinal);
        Assert.All(SheetDrawer.Secrets(drawn).Where(text => text != "1"), secret => Assert.DoesNotContain(secret, WebUtility.HtmlDecode(print), StringComparison.Ordinal));
        Assert.Contains(QuantityText.Format(drawn.Truth["top"], drawn.Sheet.HeadlineStep.Unit, drawn.Sheet.Nouns), WebUtility.HtmlDecode(key), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.ReadAsync("/sheets/feed-reads/ABCDEFGHJK/key")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.ReadAsync("/sheets/feed-reads/secret:00000000000000000000000000000000/key")).Status);
    }

    private async Task LookAsync(Learner learner, string id, DrawnSheet drawn)
    {
        Add("api", (await learner.GetAsync($"/api/v1/sheets/attempts/{id}")).Body);
        var code = drawn.Seed.Shown;
        foreach (var path in new[]
        {
            $"/sheets/work/{id}", $"/sheets/result/{id}", "/sheets", "/sheets/history", "/sheets/feed-reads", "/sheets/facts",
            $"/sheets/feed-reads/{code}/print", $"/sheets/feed-reads/{code}/key", $"/sheets?code=feed-reads-1-{code}",
        })
        {
            seen.Add((path, WebUtility.HtmlDecode((await learner.ReadAsync(path)).Text)));
        }
    }

    private void Add(string where, JsonElement body) => seen.Add((where, WebUtility.HtmlDecode(body.GetRawText().Replace("\\u002B", "+", StringComparison.Ordinal))));

    // Far from right, so that the learner's own words hold no value either.
    private static string Wrong(DrawnSheet drawn, string step) => step == Worksheet.IntervalStep ? "1 to 2 req/s"
        : drawn.Sheet.Find(step) is ChoiceStep choice ? choice.Options[0].Name : SheetDrawer.Typed(drawn, step, 7.7);
}
