using System.Diagnostics;
using DrillJudge.Judging;
using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Sandboxes;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

[Collection(nameof(Alone))]
public sealed class EditorRequestsTests(SharedNode shared)
{
    private const int Quiet = 11;
    private static readonly Harness Harness = ProblemPreparer.HarnessOf(Twice);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly CancellationToken cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_editor_hears_what_is_wrong_and_where()
    {
        var node = await shared.Node;
        var found = await node.Compiler.DiagnoseAsync(Harness, "public class Solution\n{\n    public int Twice(int n)\n    {\n        int unused;\n        return 2 * m;\n    }\n}", "here", false, cancel);
        Assert.Equal(
            [
                new EditorDiagnostic("CS0103", 6, 20, 6, 21, "error", "The name 'm' does not exist in the current context"),
                new EditorDiagnostic("CS0168", 5, 13, 5, 19, "info", "The variable 'unused' is declared but never used"),
            ],
            found);
        var missing = Assert.Single((await node.Compiler.DiagnoseAsync(Harness, "public class Answer { }", "here", false, cancel))!);
        Assert.Equal(("DJ0101", 1, 1, 1, 24, "error"), (missing.Id, missing.Line, missing.Column, missing.EndLine, missing.EndColumn, missing.Severity));
    }

    [Fact]
    public async Task An_editor_hears_what_may_stand_at_the_cursor()
    {
        var node = await shared.Node;
        var source = TwiceBy("var sum = n; return su");
        var from = source.IndexOf("su\n", StringComparison.Ordinal);
        var completion = (await node.Compiler.CompleteAsync(Harness, source, from + 2, "here", cancel))!;
        Assert.Equal((from, false), (completion.From, completion.Truncated));
        Assert.Equal(new CompletionItem("sum", "sum", "local", "int"), completion.Items[0]);
    }

    [Fact]
    public async Task Of_the_requests_of_one_editor_the_newest_is_answered()
    {
        var node = await shared.Node;
        await node.Compiler.WarmAsync(cancel);
        var asked = Enumerable.Range(0, 60).Select(i => node.Compiler.DiagnoseAsync(Harness, TwiceBy($"return missing{i};"), "one", false, cancel)).ToArray();
        var answers = await Task.WhenAll(asked).WaitAsync(Patience, cancel);
        Assert.Contains("missing59", Assert.Single(answers[^1]!).Message);
        Assert.Contains(null, answers);
        Assert.All(answers, (answer, i) => Assert.True(answer is null || answer.Single().Message.Contains($"missing{i}'", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Editors_that_ask_at_once_all_get_their_own_answers()
    {
        var node = await shared.Node;
        var asked = Enumerable.Range(0, 30).Select(i => node.Compiler.DiagnoseAsync(Harness, TwiceBy($"return missing{i};"), $"editor {i}", false, cancel)).ToArray();
        var answers = await Task.WhenAll(asked).WaitAsync(Patience, cancel);
        Assert.All(answers, (answer, i) => Assert.Contains($"missing{i}'", answer!.Single().Message));
    }

    [Fact]
    public async Task Sources_are_fingerprinted_behind_what_editors_ask_and_none_takes_the_place_of_another()
    {
        var node = await shared.Node;
        var asked = Enumerable.Range(0, 60).Select(i => node.Compiler.FingerprintAsync(TwiceBy(string.Concat(Enumerable.Repeat($"n.Step{i}(); ", i + 3))), false, cancel)).ToArray();
        var taken = await Task.WhenAll(asked).WaitAsync(Patience, cancel);
        var hashes = taken.SelectMany(one => one.Prints.Select(p => p.Hash).Distinct()).ToArray();
        Assert.Equal(hashes.Distinct(), hashes);
        Assert.All(taken, (one, i) => Assert.Equal((true, 5 * (i + 3), true), (one.Readable, one.Tokens, one.Prints.Count > 0)));
        // Binding this takes minutes; its shape is read off at once.
        Assert.True((await node.Compiler.FingerprintAsync(Explosions.Lambdas, false, cancel)).Readable);
        Assert.False((await node.Compiler.FingerprintAsync(new string('(', 60_000), false, cancel)).Readable);
        Assert.False((await node.Compiler.FingerprintAsync(new string('x', EditorSession.MaxSource + 1), false, cancel)).Readable);
    }

    [Fact]
    public async Task What_is_too_long_is_told_without_asking_and_a_session_needs_a_key()
    {
        var node = await shared.Node;
        var source = new string('x', EditorSession.MaxSource + 1);
        Assert.Equal("DJ0001", Assert.Single((await node.Compiler.DiagnoseAsync(Harness, source, "long", false, cancel))!).Id);
        Assert.Empty((await node.Compiler.CompleteAsync(Harness, source, 5, "long", cancel))!.Items);
        await Assert.ThrowsAsync<ArgumentException>(() => node.Compiler.DiagnoseAsync(Harness, "", "", false, cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => node.Compiler.CompleteAsync(Harness, "", 0, new string('s', EditorSession.MaxKey + 1), cancel));
    }

    [Fact]
    public async Task Sources_that_hang_the_compiler_are_given_up_and_delay_no_submission()
    {
        await using var node = await shared.StartAsync(new SandboxOptions());
        var number = 0;
        for (var i = 0; i < 5; i++)
            await TimeAsync();
        var quiet = new List<TimeSpan>();
        for (var i = 0; i < Quiet; i++)
            quiet.Add(await TimeAsync());

        var hanging = Enumerable.Range(0, 6).Select(i => node.Compiler.DiagnoseAsync(Harness, Explosions.Lambdas, $"hanging {i}", false, cancel)).ToArray();
        var beside = new List<TimeSpan>();
        while (!Task.WhenAll(hanging).IsCompleted)
            beside.Add(await TimeAsync());
        foreach (var answer in await Task.WhenAll(hanging))
            Assert.Equal("DJ0008", Assert.Single(answer!).Id);
        // The same editor goes on typing: it is told so at once, and costs nothing.
        var clock = Stopwatch.StartNew();
        Assert.Equal("DJ0008", Assert.Single((await node.Compiler.DiagnoseAsync(Harness, Explosions.Lambdas, "hanging 5", false, cancel))!).Id);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Empty((await node.Compiler.DiagnoseAsync(Harness, TwiceBy("return 2 * n;"), "another", false, cancel))!);

        var usual = quiet.Order().ElementAt(Quiet / 2);
        var delays = beside.Select(t => t - usual).Order().ToArray();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"usual {usual.TotalMilliseconds:0} ms; beside six: {beside.Count} submissions, median delay {delays[delays.Length / 2].TotalMilliseconds:0} ms, p95 {delays[delays.Length * 95 / 100].TotalMilliseconds:0} ms, longest {delays[^1].TotalMilliseconds:0} ms (number {beside.IndexOf(beside.Max()) + 1})");
        Assert.True(beside.Count >= 5, "hardly anything was judged meanwhile");
        Assert.True(delays[delays.Length / 2] < TimeSpan.FromMilliseconds(500), $"a median delay of {delays[delays.Length / 2]} over {usual}");

        async Task<TimeSpan> TimeAsync()
        {
            var clock = Stopwatch.StartNew();
            (await node.JudgeAsync(Twice, TwiceBy($"/* {number++} */ return 2 * n;"))).Is(Verdict.Accepted);
            return clock.Elapsed;
        }
    }
}
