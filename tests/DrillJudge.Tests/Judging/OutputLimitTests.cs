using System.Text;
using DrillJudge.Judging;
using DrillJudge.Problems;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

public sealed class OutputLimitTests(SharedNode shared)
{
    private static readonly Problem Words = Load("signature: \"string Repeat(string s, int n)\"\nlimits: {output: 64 KiB}", [("{s: ab, n: 2}", "abab"), ("{s: c, n: 1}", "c")]);
    private static readonly Problem Program = Load("kind: program\ncompare: tokens\nlimits: {output: 64 KiB}", [("{stdin: \"1\"}", "\"1\"")]);

    [Theory]
    [InlineData("console without end", "while (true) Console.WriteLine(s);")]
    [InlineData("console, a gigabyte in long lines", "var line = new string('x', 1 << 20); for (var i = 0; i < 1024; i++) Console.WriteLine(line); return s;")]
    [InlineData("stderr without end", "while (true) Console.Error.WriteLine(s);")]
    [InlineData("an answer beyond the cap", "return new string('x', 70_000);")]
    [InlineData("a wide answer beyond the cap", "return new string('\\u00e9', 40_000);")]
    public async Task Too_much_output_is_output_limit_exceeded(string what, string body)
    {
        Assert.NotEmpty(what);
        (await shared.JudgeAsync(Words, $"public class Solution {{ public string Repeat(string s, int n) {{ {body} }} }}")).Is(Verdict.OutputLimitExceeded);
    }

    [Fact]
    public async Task A_program_that_prints_without_end_is_output_limit_exceeded() =>
        (await shared.JudgeAsync(Program, "while (true) Console.Write(Console.Out.NewLine + 1);")).Is(Verdict.OutputLimitExceeded);

    [Fact]
    public async Task Lines_left_in_are_kept_apart_from_the_answer_and_shown()
    {
        var judgement = await shared.JudgeAsync(Words, """
            public class Solution
            {
                public string Repeat(string s, int n)
                {
                    Console.WriteLine("n is " + n + " — é");
                    Console.Error.WriteLine("err");
                    return string.Concat(Enumerable.Repeat(s, n));
                }
            }
            """);
        judgement.Is(Verdict.Accepted);
        Assert.Equal("n is 2 — é\n", Encoding.UTF8.GetString(judgement.Cases[0].Report.Stdout));
        Assert.Equal("n is 1 — é\n", Encoding.UTF8.GetString(judgement.Cases[1].Report.Stdout));
    }

    [Theory]
    [InlineData("control bytes", "Console.Write(\"\\u001b[2J\\u001b]0;x\\u0007\\0\\r\\b\");")]
    [InlineData("bytes that are no UTF-8", "using (var o = Console.OpenStandardOutput()) o.Write(new byte[] { 0xff, 0xfe, 0x80, 0xc3 });")]
    [InlineData("lone surrogates", "Console.WriteLine(\"\\ud800 \\udc00\");")]
    [InlineData("stdout closed", "Console.OpenStandardOutput().Close(); Console.WriteLine(1);")]
    [InlineData("another writer", "Console.SetOut(new StringWriter()); Console.WriteLine(1);")]
    [InlineData("no writer", "Console.SetOut(TextWriter.Null); Console.SetError(TextWriter.Null); Console.SetIn(TextReader.Null);")]
    [InlineData("reads what is not there", "if (Console.ReadLine() != null || Console.Read() != -1) throw new Exception();")]
    public async Task Whatever_is_printed_changes_no_verdict(string what, string body)
    {
        Assert.NotEmpty(what);
        (await shared.JudgeAsync(Words, $"public class Solution {{ public string Repeat(string s, int n) {{ {body} return string.Concat(Enumerable.Repeat(s, n)); }} }}")).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_writer_that_throws_is_the_solutions_own_fault()
    {
        const string Writer = "public class Bad : StringWriter { public override void Flush() => throw new NotSupportedException(\"no\"); }";
        (await shared.JudgeAsync(Words, $"{Writer} public class Solution {{ public string Repeat(string s, int n) {{ Console.SetOut(new Bad()); return string.Concat(Enumerable.Repeat(s, n)); }} }}"))
            .Is(Verdict.RuntimeError);
    }
}
