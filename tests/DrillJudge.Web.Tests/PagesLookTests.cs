using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Administration;
using DrillJudge.Web.Tests.Operation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>Pages that nobody works on, and everybody meets: each in light and dark, on a desk and on a phone, with nothing that axe finds serious.</summary>
public sealed class PagesLookTests(Site site, Chromium chromium)
{
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_in_a_new_password_and_what_is_not_there()
    {
        using var learner = await Learner.NewAsync(site);
        await using var browser = await chromium.NewAsync();
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/sign-in");
        await page.LookAsync("sign-in");
        await page.GetByLabel("E-mail address").FillAsync(learner.Email);
        await page.GetByLabel("Password").FillAsync("not the password");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not belong together");
        await page.LookAsync("sign-in-refused");

        using var link = new StringWriter { NewLine = "\n" };
        await AdminProgram.RunAsync(["reset", learner.Email, "--data", site.DataFolder], TextReader.Null, link, TextWriter.Null);
        await page.GotoAsync(site.Url + link.ToString().Trim());
        await page.LookAsync("new-password");
        await page.GotoAsync($"{site.Url}/new-password/nonsense");
        await page.LookAsync("new-password-dead");
        await page.GotoAsync($"{site.Url}/setup/nonsense");
        await page.LookAsync("setup-dead");
        foreach (var status in new[] { 403, 404, 429, 500 })
        {
            await page.GotoAsync($"{site.Url}/fault/{status}");
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
            await page.LookAsync($"fault-{status}");
        }
    }

    [Fact]
    public async Task The_account_with_a_new_token_and_webhooks_with_failures()
    {
        using var learner = await Learner.NewAsync(site);
        await using var receiver = await Receiver.StartAsync();
        await using var browser = await chromium.SignedInAsync(site, learner);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/account");
        await page.GetByLabel("Name of the new token").FillAsync("Laptop");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a token" }).ClickAsync();
        await Expect(page.Locator(".secret")).ToBeVisibleAsync();
        await page.LookAsync("account");

        await page.GotoAsync($"{site.Url}/account/webhooks");
        await page.GetByLabel("Address").FillAsync(receiver.Url + "/a/rather/long/address/that/goes/on/and/on/and/on/for/longer/than/a/phone/is/wide");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a webhook" }).ClickAsync();
        await Expect(page.Locator(".secret")).ToContainTextAsync("whsec_");
        for (var i = 0; i < 4; i++)
            receiver.Answer(503);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send a test" }).ClickAsync();
        var hook = (await learner.GetAsync("/api/v1/webhooks")).Body[0].GetProperty("id").GetGuid();
        await Eventually.HoldsAsync(async () => (await learner.GetAsync($"/api/v1/webhooks/{hook}")).Body.GetProperty("deliveries")[0].GetProperty("state").GetString() == "given-up");
        await page.ReloadAsync();
        await page.GetByText("Latest deliveries").ClickAsync();
        await Expect(page.GetByText("It answered 503.").First).ToBeVisibleAsync();
        await page.LookAsync("webhooks");
    }

    [Fact]
    public async Task Accounts_operation_and_the_audit_log()
    {
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        using var learner = await Learner.NewAsync(site);
        var (_, done) = await learner.SubmitAsync(await learner.StartAsync("two-sum"), "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }");
        var id = done.GetProperty("id").GetGuid();
        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends))
            await db.Submissions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubmissionState.Failed).SetProperty(s => s.Fault, "The Docker Engine at /var/run/docker.sock does not answer: connection refused, three times in a row, on node a1b2c3d4e5f6."), Ends);
        await using var browser = await chromium.SignedInAsync(site, admin);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/admin/users?q={learner.Email[..12]}");
        await page.LookAsync("users");
        await page.GotoAsync($"{site.Url}/admin/operation");
        await Expect(page.GetByText("does not answer: connection refused")).ToBeVisibleAsync();
        await page.LookAsync("operation");
        await page.GetByRole(AriaRole.Button, new() { Name = "Requeue two-sum of Test" }).First.ClickAsync();
        await Expect(page.GetByText("The submission is queued anew.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Audit log" }).ClickAsync();
        await page.LookAsync("audit");
    }
}
