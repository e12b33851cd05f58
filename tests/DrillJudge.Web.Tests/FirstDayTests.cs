using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>A new installation, as its first user meets it.</summary>
public sealed class FirstDayTests(Site site, Chromium chromium)
{
    private const string Right = """
        public class Solution
        {
            public int[] TwoSum(int[] nums, int target)
            {
                var seen = new Dictionary<int, int>();
                for (var i = 0; i < nums.Length; i++)
                {
                    if (seen.TryGetValue(target - nums[i], out var j)) return [j, i];
                    seen[nums[i]] = i;
                }
                return [];
            }
        }
        """;

    [Fact]
    public async Task From_the_link_to_the_first_accepted_solution()
    {
        await using var browser = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // Chromium itself styles what is typed over a selection of several lines, and complains of itself.
            if (message.Type == "error" && !message.Text.StartsWith("Applying inline style violates", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync($"{site.Url}/setup/{site.Invitation}");
        await LookAsync(page, "setup");
        await page.GetByLabel("Your name").FillAsync("Ada Byron");
        await page.GetByLabel("E-mail address").FillAsync("ada@example.org");
        await page.GetByLabel("Password").FillAsync("engines of analysis");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the account" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
        await LookAsync(page, "today");

        await page.GetByRole(AriaRole.Link, new() { Name = "Drills", Exact = true }).ClickAsync();
        await page.GetByLabel("Search").FillAsync("bookings");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await LookAsync(page, "drills");
        await page.GetByRole(AriaRole.Link, new() { Name = "Two bookings that explain the gap" }).ClickAsync();
        await LookAsync(page, "drill");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Timer)).ToBeVisibleAsync();
        await LookAsync(page, "workspace");

        var editor = page.Locator(".cm-content");
        await editor.ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync(Right);
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Accepted", new() { Timeout = 60_000 });
        await Expect(page.Locator(".verdict .mark")).ToHaveCountAsync(39);
        await LookAsync(page, "accepted");

        await page.ReloadAsync();
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Accepted");
        await Expect(page.Locator(".cm-content")).ToContainTextAsync("seen.TryGetValue");
        Assert.Empty(complaints);
    }

    /// <summary>A picture for whoever asks for it, and what axe finds serious.</summary>
    private static async Task LookAsync(IPage page, string name)
    {
        await Chromium.ShootAsync(page, name);
        var found = await page.RunAxe();
        var serious = found.Violations.Where(v => v.Impact is "serious" or "critical").ToArray();
        Assert.True(serious.Length == 0, $"{name}: {string.Join("; ", serious.Select(v => $"{v.Id}: {v.Help} ({string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))})"))}");
    }
}
