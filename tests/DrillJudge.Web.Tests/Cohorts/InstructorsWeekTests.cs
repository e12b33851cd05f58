using Deque.AxeCore.Playwright;
using DrillJudge.Data;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>A week of an instructor's in a real browser: a cohort, two learners, two drills, one of them stuck, more time, a spreadsheet, judging again.</summary>
public sealed class InstructorsWeekTests(Site site, Chromium chromium)
{
    private const string Wrong = "public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        return [0, 0];\n    }\n}\n";

    [Fact]
    public async Task From_a_new_cohort_to_judging_again()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor, "Grace Hopper");
        using var quick = await Learner.NewAsync(site, name: "Ada Byron");
        using var stuck = await Learner.NewAsync(site, name: "Zoe Turing");
        await using var browser = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await browser.SignInAsync(site, instructor);
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // A refusal is an answer with a status that Chromium notes.
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };

        await page.GotoAsync($"{site.Url}/cohorts");
        await LookAsync(page, "cohorts-none");
        await page.GetByRole(AriaRole.Link, new() { Name = "New cohort" }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Autumn evening");
        await page.GetByLabel("Time zone").FillAsync("Europe/Lisbon");
        await LookAsync(page, "cohort-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make it" }).ClickAsync();
        var code = await page.Locator(".join-code").TextContentAsync();
        var cohort = page.Url;

        await page.GetByRole(AriaRole.Link, new() { Name = "New assignment" }).ClickAsync();
        await page.GetByLabel("Title").FillAsync("Week one: maps");
        await page.GetByLabel("Search").FillAsync("two-sum");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await page.GetByLabel("Two bookings that explain the gap").CheckAsync();
        await page.GetByLabel("Search").FillAsync("valid-anagram");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Expect(page.GetByLabel("Two bookings that explain the gap", new() { Exact = true })).ToBeCheckedAsync();
        await page.Locator("input[value='drill:valid-anagram']").CheckAsync();
        await page.GetByLabel("Verdict and marks; the failing case once the date is over").CheckAsync();
        await LookAsync(page, "assignment");
        var due = await page.GetByLabel("Due").InputValueAsync();
        await page.GetByLabel("Due").FillAsync("2020-01-01T00:00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the assignment" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("opens before it is due");
        await page.GetByLabel("Due").FillAsync(due);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the assignment" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Week one: maps", Exact = true })).ToBeVisibleAsync();
        await LookAsync(page, "cohort-leader");

        await using var learners = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        await learners.SignInAsync(site, stuck);
        var desk = await learners.NewPageAsync();
        await JoinAsync(desk, code!.ToLowerInvariant());
        await LookAsync(desk, "cohort-learner");
        await desk.GotoAsync(site.Url);
        await Expect(desk.Locator("#due")).ToBeVisibleAsync();
        await LookAsync(desk, "today-due");
        await desk.GetByRole(AriaRole.Link, new() { Name = "Week one: maps", Exact = true }).ClickAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = "Start Two bookings" }).ClickAsync();
        await LookAsync(desk, "drill-assigned");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(desk.GetByRole(AriaRole.Timer)).ToBeVisibleAsync();
        var attempt = new Uri(desk.Url).Segments[^1];
        await Expect(desk.Locator(".statement .notice")).ToContainTextAsync("Week one: maps");
        for (var i = 0; i < 3; i++)
            await stuck.SubmitAsync(attempt, i == 0 ? Wrong.Replace("[0, 0]", "[0, 1]", StringComparison.Ordinal) : i == 1 ? CohortsApiTests.WrongWhereHidden : Wrong);
        await desk.ReloadAsync();
        await LookAsync(desk, "workspace-assigned");

        await learners.ClearCookiesAsync();
        await learners.SignInAsync(site, quick);
        await JoinAsync(desk, code);
        await desk.GetByRole(AriaRole.Link, new() { Name = "Start Two bookings" }).ClickAsync();
        await desk.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(desk.GetByRole(AriaRole.Timer)).ToBeVisibleAsync();
        await quick.SubmitAsync(new Uri(desk.Url).Segments[^1], CohortsApiTests.Right);

        await page.GetByRole(AriaRole.Link, new() { Name = "Matrix" }).ClickAsync();
        await Expect(page.Locator("tr.stuck")).ToContainTextAsync("Zoe Turing");
        await Expect(page.Locator(".cell.solved").Last).ToContainTextAsync("Solved in time");
        await LookAsync(page, "matrix");
        await page.GetByRole(AriaRole.Link, new() { Name = "In time", Exact = true }).ClickAsync();
        await Expect(page.Locator(".matrix tbody tr").First).ToContainTextAsync("Ada Byron");
        await page.GetByRole(AriaRole.Link, new() { Name = "By pattern" }).ClickAsync();
        await LookAsync(page, "matrix-pattern");
        await page.GetByRole(AriaRole.Link, new() { Name = "Stuck 1" }).ClickAsync();
        await LookAsync(page, "matrix-stuck");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zoe Turing" }).ClickAsync();
        await page.Locator("main summary", new() { HasText = "Week one: maps" }).ClickAsync();
        await page.GetByLabel("Minutes more on each clock").FillAsync("20");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator("main summary")).ToContainTextAsync("20 minutes more");
        await LookAsync(page, "learner");
        await page.GetByRole(AriaRole.Link, new() { Name = "Submission 3" }).ClickAsync();
        await Expect(page.Locator(".diff tr.changed, .diff tr.missing, .diff tr.extra").First).ToBeVisibleAsync();
        await LookAsync(page, "compare");

        await page.GetByRole(AriaRole.Button, new() { Name = "Judge them again" }).ClickAsync();
        for (var until = DateTime.UtcNow.AddSeconds(60); DateTime.UtcNow < until && !await page.GetByText("Every judgement came out the same.").IsVisibleAsync();)
            await page.ReloadAsync();
        await Expect(page.GetByText("Every judgement came out the same.")).ToBeVisibleAsync();
        await LookAsync(page, "rejudge");
        await page.GetByRole(AriaRole.Button, new() { Name = "Drop it" }).ClickAsync();
        await Expect(page.Locator(".lead")).ToContainTextAsync("nothing was changed");

        await page.GotoAsync($"{cohort}/members");
        await LookAsync(page, "members");
        await page.GotoAsync($"{cohort}/settings");
        await LookAsync(page, "settings");
        var csv = await page.RunAndWaitForDownloadAsync(async () =>
        {
            await page.GotoAsync(cohort);
            await page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync();
        });
        var lines = await File.ReadAllLinesAsync(await csv.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal(5, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("Zoe Turing,", StringComparison.Ordinal) && line.Contains(",two-sum,", StringComparison.Ordinal) && line.Contains(",running,1,3,3,,yes,", StringComparison.Ordinal));
        Assert.Empty(complaints);
    }

    private async Task JoinAsync(IPage page, string code)
    {
        await page.GotoAsync($"{site.Url}/join");
        await page.GetByLabel("Code").FillAsync("ACDE");
        await page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("8 letters and digits");
        await LookAsync(page, "join");
        await page.GetByLabel("Code").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Join" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Autumn evening" })).ToBeVisibleAsync();
    }

    /// <summary>Pictures in light, dark and on a phone for whoever asks for them, and what axe finds serious in either.</summary>
    private static async Task LookAsync(IPage page, string name)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
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
