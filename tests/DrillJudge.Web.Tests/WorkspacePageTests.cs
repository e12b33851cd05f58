using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>The workspace where things do not go as planned: time runs out, a second tab is open.</summary>
public sealed class WorkspacePageTests(Site site, Chromium chromium)
{
    private const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";

    [Fact]
    public async Task The_deadline_passes_while_somebody_types_and_nothing_of_it_is_lost()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        await MoveDeadlineAsync(attempt, DateTimeOffset.UtcNow.AddSeconds(8));
        await using var browser = await chromium.NewAsync();
        var page = await OpenAsync(browser, learner, attempt);
        await Expect(page.Locator(".timer")).ToHaveClassAsync(new Regex("soon"));
        await WriteAsync(page, "// written in time\n");
        await Expect(page.Locator(".timer")).ToHaveClassAsync(new Regex("late"));
        await Expect(page.GetByText("Time is up. You can go on")).ToHaveCountAsync(1);
        await page.Keyboard.InsertTextAsync(Right);
        await Expect(page.Locator(".draft-state")).ToHaveClassAsync(new Regex("saved"));
        await Chromium.ShootAsync(page, "workspace-overtime");
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Accepted", new() { Timeout = 60_000 });
        await Expect(page.Locator(".history .badge.ac")).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Expect(page.Locator(".history")).ToContainTextAsync("late");
        await page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Expect(page.Locator(".timeline > li")).ToHaveTextAsync([new Regex("^\\s*0:00\\s*Started"), new Regex("Time was up"), new Regex("Submission 1.*Accepted.*late", RegexOptions.Singleline)]);
        await Chromium.ShootAsync(page, "timeline");
        Assert.DoesNotContain((await page.RunAxe()).Violations, v => v.Impact is "serious" or "critical");
        var kept = (await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body;
        Assert.StartsWith("// written in time", kept.GetProperty("draft").GetString(), StringComparison.Ordinal);
        Assert.True(kept.GetProperty("submissions")[0].GetProperty("late").GetBoolean());
    }

    [Fact]
    public async Task A_second_tab_follows_the_first_and_both_go_on()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        await using var browser = await chromium.NewAsync();
        var first = await OpenAsync(browser, learner, attempt);
        var second = await OpenAsync(browser, learner, attempt);
        await WriteAsync(first, "// from the first tab");
        await Expect(second.Locator(".cm-content")).ToContainTextAsync("from the first tab");
        await WriteAsync(second, "// from the second tab");
        await Expect(first.Locator(".cm-content")).ToContainTextAsync("from the second tab");
        await Expect(second.Locator(".draft-state")).ToHaveClassAsync(new Regex("saved"));
        Assert.Equal("// from the second tab", (await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body.GetProperty("draft").GetString());
    }

    [Fact]
    public async Task Of_two_devices_the_one_behind_is_asked_which_version_to_keep()
    {
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        await using var laptop = await chromium.NewAsync();
        await using var phone = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 } });
        var first = await OpenAsync(laptop, learner, attempt);
        var second = await OpenAsync(phone, learner, attempt);
        await WriteAsync(first, "// from the laptop");
        await Expect(first.Locator(".draft-state")).ToHaveClassAsync(new Regex("saved"));
        await WriteAsync(second, "// from the phone");
        var dialog = second.GetByRole(AriaRole.Dialog, new() { Name = "Two versions of your solution" });
        await Expect(dialog).ToContainTextAsync("from the laptop");
        await Chromium.ShootAsync(second, "workspace-two-versions");
        await second.Keyboard.PressAsync("Escape");
        await second.GetByRole(AriaRole.Button, new() { Name = "Choose one" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Take the one saved elsewhere" }).ClickAsync();
        await Expect(second.Locator(".cm-content")).ToContainTextAsync("from the laptop");
        await Expect(second.Locator(".draft-state")).ToHaveClassAsync(new Regex("saved"));
        Assert.Equal("// from the laptop", (await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body.GetProperty("draft").GetString());
    }

    private async Task<IPage> OpenAsync(IBrowserContext browser, Learner learner, string attempt)
    {
        await browser.SignInAsync(site, learner);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/attempts/{attempt}");
        await Expect(page.Locator(".cm-content")).ToBeVisibleAsync();
        return page;
    }

    private static async Task WriteAsync(IPage page, string text)
    {
        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync(text);
    }

    private async Task MoveDeadlineAsync(string attempt, DateTimeOffset to)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var id = Guid.Parse(attempt);
        await db.Attempts.Where(a => a.Id == id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Deadline, to), TestContext.Current.CancellationToken);
    }
}
