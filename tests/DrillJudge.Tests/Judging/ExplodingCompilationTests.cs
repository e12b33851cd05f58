using System.Diagnostics;
using DrillJudge.Judging;
using DrillJudge.Sandboxes;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

[Collection(nameof(Alone))]
public sealed class ExplodingCompilationTests(SharedNode shared)
{
    private const int Quiet = 15;
    private const int Hanging = 10;
    private static readonly TimeSpan MostDelay = TimeSpan.FromSeconds(1);

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
    public async Task Ten_hanging_compilations_at_once_delay_no_other_submission_by_more_than_a_second()
    {
        await using var node = await shared.StartAsync(new SandboxOptions());
        var number = 0;
        for (var i = 0; i < 5; i++)
            await TimeAsync();
        var quiet = new List<TimeSpan>();
        for (var i = 0; i < Quiet; i++)
            quiet.Add(await TimeAsync());

        // Before the ten, which would count themselves.
        var slowdown = Slowdown();
        var hanging = Enumerable.Range(0, Hanging).Select(i => node.JudgeAsync(Twice, $"// {i}\n" + (i % 2 == 0 ? Explosions.Lambdas : Explosions.Conditionals))).ToArray();
        var beside = new List<TimeSpan>();
        while (!Task.WhenAll(hanging).IsCompleted)
            beside.Add(await TimeAsync());
        foreach (var judgement in await Task.WhenAll(hanging))
            judgement.Is(Verdict.CompileError);

        var usual = quiet.Order().ElementAt(Quiet / 2);
        var delays = beside.Select(t => t - usual).Order().ToArray();
        TestContext.Current.TestOutputHelper!.WriteLine(
            $"machine slowed down {slowdown:0.0} times; usual {usual.TotalMilliseconds:0} ms; beside ten: {beside.Count} submissions, median delay {delays[delays.Length / 2].TotalMilliseconds:0} ms, p95 {delays[delays.Length * 95 / 100].TotalMilliseconds:0} ms, longest {delays[^1].TotalMilliseconds:0} ms (number {beside.IndexOf(beside.Max()) + 1})");
        Assert.True(beside.Count >= Hanging, "hardly anything was judged meanwhile");
        Assert.True(delays[delays.Length * 95 / 100] < MostDelay, $"a delay of {delays[delays.Length * 95 / 100]} over {usual}");
        // The longest is the first, which stands in line behind all ten: a second on a machine of our own, longer by as much as others slow it down.
        Assert.True(delays[^1] < MostDelay * slowdown, $"a delay of {delays[^1]} over {usual} on a machine slowed down {slowdown:0.0} times");

        // How much longer than its CPU time a piece of work takes on all cores at once: 1 on a machine that does nothing else.
        static double Slowdown()
        {
            var cpu = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.StartNew();
            var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() => Spin(clock))).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            return Math.Max(1, clock.Elapsed * Environment.ProcessorCount / (Environment.CpuUsage.TotalTime - cpu));
        }

        static void Spin(Stopwatch clock)
        {
            while (clock.Elapsed < TimeSpan.FromSeconds(1))
                Thread.SpinWait(100);
        }

        async Task<TimeSpan> TimeAsync()
        {
            var clock = Stopwatch.StartNew();
            (await node.JudgeAsync(Twice, TwiceBy($"/* {number++} */ return 2 * n;"))).Is(Verdict.Accepted);
            return clock.Elapsed;
        }
    }
}
