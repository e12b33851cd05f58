using System.Text.Json;
using DrillJudge.Cli.Reports;
using DrillJudge.Cli;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private static readonly VerifyReport Sound = new("two-sum", "hash-map", 52, 2, 2, 3, 3, 49, 50, [new SurvivorReport(12, "i < n", "i <= n", "-i < n\n+i <= n")], 4.2, 1000, "n (declared n)", []);
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
        Assert.Equal("two-sum", json.RootElement[0].GetProperty("problem").GetString());
        Assert.True(json.RootElement[0].GetProperty("ok").GetBoolean());
        Assert.Equal("i <= n", json.RootElement[0].GetProperty("survivors")[0].GetProperty("replacement").GetString());
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

        IAsyncEnumerable<VerifyReport> Verify(VerifyRequest request, Action<string> progress, CancellationToken cancellation)
        {
            asked = request;
            return reports.ToAsyncEnumerable();
        }
    }
}
