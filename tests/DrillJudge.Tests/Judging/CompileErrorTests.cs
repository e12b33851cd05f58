using DrillJudge.Judging;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

public sealed class CompileErrorTests(SharedNode shared)
{
    [Theory]
    [InlineData("syntax", "public class Solution { public int Twice(int n) { return 2 * n } }", "CS1002")]
    [InlineData("unknown name", "public class Solution { public int Twice(int n) { return m; } }", "CS0103")]
    [InlineData("wrong type", "public class Solution { public int Twice(int n) { return \"x\"; } }", "CS0029")]
    [InlineData("unsafe", "public class Solution { public unsafe int Twice(int n) { int* p = &n; return 2 * *p; } }", "CS0227")]
    [InlineData("empty", "", "DJ0003")]
    [InlineData("no class", "public class Answer { public int Twice(int n) => 2 * n; }", "DJ0101")]
    [InlineData("no method", "public class Solution { public int Double(int n) => 2 * n; }", "DJ0102")]
    [InlineData("not public", "public class Solution { private int Twice(int n) => 2 * n; }", "DJ0105")]
    [InlineData("wrong parameters", "public class Solution { public int Twice(int n, int m) => 2 * n; }", "DJ0106")]
    [InlineData("wrong return type", "public class Solution { public string Twice(int n) => \"\"; }", "DJ0107")]
    [InlineData("top-level statements", "Console.WriteLine(1); public class Solution { public int Twice(int n) => 2 * n; }", "DJ0109")]
    [InlineData("a file to reference", "#r \"/app/runner/Runner.dll\"\npublic class Solution { public int Twice(int n) => 2 * n; }", "")]
    public async Task What_does_not_compile_is_a_compile_error_with_its_diagnostics(string what, string source, string id)
    {
        Assert.NotEmpty(what);
        var judgement = (await shared.JudgeAsync(Twice, source)).Is(Verdict.CompileError);
        Assert.Empty(judgement.Cases);
        Assert.Equal(3, judgement.Total);
        Assert.Contains(judgement.Diagnostics, d => d.Error && d.Message.Length > 0 && (id.Length == 0 || d.Id == id));
    }

    [Fact]
    public async Task A_diagnostic_names_line_and_column_in_the_learners_file()
    {
        var judgement = (await shared.JudgeAsync(Twice, "public class Solution\r\n{\r\n    public int Twice(int n) => 2 * m;\r\n}\r\n")).Is(Verdict.CompileError);
        var error = Assert.Single(judgement.Diagnostics, d => d.Error);
        Assert.Equal(("CS0103", 3, 36), (error.Id, error.Line, error.Column));
    }

    [Fact]
    public async Task Ten_megabytes_of_source_are_refused_at_once()
    {
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy("return 2 * n;") + new string('/', 10_000_000))).Is(Verdict.CompileError);
        Assert.Equal("DJ0001", Assert.Single(judgement.Diagnostics).Id);
    }

    [Theory]
    [InlineData("parentheses", "return {0}n{1};", "(", ")")]
    [InlineData("blocks", "{0} return n; {1}", "{ ", " }")]
    [InlineData("arrays", "var a = {0}1{1}; return n;", "new object[] { ", " }")]
    public async Task Fifty_thousand_brackets_are_a_compile_error(string what, string format, string open, string close)
    {
        Assert.NotEmpty(what);
        var body = format.Replace("{0}", string.Concat(Enumerable.Repeat(open, 16_000))).Replace("{1}", string.Concat(Enumerable.Repeat(close, 16_000)));
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy(body))).Is(Verdict.CompileError);
        Assert.StartsWith("DJ000", judgement.Diagnostics[0].Id);
    }

    [Fact]
    public async Task A_source_that_kills_the_compiler_twice_is_a_compile_error_in_plain_words()
    {
        // No bracket in it, so nothing stops it before Roslyn: a chain of prefix operators that the parser descends one by one.
        var judgement = (await shared.JudgeAsync(Twice, TwiceBy($"return {string.Concat(Enumerable.Repeat("- ", 120_000))}n;"))).Is(Verdict.CompileError);
        Assert.All(judgement.Diagnostics.Where(d => d.Error), d => Assert.NotEmpty(d.Message));
        (await shared.JudgeAsync(Twice, TwiceBy("return 2 * n;"))).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_source_that_keeps_the_compiler_busy_is_a_compile_error_that_says_so()
    {
        var judgement = (await shared.JudgeAsync(Twice, Explosions.Lambdas)).Is(Verdict.CompileError);
        Assert.Equal("DJ0008", Assert.Single(judgement.Diagnostics).Id);
        Assert.InRange(judgement.Stages.Compile, TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(15));
    }
}
