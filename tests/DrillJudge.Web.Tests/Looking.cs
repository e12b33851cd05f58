using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>Looks at a page as people will: in light and dark, on a desk and on a phone.</summary>
internal static class Looking
{
    /// <summary>A browser in which a learner is signed in.</summary>
    public static async Task<IBrowserContext> SignedInAsync(this Chromium chromium, Site site, Learner learner)
    {
        var browser = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } });
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(learner.Email);
        await page.GetByLabel("Password").FillAsync(Learner.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync($"{site.Url}/");
        await page.CloseAsync();
        return browser;
    }

    /// <summary>Takes pictures where they are wanted; fails on what axe finds serious, and on a page that is wider than a phone.</summary>
    public static async Task LookAsync(this IPage page, string name)
    {
        foreach (var (scheme, width) in new[] { (ColorScheme.Light, 1280), (ColorScheme.Dark, 1280), (ColorScheme.Light, 360), (ColorScheme.Dark, 360) })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.SetViewportSizeAsync(width, 900);
            var what = $"{name}-{scheme.ToString().ToLowerInvariant()}-{width}";
            await Chromium.ShootAsync(page, what);
            var serious = (await page.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").ToArray();
            Assert.True(serious.Length == 0, $"{what}: {string.Join("; ", serious.Select(v => $"{v.Id}: {v.Help} ({string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))})"))}");
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, $"{what} scrolls sideways.");
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(1280, 900);
    }
}
