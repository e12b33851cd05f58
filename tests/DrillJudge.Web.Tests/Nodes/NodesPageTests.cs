using Deque.AxeCore.Playwright;
using DrillJudge.Data;
using DrillJudge.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>The administrators' page of judge nodes.</summary>
public sealed class NodesPageTests(Site site, Chromium chromium)
{
    [Theory]
    [InlineData(1280, "nodes")]
    [InlineData(360, "nodes-narrow")]
    public async Task It_shows_who_judges_and_who_is_gone(int width, string shot)
    {
        var gone = $"judge-{Guid.NewGuid():N}"[..14];
        var factory = site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>();
        await using (var db = await factory.CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            var then = DateTimeOffset.UtcNow.AddMinutes(-5);
            db.Nodes.Add(new NodeEntry { Id = Guid.NewGuid(), Name = gone, Address = "http://judge-2:5081", Cores = 8, Version = "0.1.0", StartedAt = then, BeatAt = then, Judging = 3, Ready = true, Trouble = null });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var administrator = await Learner.NewAsync(site, Roles.Administrator);
        await using var browser = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 } });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(administrator.Email);
        await page.GetByLabel("Password").FillAsync(Learner.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Today" })).ToBeVisibleAsync();

        // This host says of itself that it judges, as soon as its sandboxes are up.
        var own = page.GetByRole(AriaRole.Row).Filter(new() { HasText = $"{Environment.MachineName}-{Environment.ProcessId}" });
        for (var tries = 0; tries < 120 && await own.Filter(new() { HasText = "Ready" }).CountAsync() == 0; tries++)
        {
            await page.GotoAsync($"{site.Url}/admin/nodes");
            await page.WaitForTimeoutAsync(250);
        }

        await Expect(own).ToContainTextAsync("its own pages");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = gone })).ToContainTextAsync("Gone");
        await Chromium.ShootAsync(page, shot);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        var found = await page.RunAxe();
        Assert.DoesNotContain(found.Violations, v => v.Impact is "serious" or "critical");
    }
}
