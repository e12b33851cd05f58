using DrillJudge.Data;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>The pages of packages in a real browser.</summary>
[Collection(nameof(PackageSite))]
public sealed class PackagesPageTests(PackageSite site, Chromium chromium)
{
    private static readonly LocatorAssertionsToBeVisibleOptions Long = new() { Timeout = 360_000 };

    [Fact]
    public async Task An_instructor_uploads_watches_the_verifier_reads_a_fault_mends_it_and_publishes()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor, "Grace Hopper");
        await using var browser = await chromium.SignedInAsync(site, instructor);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/packages/writing");
        await page.LookAsync("packages-writing");
        await page.GetByRole(AriaRole.Link, new() { Name = "To the packages" }).ClickAsync();
        await UploadAsync(page, "seen-lift.zip", PackageBox.Lift("seen-lift").Change("problem.yaml", "difficulty: easy", "difficulty: trivial").Zip());
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("problem.yaml:3");
        await page.LookAsync("packages-refused");

        await UploadAsync(page, "seen-lift.zip", PackageBox.Lift("seen-lift").Write("submissions/wrong_answer/none-at-all.cs", PackageBox.Solution).Write("editorial.md", "# Nothing\n").Zip());
        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        // While it is looked at, the page does not hear that the judge is through.
        const string Asked = "**/api/v1/packages/**";
        await page.RouteAsync(Asked, route => route.AbortAsync());
        await page.LookAsync("package-verifying");
        await page.UnrouteAsync(Asked);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What the verifier found" })).ToBeVisibleAsync(Long);
        await Expect(page.GetByText("none-at-all.cs: got AC")).ToBeVisibleAsync();
        await Expect(page.GetByText("editorial.md: the section '## Slips' is missing or empty")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish" })).ToHaveCountAsync(0);
        await page.LookAsync("package-faulty");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Breadcrumbs" }).GetByRole(AriaRole.Link, new() { Name = "Packages" }).ClickAsync();
        await UploadAsync(page, "seen-lift.zip", PackageBox.Lift("seen-lift").Zip());
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync(new() { Timeout = 360_000 });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" })).ToBeVisibleAsync();
        await page.LookAsync("package-published");
        await page.GotoAsync($"{site.Url}/packages");
        await page.LookAsync("packages");
        await page.GotoAsync($"{site.Url}/drills?q=odd+lift");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "The odd lift seen-lift" })).ToBeVisibleAsync();
    }

    private static async Task UploadAsync(IPage page, string name, byte[] archive)
    {
        await page.GetByLabel("Archive, zip or tar.gz").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/zip", Buffer = archive });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and verify" }).ClickAsync();
    }
}
