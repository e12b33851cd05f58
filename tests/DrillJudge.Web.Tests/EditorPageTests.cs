using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using DrillJudge.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>What the editor shows while a solution is typed, in a browser, from the real compiler.</summary>
public sealed class EditorPageTests(Site site, Chromium chromium)
{
    private const string Body = ".cm-content";
    private const string List = ".cm-tooltip-autocomplete";
    private readonly List<string> complaints = [];

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task A_type_error_is_underlined_while_it_is_typed_and_told_by_keyboard(ColorScheme scheme, int width)
    {
        var page = await EnterAsync(scheme, width);
        var name = $"editor-error-{scheme}-{width}".ToLowerInvariant();
        var problems = page.Locator(".editor-problems");
        await WriteAsync(page, "int sum = \"none\"; return [sum];");
        await Expect(page.Locator(".cm-lintRange-error")).ToHaveTextAsync("\"none\"");
        await Expect(page.Locator(".cm-lint-marker-error")).ToHaveCountAsync(1);
        await Expect(problems).ToHaveTextAsync("1 error");
        await LookAsync(page, name);

        await page.Keyboard.PressAsync("F8");
        await Expect(page.Locator(".cm-tooltip-lint")).ToContainTextAsync("Cannot implicitly convert type 'string' to 'int'");
        await LookAsync(page, name + "-message");
        await page.Keyboard.PressAsync("Control+Shift+M");
        await Expect(page.Locator(".cm-panel-lint li[aria-selected=true]")).ToContainTextAsync("CS0029");
        await LookAsync(page, name + "-list");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(Body)).ToBeFocusedAsync();

        await WriteAsync(page, "return [0];");
        await Expect(problems).ToHaveTextAsync("No problems");
        await Expect(page.Locator(".cm-lintRange-error")).ToHaveCountAsync(0);
        await problems.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listbox, new() { Name = "Diagnostics" })).ToBeVisibleAsync();
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Dark, 360)]
    public async Task A_member_is_completed_by_keyboard(ColorScheme scheme, int width)
    {
        var page = await EnterAsync(scheme, width);
        await WriteAsync(page, "return [nums.");
        await Expect(page.Locator(List)).ToBeVisibleAsync();
        await LookAsync(page, $"editor-members-{scheme}-{width}".ToLowerInvariant());
        await TypeAsync(page, "Leng");
        await Expect(Chosen(page)).ToContainTextAsync("Length");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(List)).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync(" + ta");
        await Expect(Chosen(page)).ToContainTextAsync("target");
        await TypeAsync(page, "r");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(List)).ToHaveCountAsync(0);
        await page.Keyboard.TypeAsync("];");
        await Expect(page.Locator(Body)).ToContainTextAsync("return [nums.Length + target];");
        await Expect(page.Locator(".editor-problems")).ToHaveTextAsync("No problems");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_list_comes_when_called_goes_with_Escape_and_never_takes_a_line_break_or_the_way_out()
    {
        var page = await EnterAsync(ColorScheme.Light, 1280);
        await WriteAsync(page, "");
        await page.Keyboard.PressAsync("Control+Space");
        await Expect(page.Locator(List)).ToContainTextAsync("nums");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(List)).ToHaveCountAsync(0);
        await Expect(page.Locator(Body)).ToBeFocusedAsync();

        // A word that stands there in full: Enter ends the line.
        await page.Keyboard.TypeAsync("var copy = num");
        await Expect(Chosen(page)).ToContainTextAsync("nums");
        await TypeAsync(page, "s");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync(".ToArray();");
        await Expect(page.Locator(".cm-line").Filter(new() { HasTextRegex = new Regex(@"^\s*var copy = nums$") })).ToHaveCountAsync(1);

        // Escape lets Tab go on to what follows the editor.
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(Body)).Not.ToBeFocusedAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.editor-bar') !== null"), "Tab does not lead to the line below the editor");
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_server_that_fails_or_dawdles_disturbs_no_typing_and_is_asked_one_question_of_a_kind_at_a_time()
    {
        var page = await EnterAsync(ColorScheme.Light, 1280);
        var open = new Dictionary<string, int> { ["diagnostics"] = 0, ["completions"] = 0 };
        var (asked, most) = (0, 0);
        await page.RouteAsync(new Regex("/(diagnostics|completions)$"), async route =>
        {
            var kind = route.Request.Url.Split('/')[^1];
            lock (open)
                (asked, most) = (asked + 1, Math.Max(most, ++open[kind]));
                // A server that takes longer than the editor's pauses.
            await Task.Delay(400);
            lock (open)
                open[kind]--;
            await route.FulfillAsync(new RouteFulfillOptions { Status = asked % 2 == 0 ? 500 : 503, Headers = [KeyValuePair.Create("Retry-After", "1")], ContentType = "text/html", Body = "<h1>no</h1>" });
        });
        const string text = "var total = 0; foreach (var one in nums) total += one; return [total];";
        await WriteAsync(page, "");
        foreach (var word in text.Split(' '))
        {
            await TypeAsync(page, word);
            await page.Keyboard.TypeAsync(" ", new() { Delay = 300 });
        }

        await Expect(page.Locator(Body)).ToContainTextAsync(text);
        lock (open)
        {
            Assert.InRange(asked, 4, 60);
            Assert.Equal(1, most);
        }

        Assert.DoesNotContain(complaints, complaint => !complaint.Contains("Failed to load resource", StringComparison.Ordinal));
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
        // It comes by itself once the server is well.
        await Expect(page.Locator(".editor-problems")).ToHaveTextAsync("No problems", new() { Timeout = 15_000 });
    }

    private static ILocator Chosen(IPage page) => page.Locator($"{List} li[aria-selected=true]");

    /// <summary>Replaces the method's body, keeping what stands around it.</summary>
    private static async Task WriteAsync(IPage page, string statement)
    {
        await page.Locator(Body).ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.InsertTextAsync("public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        \n    }\n}\n");
        foreach (var key in new[] { "ArrowUp", "ArrowUp", "ArrowUp", "End" })
            await page.Keyboard.PressAsync(key);
        await page.Keyboard.TypeAsync(statement);
    }

    /// <summary>Types at a hand's pace: for a moment after a list has come the editor takes no key for it, lest it was meant for what stood there before.</summary>
    private static Task TypeAsync(IPage page, string text) => page.Keyboard.TypeAsync(text, new() { Delay = 90 });

    private async Task<IPage> EnterAsync(ColorScheme scheme, int width)
    {
        await site.Services.GetRequiredService<JudgeHost>().NodeAsync(TestContext.Current.CancellationToken);
        using var learner = await Learner.NewAsync(site);
        var attempt = await learner.StartAsync("two-sum");
        var browser = await chromium.NewAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme });
        await browser.SignInAsync(site, learner);
        var page = await browser.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.StartsWith("Applying inline style violates", StringComparison.Ordinal))
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync($"{site.Url}/attempts/{attempt}");
        await Expect(page.Locator(Body)).ToBeVisibleAsync();
        return page;
    }

    /// <summary>A picture for whoever asks for it, and what axe finds serious.</summary>
    private static async Task LookAsync(IPage page, string name)
    {
        await Chromium.ShootAsync(page, name);
        var found = await page.RunAxe();
        // The list of suggestions scrolls with the choice, which the arrow keys move from within the text.
        var serious = found.Violations.Where(v => v.Impact is "serious" or "critical" && !(v.Id == "scrollable-region-focusable" && v.Nodes.All(n => n.Html.Contains("role=\"listbox\"", StringComparison.Ordinal)))).ToArray();
        Assert.True(serious.Length == 0, $"{name}: {string.Join("; ", serious.Select(v => $"{v.Id}: {v.Help} ({string.Join(", ", v.Nodes.Take(3).Select(n => n.Html))})"))}");
    }
}
