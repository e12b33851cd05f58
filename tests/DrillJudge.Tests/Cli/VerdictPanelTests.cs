using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class VerdictPanelTests
{
    [Fact]
    public void A_wrong_answer_shows_the_case_that_decided()
    {
        var shown = Show(Reports.Any("WA") with { Diagnostics = [] }, "class Solution;");
        Assert.Contains("Wrong answer  1 of 2 cases", shown, StringComparison.Ordinal);
        Assert.Contains("time 13 ms of 1000 ms, memory 28 MiB of 256 MiB, compiled in 18 ms", shown, StringComparison.Ordinal);
        Assert.Contains("First failure: case 2 (sample) duplicates", shown, StringComparison.Ordinal);
        Assert.Contains("  input     [3,3], 6\n  expected  [0,1]\n  got       []\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_case_shows_no_empty_rows()
    {
        var hidden = new FailureReport(7, "", "random", "the answer differs", null, null, null, null, null);
        var shown = Show(Reports.Any("WA") with { FirstFailure = hidden, Diagnostics = [] }, "class Solution;");
        Assert.DoesNotContain("expected", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("got", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compile_error_shows_its_line_and_a_caret_below_the_column()
    {
        var report = Reports.Any("CE") with { FirstFailure = null, Cases = [], Diagnostics = [new DiagnosticReport("CS0103", "error", 2, 13, "no x")] };
        var shown = Show(report, "class Solution {\n    int F => x;\n}");
        Assert.Contains("a.cs(2,13): error CS0103: no x\n    2 |     int F => x;\n      |             ^\n", shown.Replace(" \n", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\treturn 界界x;", 11, "               ^")]
    [InlineData("short", 6, "     ^")]
    [InlineData("short", 99, "     ^")]
    public void The_caret_stands_below_its_character_after_tabs_and_wide_letters(string line, int column, string caret)
    {
        var excerpt = SourceExcerpt.Of("a.cs", line, new DiagnosticReport("CS0001", "error", 1, column, "m")).ToList();
        Assert.Equal($"      | {caret}", excerpt[2]);
    }

    [Fact]
    public void A_very_long_line_is_cut_around_the_column()
    {
        var excerpt = SourceExcerpt.Of("a.cs", new string('a', 5000) + "b" + new string('c', 5000), new DiagnosticReport("CS0001", "error", 1, 5001, "m")).ToList();
        Assert.True(excerpt[1].Length < 130);
        Assert.Equal('b', excerpt[1][excerpt[2].IndexOf('^', StringComparison.Ordinal)]);
    }

    [Fact]
    public void An_exception_shows_the_learners_line()
    {
        var failure = new FailureReport(1, "n is 0", "sample", "an exception", null, null, null, "System.DivideByZeroException: Attempted to divide by zero.", 2);
        var shown = Show(Reports.Any("RTE") with { FirstFailure = failure, Diagnostics = [] }, "class Solution {\n  int F(int n) => 1 / n;\n}");
        Assert.Contains("exception System.DivideByZeroException", shown, StringComparison.Ordinal);
        Assert.Contains("    2 |   int F(int n) => 1 / n;", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_in_an_answer_do_not_reach_the_terminal()
    {
        var failure = new FailureReport(1, "[bold]", "s", "\u001b[2J\u009b31m", "\u202eabc", "\ud800", "a\nb", null, null);
        var shown = Show(Reports.Any("WA") with { FirstFailure = failure, Diagnostics = [], Problem = "[red]x[/]" }, "\u001b]0;title\u0007");
        Assert.DoesNotContain(shown, letter => char.IsControl(letter) && letter != '\n');
        Assert.Contains("\\u001B[2J\\u009B31m", shown, StringComparison.Ordinal);
        Assert.Contains("\\u202Eabc", shown, StringComparison.Ordinal);
        Assert.Contains("a\\nb", shown, StringComparison.Ordinal);
        Assert.Contains("[red]x[/]", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_answer_is_cut_and_says_by_how_much()
    {
        Assert.Equal($"{new string('1', 600)} ... (99400 characters more)", Printable.Line(new string('1', 100_000)));
    }

    private static string Show(JudgeReport report, string source)
    {
        using var writer = new StringWriter();
        new VerdictPanel(Terminal.Results(writer)).Show(report, source);
        return writer.ToString();
    }
}
