using System.Diagnostics;
using System.Net;
using System.Text.Json;
using DrillJudge.Attempts;
using DrillJudge.Jobs;
using DrillJudge.Judging;
using DrillJudge.Packages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>What editors ask, asked over HTTP of the real compiler.</summary>
public sealed class EditorApiTests(Site site)
{
    private const string Diagnostics = "/api/v1/problems/two-sum/diagnostics";
    private const string Completions = "/api/v1/problems/two-sum/completions";
    private readonly CancellationToken cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_type_error_is_told_with_its_place()
    {
        using var learner = await EnterAsync();
        var (status, body) = await learner.PostAsync(Diagnostics, new { source = "public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        int sum = \"none\";\n        return [];\n    }\n}\n" });
        Assert.Equal(HttpStatusCode.OK, status);
        var error = body.GetProperty("diagnostics").EnumerateArray().First();
        Assert.Equal(("CS0029", "error", 5, 19, 5, 25), (Text(error, "id"), Text(error, "severity"), Number(error, "line"), Number(error, "column"), Number(error, "endLine"), Number(error, "endColumn")));
        Assert.Equal("Cannot implicitly convert type 'string' to 'int'", Text(error, "message"));
        await learner.StartAsync("two-sum");
        var starter = (await learner.GetAsync("/api/v1/problems/two-sum")).Body.GetProperty("starter").GetString();
        Assert.Empty((await learner.PostAsync(Diagnostics, new { source = starter })).Body.GetProperty("diagnostics").EnumerateArray());
    }

    [Theory]
    [InlineData("two-sum", "public int[] TwoSum(int[] nums, int target) { nums.| }", "Length", "property")]
    [InlineData("two-sum", "public int[] TwoSum(int[] nums, int target) { var list = new List<int>(nums); list.| }", "Select", "method")]
    [InlineData("two-sum", "public int[] TwoSum(int[] nums, int target) { var list = new List<int>(nums); list.OrdBy| }", "OrderBy", "method")]
    [InlineData("two-sum", "public int[] TwoSum(int[] nums, int target) { return ta| }", "target", "parameter")]
    [InlineData("linked-list-cycle", "public bool HasCycle(ListNode head) { head.| }", "next", "field")]
    public async Task What_may_stand_at_the_cursor_is_offered(string problem, string marked, string label, string kind)
    {
        using var learner = await EnterAsync();
        marked = $"public class Solution\n{{\n    {marked}\n}}\n";
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var (status, body) = await learner.PostAsync($"/api/v1/problems/{problem}/completions", new { source = marked.Remove(offset, 1), offset });
        Assert.Equal(HttpStatusCode.OK, status);
        var item = Assert.Single(body.GetProperty("items").EnumerateArray(), i => Text(i, "label") == label);
        Assert.Equal((kind, label), (Text(item, "kind"), Text(item, "insert")));
        Assert.NotEmpty(Text(item, "detail"));
        Assert.Equal(marked[..offset].LastIndexOfAny(['.', ' ']) + 1, Number(body, "from"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_with_a_reason()
    {
        using var learner = await EnterAsync();
        var huge = new string('x', 200 << 10);
        foreach (var path in new[] { Diagnostics, Completions })
        {
            await RefusedAsync(path, new { source = huge, offset = 5 }, HttpStatusCode.UnprocessableEntity, "source-too-long");
            await RefusedAsync(path, new { offset = 5 }, HttpStatusCode.UnprocessableEntity, "source-missing");
            await RefusedAsync(path.Replace("two-sum", "two-sums", StringComparison.Ordinal), new { source = "", offset = 0 }, HttpStatusCode.NotFound, "problem-unknown");
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await learner.PostAsync(path, new { source = new string('x', 500 << 10), offset = 5 })).Status);
        }

        await RefusedAsync(Completions, new { source = "class A { }", offset = 12 }, HttpStatusCode.UnprocessableEntity, "offset");
        await RefusedAsync(Completions, new { source = "class A { }", offset = -1 }, HttpStatusCode.UnprocessableEntity, "offset");

        async Task RefusedAsync(string path, object body, HttpStatusCode expected, string code)
        {
            var (status, problem) = await learner.PostAsync(path, body);
            Assert.Equal((expected, code), (status, Text(problem, "code")));
            Assert.NotEmpty(Text(problem, "detail"));
        }
    }

    [Fact]
    public async Task Forty_requests_at_once_from_one_editor_are_answered_or_replaced_and_hold_up_no_submission()
    {
        using var learner = await EnterAsync();
        var attempt = await learner.StartAsync("two-sum");
        var number = 0;
        // Long enough that forty of them, one after the other, would take seconds.
        var lines = string.Concat(Enumerable.Range(0, 300).Select(i => $"    int A{i}(int x) => missing + x * {i};\n"));
        var quiet = new List<TimeSpan>();
        for (var i = 0; i < 7; i++)
            quiet.Add(await SubmitAsync());

        var beside = new List<TimeSpan>();
        for (var burst = 0; burst < 3; burst++)
        {
            var asked = Enumerable.Range(0, 40).Select(i => learner.PostAsync(Diagnostics, new { source = $"public class Solution\n{{\n{lines}}} // {i}" })).ToArray();
            beside.Add(await SubmitAsync());
            var answers = await Task.WhenAll(asked).WaitAsync(TimeSpan.FromSeconds(60), cancel);
            Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.NoContent, answer.Status.ToString()));
            Assert.Contains(answers, answer => answer.Status == HttpStatusCode.OK);
            foreach (var (status, body) in answers.Where(a => a.Status == HttpStatusCode.OK))
                Assert.Contains(body.GetProperty("diagnostics").EnumerateArray(), d => Text(d, "message").Contains("missing", StringComparison.Ordinal));
        }

        var (usual, slowed) = (quiet.Order().ElementAt(3), beside.Order().ElementAt(1));
        TestContext.Current.TestOutputHelper!.WriteLine($"a submission from POST to verdict: usually {usual.TotalMilliseconds:0} ms, beside forty requests {slowed.TotalMilliseconds:0} ms");
        // They cost the host some time, too, on a busy machine as much as a judgement.
        Assert.True(slowed - usual < TimeSpan.FromSeconds(1), $"{slowed} beside forty requests, {usual} without");

        async Task<TimeSpan> SubmitAsync()
        {
            var clock = Stopwatch.StartNew();
            var (_, done) = await learner.SubmitAsync(attempt, $"/* {number++} */ public class Solution {{ public int[] TwoSum(int[] nums, int target) => [0, 0]; }}");
            Assert.Equal("WA", Text(done.GetProperty("judgement"), "verdict"));
            return clock.Elapsed;
        }
    }

    [Fact]
    public async Task Whoever_has_no_token_of_the_page_is_not_answered()
    {
        using var account = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, account.Email);
        using var request = new HttpRequestMessage(HttpMethod.Post, Diagnostics) { Content = new StringContent("""{"source":""}""", System.Text.Encoding.UTF8, "application/json") };
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.SendAsync(request)).Status);
    }

    [Fact]
    public async Task While_there_is_no_compiler_an_editor_is_told_so_at_once()
    {
        using var never = new JudgeHost(new JudgeNodeOptions("nowhere", "nowhere"), site.Services.GetRequiredService<PackageSource>(), NullLogger<JudgeHost>.Instance);
        var editor = new EditorServices(never, site.Services.GetRequiredService<PackageSource>());
        Assert.Equal(EditorServices.Away, (await editor.DiagnoseAsync("two-sum", "", "here", cancel).WaitAsync(TimeSpan.FromSeconds(5), cancel)).Refusal);
        Assert.Equal(EditorServices.Away, (await editor.CompleteAsync("two-sum", "", 0, "here", cancel).WaitAsync(TimeSpan.FromSeconds(5), cancel)).Refusal);
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = site.Services };
        await Api.EditorApi.Reply<EditorDiagnosis>(EditorServices.Away, http.Response).ExecuteAsync(http);
        Assert.Equal((503, "5"), (http.Response.StatusCode, http.Response.Headers.RetryAfter.ToString()));
    }

    /// <summary>A learner, when the compiler is up.</summary>
    private async Task<Learner> EnterAsync()
    {
        await site.Services.GetRequiredService<JudgeHost>().NodeAsync(cancel);
        return await Learner.NewAsync(site);
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static int Number(JsonElement of, string name) => of.GetProperty(name).GetInt32();
}
