using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>Submissions over a line that loses answers.</summary>
public sealed class BreakingLineTests(Site site, Chromium chromium)
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";

    [Fact]
    public async Task The_terminal_sends_again_what_got_no_answer_and_submits_once()
    {
        await using var line = await BreakingLine.StartAsync(site.Url, breaks: 2);
        using var learner = await Learner.NewAsync(site);
        using var desk = new Desk();
        Assert.Equal(0, (await desk.LogInAsync(line.Url, learner.Secret)).Status);
        var attempt = await learner.StartAsync("two-sum");
        var submitted = await desk.RunAsync("submit", desk.Write("a.cs", Wrong), "--problem", "two-sum");
        Assert.Equal((1, ""), (submitted.Status, submitted.Error));
        Assert.Contains("Wrong answer", submitted.Output, StringComparison.Ordinal);
        Assert.Single((await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body.GetProperty("submissions").EnumerateArray());
    }

    [Fact]
    public async Task The_page_sends_again_what_got_no_answer_and_submits_once()
    {
        await using var line = await BreakingLine.StartAsync(site.Url, breaks: 2);
        using var learner = await Learner.NewAsync(site);
        await using var browser = await chromium.NewAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{line.Url}/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(learner.Email);
        await page.GetByLabel("Password").FillAsync(Learner.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();
        var attempt = await learner.StartAsync("two-sum");
        await page.GotoAsync($"{line.Url}/attempts/{attempt}");
        await page.Locator(".cm-content").ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync(Wrong);
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Wrong answer", new() { Timeout = 60_000 });
        Assert.Single((await learner.GetAsync($"/api/v1/attempts/{attempt}")).Body.GetProperty("submissions").EnumerateArray());
    }
}
