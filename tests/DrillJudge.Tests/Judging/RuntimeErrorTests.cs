using DrillJudge.Judging;
using DrillJudge.Protocol;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

public sealed class RuntimeErrorTests(SharedNode shared)
{
    private const string Libc = """
        [DllImport("libc")] static extern int kill(int pid, int signal);
        [DllImport("libc")] static extern int getpid();
        [DllImport("libc")] static extern void abort();
        [DllImport("libc")] static extern int close(int fd);
        [DllImport("libc")] static extern nint write(int fd, byte[] bytes, nint count);
        [DllImport("libc")] static extern void _exit(int code);
        """;

    [Fact]
    public async Task An_exception_is_told_by_type_message_and_the_learners_line()
    {
        const string Source = """
            public class Solution
            {
                public int Twice(int n)
                {
                    return Look(new int[1], n);
                }

                private static int Look(int[] a, int n) =>
                    a[n];
            }
            """;
        var judgement = (await shared.JudgeAsync(Twice, Source)).Is(Verdict.RuntimeError);
        var error = judgement.Cases[0].Report.Error!;
        Assert.Equal("System.IndexOutOfRangeException", error.Type);
        Assert.Contains("Index was outside", error.Message);
        Assert.Equal(9, error.Line);
        Assert.Contains("Twice, line 5", error.Trace);
        Assert.DoesNotContain("DrillHarness", error.Trace);
        Assert.Equal([Verdict.RuntimeError, Verdict.RuntimeError, Verdict.RuntimeError], judgement.Cases.Select(c => c.Verdict));
    }

    [Theory]
    [InlineData("a[n]", "System.IndexOutOfRangeException")]
    [InlineData("10 / (n - n)", "System.DivideByZeroException")]
    [InlineData("checked(int.MaxValue + n)", "System.OverflowException")]
    [InlineData("none.Length + n", "System.NullReferenceException")]
    public async Task The_line_is_exact_among_others_that_could_have_thrown(string expression, string type)
    {
        var source = $$"""
            public class Solution
            {
                public int Twice(int n)
                {
                    int[] a = new int[1], b = new int[100]; string none = null;
                    Console.WriteLine("so far");
                    var c = b[n] + 100 / n;
                    c += {{expression}};
                    c += b[n + 1];
                    return c;
                }
            }
            """;
        var error = (await shared.JudgeAsync(Twice, source)).Is(Verdict.RuntimeError).Cases[0].Report.Error!;
        Assert.Equal(type, error.Type);
        Assert.Equal(8, error.Line);
    }

    [Theory]
    [InlineData("null", "string s = null; return s.Length;", "", "System.NullReferenceException")]
    [InlineData("division by zero", "return 4 / (n - n);", "", "System.DivideByZeroException")]
    [InlineData("parsing", "return int.Parse(\"x\");", "", "System.FormatException")]
    [InlineData("overflow checked", "return checked(int.MaxValue + n * n);", "", "System.OverflowException")]
    [InlineData("missing key", "return new Dictionary<int, int>()[n];", "", "System.Collections.Generic.KeyNotFoundException")]
    [InlineData("own type", "throw new Oops();", "class Oops : Exception { }", "Solution+Oops")]
    [InlineData("a message that throws itself", "throw new Oops();", "class Oops : Exception { public override string Message => throw new Exception(); }", "Solution+Oops")]
    [InlineData("static constructor", "return Bad.Value;", "class Bad { public static int Value = int.Parse(\"x\"); }", "System.FormatException")]
    [InlineData("through a task", "return Task.Run(() => int.Parse(\"x\")).Result;", "", "System.FormatException")]
    [InlineData("recursion without end", "return Twice(n + 1) + 1;", "", "System.StackOverflowException")]
    [InlineData("recursion through several calls", "if (n > 9) return Twice(n - 1) + 1; if (n < -9) return Twice(n + 1) - 1; if ((n & 1) == 0) return Twice(n + 1) + 2; return Twice(n - 1) - 2 + Twice(n + 3);", "", "System.StackOverflowException")]
    [InlineData("recursion through the library", "return Twice(n.ToString().Sum(c => c - '0')) + Enumerable.Range(0, 2).Sum(i => Twice(n + i));", "", "System.StackOverflowException")]
    [InlineData("on another thread", "var t = new Thread(() => throw new InvalidOperationException(\"there\")); t.Start(); t.Join(); return 2 * n;", "", "System.InvalidOperationException")]
    [InlineData("FailFast", "Environment.FailFast(\"enough\"); return 2 * n;", "", "System.Environment.FailFast")]
    public async Task What_a_solution_throws_is_a_runtime_error_of_that_type(string what, string body, string rest, string type)
    {
        Assert.NotEmpty(what);
        var failure = (await shared.JudgeAsync(Twice, TwiceBy(body, rest))).Is(Verdict.RuntimeError).FirstFailure!;
        Assert.Equal(type, failure.Report.Error?.Type);
        // A full stack and FailFast are told by the runtime's last words, which name methods only.
        if (type is "System.StackOverflowException" or "System.Environment.FailFast")
            Assert.Contains("Solution.Twice", failure.Report.Error!.Trace);
        else
            Assert.True(failure.Report.Error!.Line > 0, "the learner's line is missing");
    }

    [Theory]
    [InlineData("Environment.Exit(0)", "Environment.Exit(0); return 2 * n;", CaseEnd.Exited, 0)]
    [InlineData("Environment.Exit(7)", "Environment.Exit(7); return 2 * n;", CaseEnd.Exited, 7)]
    [InlineData("_exit(0)", "_exit(0); return 2 * n;", CaseEnd.Exited, 0)]
    [InlineData("abort", "abort(); return 2 * n;", CaseEnd.Signaled, 6)]
    [InlineData("SIGKILL to itself", "kill(getpid(), 9); return 2 * n;", CaseEnd.Signaled, 9)]
    [InlineData("memory that is not there", "return Marshal.ReadInt32((IntPtr)0x7000_0000_0000);", CaseEnd.Signaled, 6)]
    [InlineData("module initializer that exits", "return 2 * n; } [System.Runtime.CompilerServices.ModuleInitializer] internal static void Leave() { Environment.Exit(0);", CaseEnd.Exited, 0)]
    public async Task A_process_that_ends_before_its_answer_is_a_runtime_error(string what, string body, CaseEnd end, int code)
    {
        Assert.NotEmpty(what);
        var failure = (await shared.JudgeAsync(Twice, TwiceBy(body, Libc))).Is(Verdict.RuntimeError).FirstFailure!;
        Assert.Equal(0, failure.Case.Index);
        Assert.Equal(end, failure.Report.End);
        if (code > 0)
            Assert.Equal(code, failure.Report.Code);
        Assert.NotEmpty(failure.Note);
    }

    [Theory]
    [InlineData("answer channel closed", "close(4); return 2 * n;")]
    [InlineData("answer channel closed, then waiting", "close(4); Thread.Sleep(Timeout.Infinite); return 2 * n;")]
    [InlineData("a frame of nonsense before the answer", "write(4, new byte[] { 3, 0, 0, 0, 18, 1, 2, 3 }, 8); return 2 * n;")]
    [InlineData("a frame of another kind", "write(4, new byte[] { 0, 0, 0, 0, 19 }, 5); return 2 * n;")]
    [InlineData("the longest length there is", "write(4, new byte[] { 255, 255, 255, 127, 18 }, 5); return 2 * n;")]
    [InlineData("a negative length", "write(4, new byte[] { 255, 255, 255, 255, 18 }, 5); return 2 * n;")]
    [InlineData("an answer with a guessed number, then silence", "write(4, new byte[] { 5, 0, 0, 0, 18, 1, 0, 0, 1, 4 }, 10); Thread.Sleep(Timeout.Infinite); return 2 * n;")]
    [InlineData("an answer with a guessed number, then exit", "write(4, new byte[] { 5, 0, 0, 0, 18, 1, 0, 0, 1, 4 }, 10); _exit(0); return 2 * n;")]
    public async Task Answers_by_hand_are_a_runtime_error(string what, string body)
    {
        Assert.NotEmpty(what);
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy(body, Libc), TimeSpan.FromMilliseconds(500))).Is(Verdict.RuntimeError);
        Assert.Equal(0, judgement.Passed);
    }

    [Theory]
    [InlineData("one byte before the answer", "write(4, new byte[1], 1); return 2 * n;")]
    [InlineData("a frame that is never finished", "write(4, new byte[] { 0, 0, 1, 0, 18, 1 }, 6); return 2 * n;")]
    [InlineData("the answer's descriptor moved away", "dup2(2, 4); return 2 * n;")]
    public async Task An_answer_that_never_becomes_whole_is_not_accepted(string what, string body)
    {
        Assert.NotEmpty(what);
        var judgement = await shared.JudgeAsync(Twice, TwiceBy(body, "[DllImport(\"libc\")] static extern int dup2(int from, int to);" + Libc), TimeSpan.FromMilliseconds(200));
        Assert.True(judgement.Verdict is Verdict.TimeLimitExceeded or Verdict.RuntimeError, judgement.Words());
        Assert.Equal(0, judgement.Passed);
    }

    [Fact]
    public async Task A_second_answer_after_the_first_fails_the_next_case()
    {
        // The thread waits until the first case has been answered; the second case keeps the process there to be watched.
        const string Body = """
            if (n == 1)
                new Thread(() => { go.WaitOne(); write(4, new byte[] { 5, 0, 0, 0, 18, 1, 0, 0, 1, 4 }, 10); }) { IsBackground = true }.Start();
            else if (n == 5) { go.Set(); Thread.Sleep(Timeout.Infinite); }
            return 2 * n;
            """;
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy(Body, "static ManualResetEvent go = new(false);" + Libc))).Is(Verdict.RuntimeError);
        Assert.Equal(CaseEnd.Breach, judgement.FirstFailure!.Report.End);
        Assert.Equal(1, judgement.Passed);
    }

    [Fact]
    public async Task A_thread_bomb_is_a_runtime_error_that_says_so()
    {
        var failure = (await shared.JudgeAsync(Twice, TwiceBy("while (true) new Thread(() => Thread.Sleep(Timeout.Infinite)).Start();"))).Is(Verdict.RuntimeError).FirstFailure!;
        Assert.Contains("threads", failure.Note);
        (await shared.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task Async_void_that_fails_after_the_answer_fails_the_case_that_is_then_under_way()
    {
        const string Rest = "static TaskCompletionSource go = new(); async void Later() { await go.Task; throw new InvalidOperationException(\"late\"); }";
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy("if (n == 1) Later(); else { Task.Run(go.SetResult); Thread.Sleep(Timeout.Infinite); } return 2 * n;", Rest)))
            .Is(Verdict.RuntimeError);
        Assert.Equal(1, judgement.Passed);
        Assert.Equal("late", judgement.FirstFailure!.Report.Error?.Message);
    }

    [Fact]
    public async Task What_goes_on_after_the_last_answer_changes_nothing_and_is_ended()
    {
        const string Rest = "async void Later() { await Task.Yield(); while (true) { } }";
        (await shared.JudgeAsync(Twice, TwiceBy("if (n == -7) Later(); return 2 * n;", Rest))).Is(Verdict.Accepted);
        (await shared.JudgeAsync(Twice, TwiceBy("if (n == -7) new Thread(() => { while (true) { } }).Start(); return 2 * n;"))).Is(Verdict.Accepted);
        (await shared.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }
}
