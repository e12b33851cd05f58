using DrillJudge.Worksheets;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>An assigned worksheet in a browser: a learner works it, another one by a program, their instructor looks.</summary>
public sealed class GroupSheetPagesTests(Site site, Chromium chromium)
{
    [Fact]
    public async Task Two_learners_work_what_was_assigned_and_the_instructor_sees_what_it_cost_them()
    {
        using var room = await Classroom.NewAsync(site, same: true, attempts: 1);
        var (ada, bob, cleo) = (await room.JoinAsync("Ada Lovelace"), await room.JoinAsync("Bob Noyce"), await room.JoinAsync("Cleo from Night Shift"));
        await WorkAsync(room, bob, step => step is "read" or "ratio" or "top" ? 24 : step == "bill" ? null : 1);
        var (page, complaints) = await EnterAsync(ada);
        await page.GotoAsync($"{site.Url}/sheets/feed-reads?assignment={room.Assignment}");
        await Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("Week two: estimates, due");
        await Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("(Europe/Berlin); 6 days left");
        await Expect(page.GetByLabel("Practice")).ToHaveCountAsync(0);
        await LookAsync(page, "assigned-start");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(page.GetByText("Assigned", new() { Exact = true })).ToBeVisibleAsync();
        await LookAsync(page, "assigned-story");
        var (_, drawn) = await SheetDrawer.FindAsync(site, new Uri(page.Url).Segments[^1]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the first question" }).ClickAsync();
        await page.GetByLabel("Your 80% range").FillAsync("1k to 900M req/s");
        await page.Keyboard.PressAsync("Enter");
        foreach (var step in new[] { "read", "write", "ratio", "top", "replicas" })
        {
            await page.GetByLabel("Your estimate").FillAsync(SheetDrawer.Typed(drawn, step, step == "read" ? 24 : 1.2));
            if (step == "ratio")
                await LookAsync(page, "assigned-question");
            await page.Keyboard.PressAsync("Enter");
        }

        await page.GetByLabel("Replicas alone").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave blank" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Handed in" })).ToBeVisibleAsync();
        await Expect(page.GetByText("so the result is shown once the date is over")).ToBeVisibleAsync();
        await Expect(page.GetByText("You have answered 7 of 8 questions")).ToBeVisibleAsync();
        await LookAsync(page, "assigned-held");
        await page.GetByRole(AriaRole.Link, new() { Name = "Your tries for it" }).ClickAsync();
        await Expect(page.GetByText("The one attempt that was allowed is used")).ToBeVisibleAsync();
        await Expect(page.GetByText("the result is shown later")).ToBeVisibleAsync();
        await LookAsync(page, "assigned-used");
        Assert.Empty(complaints);
        await room.BeginAsync(cleo);

        var (led, wrongs) = await EnterAsync(room.Instructor);
        await led.GotoAsync($"{site.Url}/cohorts/assignments/{room.Assignment}/sheets/feed-reads");
        await Expect(led.Locator(".notice")).ToContainTextAsync("What cost most: Reads, 2 of the");
        await Expect(led.Locator(".notice")).ToContainTextAsync("Which slip: Divided by the seconds of one hour; a day has 24 of them. Reads, 2 learners, 2 points.");
        await Expect(led.Locator(".cost-bar").First.Locator("rect")).ToHaveAttributeAsync("width", "100%");
        await Expect(led.GetByRole(AriaRole.Img, new() { NameRegex = new("^reads: 2 answers, .* true value") })).ToBeVisibleAsync();
        var learners = led.GetByRole(AriaRole.Region, new() { Name = "Learners" });
        await Expect(learners.GetByRole(AriaRole.Row, new() { NameRegex = new("Ada Lovelace In time .* held wrong right") })).ToBeVisibleAsync();
        await Expect(learners.GetByRole(AriaRole.Row, new() { NameRegex = new("Cleo from Night Shift Working") })).ToBeVisibleAsync();
        await Expect(led.GetByText(QuantityText.Format(drawn.Truth["top"], drawn.Sheet.HeadlineStep.Unit, drawn.Sheet.Nouns)).First).ToBeVisibleAsync();
        await LookAsync(led, "group-sheet");
        await led.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(led.Locator(".site-header")).ToBeHiddenAsync();
        await Chromium.ShootAsync(led, "group-sheet-print");
        await led.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });

        await room.EndAsync();
        await page.GotoAsync($"{site.Url}/sheets/history");
        await page.Locator("a.row-title").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Step by step" })).ToBeVisibleAsync();
        await LookAsync(page, "assigned-result");
        Assert.Empty(wrongs);
    }

    [Fact]
    public async Task With_own_numbers_answers_are_shown_as_factors_of_each_learner_s_truth()
    {
        using var room = await Classroom.NewAsync(site, same: false, attempts: 1);
        var (page, _) = await EnterAsync(room.Instructor);
        await page.GotoAsync($"{site.Url}/cohorts/assignments/{room.Assignment}/sheets/feed-reads");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nobody has handed it in yet" })).ToBeVisibleAsync();
        await LookAsync(page, "group-sheet-empty");
        var factors = new double?[] { 1, 1.1, 0.9, 24, 0.4, 3, 1.3, 0.95, 1.05, null };
        foreach (var (factor, i) in factors.Select((factor, i) => (factor, i)))
            await WorkAsync(room, await room.JoinAsync($"Learner {i}"), step => step == "read" ? factor : i % 3 == 0 && step == "replicas" ? null : 1);
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = new("^reads: 9 answers, 0.4 to 24; as factors of the true value") })).ToBeVisibleAsync();
        await Expect(page.Locator("#s-read").Locator("xpath=ancestor::article")).ToContainTextAsync("9 of 10 answered");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "The sheet that all had" })).ToHaveCountAsync(0);
        await LookAsync(page, "group-sheet-own");
    }

    /// <summary>Works the sheet by the API: truths times a factor, null leaves a step blank.</summary>
    private async Task WorkAsync(Classroom room, Learner learner, Func<string, double?> factor)
    {
        var id = await room.BeginAsync(learner);
        var (attempt, drawn) = await SheetDrawer.FindAsync(site, id);
        foreach (var step in attempt.Steps.Select(work => work.Step))
        {
            await SheetsApiTests.EventAsync(learner, id, "open", step);
            var typed = step == Worksheet.IntervalStep ? "1k to 30k req/s" : factor(step) is { } times ? SheetDrawer.Typed(drawn, step, times) : null;
            Assert.Equal(System.Net.HttpStatusCode.OK, (await SheetsApiTests.EventAsync(learner, id, typed is null ? "leave" : "answer", step, typed)).Status);
        }
    }

    private async Task<(IPage Page, List<string> Complaints)> EnterAsync(Learner somebody)
    {
        var browser = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await browser.SignInAsync(site, somebody);
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        return (page, complaints);
    }

    private static Task LookAsync(IPage page, string name) => SheetPagesTests.LookAsync(page, name);
}
