using System.Text.Json;
using DrillJudge.Cli;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private static readonly VerifyReport Sound = new(
        "two-sum", "hash-map", "easy", new CasesReport(3, 21, 1, 22, 5), 2, 2, 3, 3, 49, 50, 4, [new SurvivorReport(12, "i < n", "i <= n", "-i < n\n+i <= n")], 4.2, 1000,
        "n^1.0 (n)", 1.02, [], 7.5);
    private readonly Folder home = Folder.WithProblems("two-sum", "lru-cache");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();
    private VerifyRequest? asked;

    [Fact]
    public async Task Sound_packages_end_with_0_and_survivors_are_listed()
    {
        Assert.Equal(0, await VerifyAsync([Sound]));
        Assert.Contains("49/50 98%", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("4.2 ms of 1000 ms", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("two-sum: mutant survived, line 12: i < n -> i <= n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("52 = 3+21+23+5", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 package, all sound.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_with_a_fault_ends_with_1_and_the_fault_is_named()
    {
        Assert.Equal(1, await VerifyAsync([Sound, Sound with { Problem = "lru-cache", Errors = ["wrong_answer/off.cs was accepted"] }]));
        Assert.Contains("lru-cache: wrong_answer/off.cs was accepted", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 packages, 1 with faults.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nearly_all_mutants_is_not_shown_as_all()
    {
        await VerifyAsync([Sound with { MutantsKilled = 1999, MutantsTotal = 2000 }]);
        Assert.Contains("1999/2000 99.9%", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_packages_are_asked_for_unless_some_are_named()
    {
        await VerifyAsync([Sound]);
        Assert.Equal(["lru-cache", "two-sum"], asked!.Problems.Select(problem => problem.Slug));
        await VerifyAsync([Sound], "two-sum", "two-sum", "--no-mutants", "-j", "3");
        Assert.Equal("two-sum", Assert.Single(asked.Problems).Slug);
        Assert.False(asked.Mutants);
        Assert.Equal(3, asked.Jobs);
    }

    [Fact]
    public async Task The_findings_are_written_as_JSON()
    {
        var file = Path.Combine(home.Path, "findings.json");
        await VerifyAsync([Sound], "--json", file);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var package = json.RootElement.GetProperty("packages")[0];
        Assert.Equal("two-sum", package.GetProperty("problem").GetString());
        Assert.Equal("easy", package.GetProperty("difficulty").GetString());
        Assert.True(package.GetProperty("ok").GetBoolean());
        Assert.Equal((52, 5), (package.GetProperty("cases").GetProperty("total").GetInt32(), package.GetProperty("cases").GetProperty("large").GetInt32()));
        Assert.Equal(4, package.GetProperty("mutantsEquivalent").GetInt32());
        Assert.Equal(1.02, package.GetProperty("growthExponent").GetDouble());
        Assert.Equal("i <= n", package.GetProperty("survivors")[0].GetProperty("replacement").GetString());
        Assert.Equal(49, json.RootElement.GetProperty("totals").GetProperty("mutantsKilled").GetInt32());
    }

    [Fact]
    public async Task The_table_goes_by_pattern_and_difficulty_and_ends_with_totals()
    {
        await VerifyAsync(
        [
            Sound with { Problem = "z-hard", Difficulty = "hard" }, Sound with { Problem = "b-easy" }, Sound with { Problem = "a-medium", Difficulty = "medium" },
            Sound with { Problem = "in-bfs", Pattern = "bfs", Difficulty = "hard", MutantsKilled = 50, Cached = true },
        ]);
        string[] order = ["in-bfs", "b-easy", "a-medium", "z-hard", "4 packages"];
        var places = order.Select(word => output.ToString().IndexOf(word, StringComparison.Ordinal)).ToArray();
        Assert.Equal(places.Order(), places);
        Assert.Contains("197/200 98.5%", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("4 packages, all sound. 1 found so before and unchanged", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_is_one_line_a_package()
    {
        await VerifyAsync([Sound, Sound with { Problem = "lru-cache", Errors = ["a.cs: got AC", "b.cs: got AC"] }]);
        Assert.Equal(["  1/2 two-sum: sound, 7500 ms", "  2/2 lru-cache: 2 faults, such as: a.cs: got AC"], error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose()
    {
        home.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private Task<int> VerifyAsync(VerifyReport[] reports, params string[] arguments)
    {
        var backend = new Backend((_, _, _) => throw new NotSupportedException(), Verify, (_, _) => throw new NotSupportedException(), _ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException());
        return DrillApp.RunAsync(["verify", "--problems", Path.Combine(home.Path, "problems/coding"), .. arguments], backend, output, error);

        IAsyncEnumerable<VerifyReport> Verify(VerifyRequest request, Action<VerifyProgress> progress, CancellationToken cancellation)
        {
            asked = request;
            foreach (var report in reports)
                progress(new VerifyProgress(report.Problem, "making cases"));
            return reports.ToAsyncEnumerable();
        }
    }
}
