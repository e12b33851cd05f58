using System.Diagnostics;
using DrillJudge.Judging;
using DrillJudge.Sandboxes;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

[Collection(nameof(Alone))]
public sealed class ExplodingCompilationTests(SharedNode shared)
{
    private const int Hanging = 10;

    private static readonly Dictionary<string, string> Sources = new()
    {
        ["lambdas"] = Explosions.Lambdas,
        ["interpolations"] = Explosions.Interpolations,
        ["conditionals"] = Explosions.Conditionals,
        ["generics"] = Explosions.Generics,
        ["constants"] = Explosions.Constants,
    };

    [Theory]
    [InlineData("lambdas")]
    [InlineData("interpolations")]
    [InlineData("conditionals")]
    [InlineData("generics")]
    [InlineData("constants")]
    public async Task No_source_keeps_the_compiler_from_answering(string what)
    {
        var source = Sources[what];
        var clock = Stopwatch.StartNew();
        var judgement = await shared.JudgeAsync(Twice, source);
        TestContext.Current.TestOutputHelper!.WriteLine($"{what}: {clock.Elapsed} {judgement.Words()[..Math.Min(300, judgement.Words().Length)]}");
        judgement.Is(Verdict.CompileError);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Ten_hanging_compilations_at_once_hold_up_no_other_submission()
    {
        await using var node = await shared.StartAsync(new SandboxOptions());
        var hanging = Enumerable.Range(0, Hanging).Select(i => node.JudgeAsync(Twice, $"// {i}\n" + (i % 2 == 0 ? Explosions.Lambdas : Explosions.Conditionals))).ToArray();
        var beside = new List<TimeSpan>();
        while (!Task.WhenAll(hanging).IsCompleted)
        {
            var clock = Stopwatch.StartNew();
            (await node.JudgeAsync(Twice, TwiceBy($"/* {beside.Count} */ return 2 * n;"))).Is(Verdict.Accepted);
            beside.Add(clock.Elapsed);
        }

        foreach (var judgement in await Task.WhenAll(hanging))
            judgement.Is(Verdict.CompileError);
        TestContext.Current.TestOutputHelper!.WriteLine($"{beside.Count} beside ten: median {beside.Order().ElementAt(beside.Count / 2).TotalMilliseconds:0} ms, longest {beside.Max().TotalMilliseconds:0} ms");
        // In line behind ten that hang they would be one, and wait for all of these. How long they really wait, a second at most, ./drill bench measures.
        Assert.True(beside.Count >= 2 * Hanging, $"only {beside.Count} were judged meanwhile");
    }
}
