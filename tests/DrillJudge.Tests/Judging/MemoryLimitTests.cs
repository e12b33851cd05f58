using DrillJudge.Judging;
using DrillJudge.Problems;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

public sealed class MemoryLimitTests(SharedNode shared)
{
    private static readonly Problem Tight = Load("signature: \"int Twice(int n)\"\nlimits: {memory: 64 MiB}", [("{n: 1}", "2"), ("{n: 5}", "10")]);

    [Theory]
    [InlineData("one huge array", "return new byte[2_000_000_000].Length;", "")]
    [InlineData("ten gigabytes in one piece", "return new long[1_250_000_000].Length;", "")]
    [InlineData("a list that grows", "var list = new List<int>(); while (true) list.Add(n);", "")]
    [InlineData("small arrays that are kept", "var all = new List<byte[]>(); while (true) all.Add(new byte[4000]);", "")]
    [InlineData("a string of two gigabytes", "return new string('x', 1_000_000_000).Length;", "")]
    [InlineData("a string that doubles", "var s = \"x\"; while (true) s += s;", "")]
    [InlineData("native memory", "while (true) { var p = Marshal.AllocHGlobal(1 << 20); for (var i = 0; i < 1 << 20; i += 4096) Marshal.WriteByte(p, i, 1); }", "")]
    [InlineData("threads' stacks", "for (var i = 0; i < 12; i++) new Thread(() => { Down(10_000); Thread.Sleep(Timeout.Infinite); }, 16 << 20).Start(); Thread.Sleep(Timeout.Infinite); return n;", "static int Down(int d) { Span<byte> s = stackalloc byte[1000]; s[d % 1000] = 1; return d == 0 ? s[0] : Down(d - 1) + s[1]; }")]
    [InlineData("a heap limit lifted by hand", "AppContext.SetData(\"GCHeapHardLimit\", 8UL << 30); GC.RefreshMemoryLimit(); var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }", "")]
    [InlineData("finalizers that allocate", "while (true) new Heap();", "class Heap { static List<byte[]> all = new(); ~Heap() { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); } }")]
    public async Task Too_much_memory_is_memory_limit_exceeded(string what, string body, string rest)
    {
        Assert.NotEmpty(what);
        var judgement = (await shared.JudgeAsync(Tight, TwiceBy(body, rest))).Is(Verdict.MemoryLimitExceeded);
        Assert.Equal(0, judgement.Passed);
        Assert.Equal(64 << 20, judgement.MemoryLimit);
        (await shared.JudgeAsync(Tight, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task What_fits_is_accepted_and_its_peak_is_told()
    {
        var judgement = (await shared.JudgeAsync(Tight, TwiceBy("var a = new byte[32 << 20]; Array.Fill(a, (byte)1); return 2 * n + (a[n & 7] - 1);"))).Is(Verdict.Accepted);
        Assert.InRange(judgement.MemoryBytes, 32 << 20, 64 << 20);
    }

    [Fact]
    public async Task Garbage_is_no_memory()
    {
        (await shared.JudgeAsync(Tight, TwiceBy("var sum = 0; for (var i = 0; i < 2000; i++) sum += new byte[256 << 10].Length; return sum > 0 ? 2 * n : 0;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task Catching_the_lack_of_memory_helps_only_who_answers_right()
    {
        const string Eat = "try { var all = new List<byte[]>(); while (true) all.Add(new byte[1 << 20]); } catch (OutOfMemoryException) { }";
        (await shared.JudgeAsync(Tight, TwiceBy($"{Eat} return n;"))).Is(Verdict.WrongAnswer);
        var verdict = (await shared.JudgeAsync(Tight, TwiceBy($"{Eat} return 2 * n;"))).Verdict;
        Assert.True(verdict is Verdict.Accepted or Verdict.MemoryLimitExceeded);
    }
}
