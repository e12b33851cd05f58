using System.Text;
using System.Text.Json;
using DrillJudge.Tests.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>`drill worksheet` and `drill verify --design`, through the built program; none of them has an engine.</summary>
public sealed class WorksheetCommandTests
{
    private const string NoEngine = "unix:///nonexistent.sock";

    [Fact]
    public async Task A_whole_sheet_is_worked_from_standard_input()
    {
        var ended = await Run("1 TB to 9 TB\n5,5\n?\n5 MB/s\n-\n-\n3 # three zones\n$5/mo\na\n$5/mo\n99.99%\n4\n", "worksheet", "do", "tiny", "--seed", "1");
        Assert.Equal((0, ""), (ended.Status, ended.Error));
        foreach (var expected in new[] { "tiny-1-1", "read as 1 TB to 9 TB", "E_COMMA", "Hint: Multiply.", "read as 5 MB/s = 40 Mbit/s", "expected", "points; in time", "And then?", "ten times as much" })
            Assert.Contains(expected, ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Output);
    }

    [Fact]
    public async Task A_mock_sheet_tells_nothing_before_its_end()
    {
        var ended = await Run("1 TB to 9 TB\n5 MB/s\n", "worksheet", "do", "tiny", "--mock");
        Assert.Equal(0, ended.Status);
        var end = ended.Output.IndexOf("(end of input)", StringComparison.Ordinal);
        Assert.DoesNotContain("expected", ended.Output[..end], StringComparison.Ordinal);
        Assert.Contains("expected", ended.Output[end..], StringComparison.Ordinal);
        Assert.DoesNotContain("secret:", ended.Output, StringComparison.Ordinal);
        Assert.Matches("tiny-1-[2-9A-HJKMNP-Z]{10}", ended.Output);
    }

    [Fact]
    public async Task The_key_prints_draws_and_expected_values_as_JSON()
    {
        var ended = await Run("", "worksheet", "key", "tiny", "--seed", "1", "--json");
        var key = JsonDocument.Parse(ended.Output).RootElement;
        var drawn = Sheets.Drawn();
        Assert.Equal(drawn.Truth["daily"] / (1e12 / 86400), key.GetProperty("steps")[1].GetProperty("value").GetDouble(), 1e-9);
        Assert.Equal("TB/day", key.GetProperty("steps")[1].GetProperty("unit").GetString());
        Assert.Equal(drawn.Givens["rps"], key.GetProperty("draws")[0].GetProperty("value").GetDouble());
        Assert.Equal(2, key.GetProperty("steps")[5].GetProperty("options").EnumerateObject().Count());
    }

    [Fact]
    public async Task A_printed_sheet_is_typed_in_by_its_code()
    {
        var printed = await Run("", "worksheet", "print", "tiny", "--seed", "42");
        Assert.Contains("./drill worksheet do tiny-1-42", printed.Output, StringComparison.Ordinal);
        var typed = await Run("q\n", "worksheet", "do", "tiny-1-42");
        Assert.Contains("tiny-1-42", typed.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("worksheet key tiny --seed K7QX2M9PAA", "is no public seed")]
    [InlineData("worksheet key tiny-1-K7QX2M9PAA", "is no public seed")]
    [InlineData("worksheet do tiny-1-K7QX2M9PAA", "is no public seed")]
    [InlineData("worksheet print tiny --seed K7QX2M9PAA", "is no public seed")]
    [InlineData("worksheet key tiny", "key wants --seed N")]
    [InlineData("worksheet key tiny --seed -1", "is no public seed")]
    [InlineData("worksheet do tiny --mock --seed 4", "--mock draws numbers of its own")]
    [InlineData("worksheet do tiny-1-4 --mock", "--mock draws numbers of its own")]
    [InlineData("worksheet do tiny-7-4", "is of version 7; tiny is at version 1")]
    [InlineData("worksheet do tinny", "Did you mean tiny?")]
    [InlineData("worksheet print bad", "withheld: bad.yaml:1")]
    [InlineData("worksheet list --topic magic", "There is no topic 'magic'.")]
    [InlineData("worksheet list --sheets /nonexistent", "no such folder")]
    [InlineData("worksheet read 5 --unit furlong", "--unit furlong: 'furlong' is no unit.")]
    [InlineData("worksheet read 5 --unit MB --noun req", "--noun goes with a unit that counts")]
    [InlineData("worksheet print", "worksheet print --help")]
    [InlineData("worksheet", "worksheet wants one of do, list")]
    [InlineData("worksheet fact", "there is no command 'fact'. Did you mean facts?")]
    [InlineData("verify --design two-sum", "takes no SLUG")]
    public async Task Wrong_usage_ends_with_2_and_says_what_was_expected(string commandLine, string expected)
    {
        var ended = await Run("", commandLine.Split(' '));
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (ended.Status, ended.Output));
    }

    [Fact]
    public async Task An_answer_is_read_or_has_a_code()
    {
        var read = await Run("", "worksheet", "read", "12 Gbps", "--unit", "GB/s", "--json");
        Assert.Equal((0, 1.5), (read.Status, JsonDocument.Parse(read.Output).RootElement.GetProperty("value").GetDouble()));
        var noun = await Run("", "worksheet", "read", "12 users/s", "--unit", "1/s", "--noun", "req", "--json");
        Assert.Equal((2, "E_NOUN"), (noun.Status, JsonDocument.Parse(noun.Output).RootElement.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Verifying_names_file_line_and_code_and_serves_the_others()
    {
        var ended = await Run("", "verify", "--design");
        Assert.Equal(2, ended.Status);
        Assert.Contains("bad.yaml:1: missing-key: 'title' is missing", ended.Output, StringComparison.Ordinal);
        Assert.Contains("1 sound", ended.Output, StringComparison.Ordinal);
        var listed = await Run("", "worksheet", "list");
        Assert.Contains("tiny", listed.Output, StringComparison.Ordinal);
        Assert.Contains("withheld: bad.yaml", listed.Error, StringComparison.Ordinal);
        var facts = await Run("", "worksheet", "facts");
        Assert.Contains("$2/GB/mo", facts.Output, StringComparison.Ordinal);
    }

    private static async Task<DrillProcess.Ended> Run(string input, params string[] arguments)
    {
        using var home = new Folder();
        home.Write("problems/design/facts.yaml", Sheets.Facts);
        home.Write("problems/design/tiny.yaml", Sheets.Tiny);
        home.Write("problems/design/bad.yaml", "id: bad\n");
        return await DrillProcess.RunAsync(home.Path, Encoding.UTF8.GetBytes(input), NoEngine, arguments);
    }
}
