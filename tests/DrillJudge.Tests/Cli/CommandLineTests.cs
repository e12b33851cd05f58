using System.Diagnostics;
using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>Arguments and their errors, through the built program.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("jugde", "there is no command 'jugde'. Did you mean judge?")]
    [InlineData("docter", "Did you mean doctor?")]
    [InlineData("judge", "judge wants PROBLEM and FILE.")]
    [InlineData("judge two-sum", "judge wants PROBLEM and FILE.")]
    [InlineData("judge two-sum a.cs --jsn", "there is no option '--jsn'. Did you mean --json?")]
    [InlineData("judge --jsn two-sum a.cs", "there is no option '--jsn'. Did you mean --json?")]
    [InlineData("judge two-sum --strct a.cs", "there is no option '--strct'. Did you mean --strict?")]
    [InlineData("bench --quik", "there is no option '--quik'. Did you mean --quick?")]
    [InlineData("verify --jobs 0", "--jobs wants a number from 1 to 64, not '0'.")]
    [InlineData("verify -j many", "--jobs wants a number from 1 to 64, not 'many'.")]
    [InlineData("judge two-smu a.cs", "There is no problem 'two-smu'. Did you mean two-sum?")]
    [InlineData("judge zzzzzzzzz a.cs", "There is no problem 'zzzzzzzzz'. There are: course-schedule, two-sum.")]
    [InlineData("judge ./two-sum a.cs", "./two-sum: no such folder.")]
    [InlineData("judge /tmp a.cs", "/tmp holds no problem.yaml.")]
    [InlineData("judge --problems /nonexistent two-sum a.cs", "/nonexistent: no such folder.")]
    [InlineData("judge two-sum - -", "- (standard input) is given more than once.")]
    [InlineData("verify course-shedule", "Did you mean course-schedule?")]
    [InlineData("bench --json /nonexistent/x.json", "its folder does not exist")]
    [InlineData("test", "./drill test")]
    [InlineData("admin frob", "there is no command 'frob'.")]
    [InlineData("admin user ad", "Did you mean add?")]
    [InlineData("admin user add", "add wants EMAIL.")]
    [InlineData("admin user add a@example.org", "--role")]
    [InlineData("admin token", "see ./drill admin token --help")]
    [InlineData("admin token a@example.org --dys 3", "there is no option '--dys'. Did you mean --days?")]
    public async Task Wrong_usage_ends_with_2_and_says_what_was_expected(string commandLine, string expected)
    {
        using var home = Folder.WithProblems("two-sum", "course-schedule");
        var ended = await DrillProcess.RunAsync(home.Path, [], null, commandLine.Split(' '));
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, ended.Status);
        Assert.Empty(ended.Output);
    }

    [Theory]
    [InlineData("", "no such file. Expected a C# file")]
    [InlineData("folder/", "is a directory. Expected one or more C# files")]
    public async Task Missing_files_and_directories_end_with_2(string name, string expected)
    {
        using var home = Folder.WithProblems("two-sum");
        home.Write("folder/a.cs", "class Solution;");
        var ended = await DrillProcess.RunAsync(home.Path, [], null, "judge", "two-sum", Path.Combine(home.Path, name.Length > 0 ? name : "missing.cs"), "--json");
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, ended.Status);
        Assert.Empty(ended.Output);
    }

    [Fact]
    public async Task A_ten_megabyte_file_is_refused()
    {
        using var home = Folder.WithProblems("two-sum");
        var file = home.Write("big.cs", new byte[10_000_000]);
        var ended = await DrillProcess.RunAsync(home.Path, [], null, "judge", "two-sum", file);
        Assert.Contains("larger than 256 KiB", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, ended.Status);
    }

    [Fact]
    public async Task Standard_input_is_read_no_further_than_the_largest_source()
    {
        using var home = Folder.WithProblems("two-sum");
        var ended = await DrillProcess.RunAsync(home.Path, new byte[10_000_000], null, "judge", "two-sum", "-");
        Assert.Contains("standard input is larger than 256 KiB", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, ended.Status);
    }

    [Fact]
    public async Task Empty_standard_input_is_refused()
    {
        using var home = Folder.WithProblems("two-sum");
        var ended = await DrillProcess.RunAsync(home.Path, [], null, "judge", "two-sum", "-");
        Assert.Contains("standard input is empty. Expected C# source", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, ended.Status);
    }

    [Fact]
    public async Task Ctrl_C_while_reading_cancels_and_ends_with_130()
    {
        using var home = Folder.WithProblems("two-sum");
        // A terminal that nobody types on: its end of input never comes.
        // The signal may be ignored where the tests run in the background of a script, which their children would inherit.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "drill.dll"), "judge", "two-sum", "-"])
        {
            RedirectStandardInput = true, RedirectStandardError = true,
        };
        start.Environment["DRILL_HOME"] = home.Path;
        using var process = Process.Start(start)!;
        // More than a pipe holds: once it is written, the command is at work reading.
        await process.StandardInput.BaseStream.WriteAsync(new byte[200 * 1024], TestContext.Current.CancellationToken);
        Process.Start("kill", ["-INT", $"{process.Id}"]).Dispose();
        var said = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("cancelled", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("judge --help")]
    [InlineData("verify --help")]
    [InlineData("worksheet --help")]
    [InlineData("worksheet do --help")]
    [InlineData("worksheet read -h")]
    [InlineData("bench -h")]
    [InlineData("doctor -?")]
    [InlineData("test --help")]
    public async Task Help_shows_examples_even_where_there_is_no_engine(string commandLine)
    {
        using var home = new Folder();
        var ended = await DrillProcess.RunAsync(home.Path, [], "unix:///nonexistent.sock", commandLine.Split(' '));
        Assert.Equal(0, ended.Status);
        Assert.Contains("Examples:\n  ./drill ", ended.Output, StringComparison.Ordinal);
        Assert.Empty(ended.Error);
    }
}
