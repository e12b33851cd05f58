using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>When ./drill builds, and how it hands over.</summary>
public sealed class ScriptBuildTests : IDisposable
{
    private readonly ScriptMachine machine = new();

    private int Publishes => machine.Journal.Count(call => call.StartsWith("dotnet publish", StringComparison.Ordinal));

    [Fact]
    public async Task It_builds_once_and_again_when_a_source_changed_came_or_went()
    {
        await machine.DrillAsync("--help");
        Assert.Equal(3, Publishes);
        await machine.DrillAsync("--help");
        Assert.Equal(3, Publishes);
        File.SetLastWriteTimeUtc(machine.Repository + "/sandbox/C.cs", DateTime.UnixEpoch);
        await machine.DrillAsync("--help");
        Assert.Equal(3, Publishes);
        await File.WriteAllTextAsync(machine.Repository + "/sandbox/C.cs", "changed", TestContext.Current.CancellationToken);
        await machine.DrillAsync("--help");
        Assert.Equal(6, Publishes);
        File.Delete(machine.Repository + "/src/DrillJudge/A.cs");
        await machine.DrillAsync("--help");
        Assert.Equal(9, Publishes);
    }

    [Fact]
    public async Task Two_at_once_build_once()
    {
        await Task.WhenAll(machine.DrillAsync("--help"), machine.DrillAsync("--help"), machine.DrillAsync("--help"));
        Assert.Equal(3, Publishes);
    }

    [Fact]
    public async Task A_build_that_fails_ends_with_3_and_leaves_the_last_good_one()
    {
        await machine.DrillAsync("--help");
        await File.WriteAllTextAsync(machine.Repository + "/sandbox/C.cs", "wrong", TestContext.Current.CancellationToken);
        machine.StandIn("dotnet", "case $1 in --version) echo 10.0.401 ;; publish) echo 'C.cs(1,1): error CS1002'; exit 1 ;; esac");
        var ended = await machine.DrillAsync("--help");
        Assert.Equal(3, ended.Status);
        Assert.Contains("error CS1002", ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
        Assert.True(File.Exists(machine.Repository + "/.drill/publish/cli/drill.dll"));
        Assert.Equal(3, (await machine.DrillAsync("--help")).Status);
    }

    [Fact]
    public async Task Arguments_arrive_as_they_were_given_without_the_scripts_own()
    {
        await machine.DrillAsync("--help");
        machine.StandIn("dotnet", "for word in \"$@\"; do echo \"<$word>\"; done");
        var ended = await machine.DrillAsync("-y", "frobnicate", "", "a b", "*", "--yes", "--", "--yes");
        Assert.Equal("<frobnicate>\n<>\n<a b>\n<*>\n<-->\n<--yes>\n", ended.Output[(ended.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Theory]
    [InlineData("<Counters total=\"5\" executed=\"5\" passed=\"4\" failed=\"1\" error=\"0\" />", 1, "4 passed, 1 failed", 1)]
    [InlineData("<Counters total=\"5\" executed=\"5\" passed=\"5\" failed=\"0\" error=\"0\" />", 0, "5 passed, 0 failed", 0)]
    [InlineData("<Counters total=\"5\" executed=\"5\" passed=\"5\" failed=\"0\" error=\"0\" />", 1, "5 passed, 0 failed", 1)]
    [InlineData("", 0, "0 passed, 0 failed", 2)]
    public async Task The_last_line_counts_the_tests_that_ran(string counters, int status, string last, int expected)
    {
        using var engine = new AnsweringSocket(machine.Socket);
        machine.StandIn("dotnet", $$"""
            case $1 in
              --version) echo 10.0.401 ;;
              publish) while [ "$1" != -o ]; do shift; done; mkdir -p "$2"; touch "$2/drill.dll" ;;
              test) while [ "$1" != --results-directory ]; do shift; done; echo '{{counters}}' >"$2/a.trx"; exit {{status}} ;;
            esac
            """);
        Directory.CreateDirectory(Path.Combine(machine.Repository, "src", "DrillJudge.Web", "client"));
        await File.WriteAllTextAsync(Path.Combine(machine.Repository, "src", "DrillJudge.Web", "client", "a.js"), "", TestContext.Current.CancellationToken);
        var ended = await machine.DrillAsync("test", "Sandboxes", "Infinite");
        Assert.Equal(last, ended.Output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(expected, ended.Status);
        Assert.Contains(machine.Journal, call => call.EndsWith("--filter FullyQualifiedName~Sandboxes|FullyQualifiedName~Infinite", StringComparison.Ordinal));
        Assert.Empty(Directory.GetDirectories(machine.Repository + "/.drill", "tests.*"));
    }

    public void Dispose() => machine.Dispose();
}
