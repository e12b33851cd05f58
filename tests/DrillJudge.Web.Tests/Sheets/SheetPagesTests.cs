using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using DrillJudge.Worksheets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>Worksheets as a learner meets them in a browser.</summary>
public sealed class SheetPagesTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task From_the_catalogue_to_the_result_with_a_wrong_early_answer_carried_through()
    {
        var (page, complaints) = await EnterAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Worksheets" }).ClickAsync();
        await LookAsync(page, "sheets");
        await page.GetByRole(AriaRole.Link, new() { Name = "A feed that is read more than written" }).ClickAsync();
        await LookAsync(page, "sheet-start");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await LookAsync(page, "sheet-story");
        var (_, drawn) = await SheetDrawer.FindAsync(site, IdOf(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Show the first question" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Timer)).ToBeVisibleAsync();
        await page.GetByLabel("Your 80% range").FillAsync("1k to 900k req/s");
        await Expect(page.Locator(".read-as")).ToHaveTextAsync("Read as 1k req/s to 900k req/s");
        await LookAsync(page, "sheet-range");
        await page.Keyboard.PressAsync("Enter");

        await AnswerAsync(page, SheetDrawer.Typed(drawn, "read", 100));
        await Expect(page.Locator(".step-feedback")).ToContainTextAsync("wrong");
        await LookAsync(page, "sheet-feedback-wrong");
        await AnswerAsync(page, SheetDrawer.Typed(drawn, "write"));
        await AnswerAsync(page, SheetDrawer.Typed(drawn, "ratio", 100));
        await Expect(page.Locator(".step-feedback")).ToContainTextAsync("Right, given your earlier answers");
        await LookAsync(page, "sheet-feedback-carried");
        await AnswerAsync(page, SheetDrawer.Typed(drawn, "top", 100));

        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hint 1 of 2" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "Hints" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await page.GetByLabel("Your estimate").FillAsync(SheetDrawer.Typed(drawn, "replicas", 100));
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
        await page.GetByLabel("Replicas alone").CheckAsync();
        await LookAsync(page, "sheet-choice");
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave blank" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Step by step" })).ToBeVisibleAsync();
        await Expect(page.Locator(".number-line")).ToHaveCountAsync(7);
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new Regex("reads per write: yours .*by your earlier answers") })).ToBeVisibleAsync();
        await Expect(page.Locator("#r-ratio").Locator("xpath=ancestor::article")).ToContainTextAsync("the error costs you once");
        await page.Locator("#r-ratio").Locator("xpath=ancestor::article").GetByText("Worked solution").ClickAsync();
        await Expect(page.GetByText("With your numbers:").First).ToBeVisibleAsync();
        await LookAsync(page, "sheet-result");
        await page.GetByRole(AriaRole.Link, new() { Name = "Calibration", Exact = true }).ClickAsync();
        await Expect(page.GetByText("1 of 1")).ToBeVisibleAsync();
        await LookAsync(page, "sheet-history");
        await page.GotoAsync($"{site.Url}/sheets/facts");
        await LookAsync(page, "sheet-facts");
        await page.GotoAsync($"{site.Url}/sheets/feed-reads/1/print");
        await Chromium.ShootAsync(page, "sheet-print");
        Assert.Equal("Georgia", (await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily")).Split(',')[0]);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task Every_code_is_shown_with_its_text_and_keeps_what_was_typed()
    {
        var (page, _) = await EnterAsync();
        await StartAsync(page, "every-code", "Practice");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the first question" }).ClickAsync();
        await RefusedAsync(page, "5 TB/day", AnswerCode.Interval);
        await RefusedAsync(page, "9 to 3 TB/day", AnswerCode.IntervalOrder);
        await NextAsync(page);
        foreach (var (typed, code) in new[]
        {
            ("", AnswerCode.Empty), ("lots", AnswerCode.Number), ("1,5 TB/day", AnswerCode.Comma), (new string('1', 81), AnswerCode.Length), ("40k", AnswerCode.NoUnit), ("3 TB", AnswerCode.Dimension),
            ("10 furlong", AnswerCode.Unit), ("€5", AnswerCode.Currency), ("3-5 TB/day", AnswerCode.RangeInPoint), (">100 TB/day", AnswerCode.Bound), ("0 TB/day", AnswerCode.NotPositive),
            ("1e400 TB/day", AnswerCode.Range),
        })
            await RefusedAsync(page, typed, code);
        await LookAsync(page, "sheet-bad-input");
        await NextAsync(page);
        await RefusedAsync(page, "12 users", AnswerCode.Noun);
        await NextAsync(page);
        await RefusedAsync(page, "5m", AnswerCode.Ambiguous);
        await NextAsync(page);
        await RefusedAsync(page, "2.5", AnswerCode.Whole);
        await NextAsync(page);
        await page.GetByLabel("Why").FillAsync("A guess <i>only</i>");
        await RefusedAsync(page, "\"><script>1</script>", AnswerCode.Number);
        await Expect(page.GetByLabel("Why")).ToHaveValueAsync("A guess <i>only</i>");
        await NextAsync(page);
        await page.Locator("input[type=radio]").First.EvaluateAsync("radio => radio.value = 'neither'");
        await page.Locator("input[type=radio]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await Expect(page.Locator("#fault")).ToContainTextAsync(AnswerCode.Option);
        await LookAsync(page, "sheet-bad-choice");
    }

    [Fact]
    public async Task The_clock_runs_out_on_a_step_and_the_answer_still_counts_by_half()
    {
        var (page, complaints) = await EnterAsync();
        await StartAsync(page, "feed-reads", "Practice");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the first question" }).ClickAsync();
        await SheetDrawer.AgeAsync(site, IdOf(page), TimeSpan.FromSeconds(28));
        await page.ReloadAsync();
        await Expect(page.Locator(".timer")).ToHaveClassAsync(new Regex("soon"));
        await Expect(page.Locator(".timer")).ToHaveClassAsync(new Regex("late"), new() { Timeout = 10_000 });
        await Expect(page.Locator(".announcer")).ToContainTextAsync("Time is up");
        await LookAsync(page, "sheet-late");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave blank" }).ClickAsync();
        var (_, drawn) = await SheetDrawer.FindAsync(site, IdOf(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
        await SheetDrawer.AgeAsync(site, IdOf(page), TimeSpan.FromMinutes(2));
        await page.GetByLabel("Your estimate").FillAsync(SheetDrawer.Typed(drawn, "read"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".step-feedback")).ToContainTextAsync("0.5 in time");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_mock_sheet_works_without_script_on_a_phone_and_a_second_tab_is_told_so()
    {
        var (page, _) = await EnterAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 360, Height = 740 }, ColorScheme = ColorScheme.Dark });
        await StartAsync(page, "feed-reads", "Mock interview");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the first question" }).ClickAsync();
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync(page.Url);
        await second.GetByRole(AriaRole.Button, new() { Name = "Leave blank" }).ClickAsync();
        await page.GetByLabel("Your 80% range").FillAsync("1 to 2 req/s");
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("E_CLOSED");
        await Expect(page.GetByLabel("Your estimate")).ToHaveValueAsync("");
        await Chromium.ShootAsync(page, "sheet-phone-second-tab");
        // No feedback between the questions: the next one is there at once.
        await page.GetByLabel("Your estimate").FillAsync("7k req/s");
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "writes", Exact = true })).ToBeVisibleAsync();
        await Expect(page.Locator(".step-feedback")).ToHaveCountAsync(0);
        await page.GetByText("Give up", new() { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Give up this sheet" }).ClickAsync();
        await Expect(page.GetByText("You gave this sheet up")).ToBeVisibleAsync();
        await Chromium.ShootAsync(page, "sheet-phone-result");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, "the result is wider than a phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Again, with new numbers" }).ClickAsync();
        await Expect(page.GetByText("Read the story first")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_result_of_every_worksheet_can_be_read_whatever_its_units()
    {
        var (page, complaints, learner) = await EnterAsLearnerAsync();
        using var closing = learner;
        foreach (var sheet in site.Services.GetRequiredService<WorksheetCatalog>().Sheets.Where(sheet => sheet.Id != "every-code"))
        {
            var id = (await learner.PostAsync($"/api/v1/sheets/{sheet.Id}/attempts", new { mode = "practice", seed = 1 })).Body.GetProperty("id").GetString()!;
            var (attempt, drawn) = await SheetDrawer.FindAsync(site, id);
            foreach (var (work, place) in attempt.Steps.Select((work, place) => (work, place)))
            {
                await SheetsApiTests.EventAsync(learner, id, "open", work.Step);
                // One a little off, one far off, one blank, the others right.
                if (place == 3)
                    await SheetsApiTests.EventAsync(learner, id, "leave", work.Step);
                else
                    Assert.Equal(System.Net.HttpStatusCode.OK, (await SheetsApiTests.EventAsync(learner, id, "answer", work.Step, Answer(drawn, work.Step, place))).Status);
            }

            await page.GotoAsync($"{site.Url}/sheets/result/{id}");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Step by step" })).ToBeVisibleAsync();
            Assert.DoesNotMatch(new Regex("NaN|Infinity|∞|undefined|\\{\\{"), await page.Locator("main").InnerHTMLAsync());
            Assert.Equal(drawn.Sheet.Steps.OfType<EstimateStep>().Count() + 1, await page.Locator(".number-line").CountAsync());
            await LookAsync(page, $"sheet-result-{sheet.Id}", once: true);
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_printed_sheet_is_found_by_its_code_and_a_wrong_code_is_told_why()
    {
        var (page, _) = await EnterAsync();
        foreach (var (code, why) in new[] { ("sunday", "is no code"), ("feed-writes-1-42", "no worksheet of that name"), ("feed-reads-7-42", "printed from version 7"), ("feed-reads-1-UN2ZXGHQBR", "stay here") })
        {
            await page.GetByLabel("Code on the sheet").FillAsync(code);
            await page.GetByRole(AriaRole.Button, new() { Name = "Find it" }).ClickAsync();
            await Expect(page.Locator("#code-fault")).ToContainTextAsync(why);
            await Expect(page.GetByLabel("Code on the sheet")).ToHaveValueAsync(code);
        }

        await page.GetByLabel("Code on the sheet").FillAsync("feed-reads-1-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find it" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Type in the printed sheet" })).ToBeVisibleAsync();
        await LookAsync(page, "sheet-printed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(page.GetByText("100M users look at their feed")).ToBeVisibleAsync();
        await Expect(page.GetByText("feed-reads-1-1", new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>What is typed at a step: the second a third too much, the third thirty times too much, the others right.</summary>
    private static string Answer(DrawnSheet drawn, string step, int place)
    {
        if (drawn.Sheet.Find(step) is EstimateStep { Unit.Kind: UnitKind.Nines } nines)
            return QuantityText.Format(place == 2 ? 0.9 : drawn.Truth[step], nines.Unit, drawn.Sheet.Nouns, 6);
        if (step == Worksheet.IntervalStep)
        {
            var (headline, unit) = (drawn.Truth[drawn.Sheet.Headline], drawn.Sheet.HeadlineStep.Unit);
            var (low, high) = unit.Kind == UnitKind.Nines ? (0.9, 0.99999) : unit.Kind == UnitKind.Exact ? (1, Math.Ceiling(headline * 3)) : (headline / 3, headline * 2);
            return $"{QuantityText.Format(low, unit, drawn.Sheet.Nouns, 4)} to {QuantityText.Format(high, unit, drawn.Sheet.Nouns, 4)}";
        }

        var exact = drawn.Sheet.Find(step) is EstimateStep { Unit.Kind: UnitKind.Exact };
        return SheetDrawer.Typed(drawn, step, place switch { 1 => exact ? 2 : 1.3, 2 => 30, _ => 1 });
    }

    private async Task<(IPage Page, List<string> Complaints)> EnterAsync(BrowserNewContextOptions? options = null)
    {
        var (page, complaints, learner) = await EnterAsLearnerAsync(options);
        learner.Dispose();
        return (page, complaints);
    }

    private async Task<(IPage Page, List<string> Complaints, Learner Learner)> EnterAsLearnerAsync(BrowserNewContextOptions? options = null)
    {
        var learner = await Learner.NewAsync(site);
        var browser = await chromium.NewAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await browser.SignInAsync(site, learner);
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync($"{site.Url}/sheets");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Worksheets", Level = 1 })).ToBeVisibleAsync();
        return (page, complaints, learner);
    }

    private async Task StartAsync(IPage page, string sheet, string mode)
    {
        await page.GotoAsync($"{site.Url}/sheets/{sheet}");
        await page.GetByLabel(mode).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
    }

    private static async Task AnswerAsync(IPage page, string typed)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
        await page.GetByLabel("Your estimate").FillAsync(typed);
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
    }

    private static async Task RefusedAsync(IPage page, string typed, string code)
    {
        await page.Locator("#typed").FillAsync(typed);
        var answered = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync(), response => response.Url == page.Url && response.Request.Method == "POST");
        Assert.Equal(422, answered.Status);
        await Expect(page.Locator("#fault")).ToContainTextAsync(new Regex($"^\\s*{code} \\S.{{10,}}"));
        await Expect(page.Locator("#typed")).ToHaveValueAsync(typed);
    }

    private static async Task NextAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave blank" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Next question" }).ClickAsync();
    }

    private static string IdOf(IPage page) => new Uri(page.Url).Segments[^1];

    /// <summary>Pictures in light, dark and on a phone for whoever asks for them, and what axe finds serious in either.</summary>
    internal static async Task LookAsync(IPage page, string name, bool once = false)
    {
        foreach (var scheme in once ? [ColorScheme.Light] : new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await Chromium.ShootAsync(page, $"{name}-{scheme.ToString().ToLowerInvariant()}");
            var serious = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").ToArray();
            Assert.True(serious.Length == 0, $"{name}: {string.Join("; ", serious.Select(v => $"{v.Id}: {v.Help} ({string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))})"))}");
        }

        await page.SetViewportSizeAsync(360, 740);
        await Chromium.ShootAsync(page, $"{name}-360");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, $"{name} is wider than a phone");
        await page.SetViewportSizeAsync(1280, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
    }
}
