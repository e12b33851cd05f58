using System.Text.Json;
using DrillJudge.Cli.Reports;
using DrillJudge.Cli;
using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>What the judge command makes of verdicts. Verdicts are given here; that they are right is tested where they are made.</summary>
public sealed class JudgeCommandTests : IDisposable
{
    private readonly Folder home = Folder.WithProblems("two-sum");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    [Theory]
    [InlineData("AC", 0)]
    [InlineData("WA", 1)]
    [InlineData("TLE", 1)]
    [InlineData("MLE", 1)]
    [InlineData("OLE", 1)]
    [InlineData("RTE", 1)]
    [InlineData("CE", 1)]
    [InlineData("JE", 3)]
    public async Task A_verdict_has_its_exit_status(string verdict, int status)
    {
        Assert.Equal(status, await JudgeAsync([verdict], "a.cs"));
    }

    [Theory]
    [InlineData(1, "AC", "WA")]
    [InlineData(3, "JE", "CE")]
    [InlineData(0, "AC", "AC")]
    public async Task A_batch_ends_with_its_worst(int status, params string[] verdicts)
    {
        Assert.Equal(status, await JudgeAsync(verdicts, [.. verdicts.Select((_, i) => $"{i}.cs")]));
    }

    [Fact]
    public async Task One_file_is_one_object_with_every_field()
    {
        await JudgeAsync(["WA"], "a.cs", "--json");
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(
            ["file", "problem", "verdict", "passed", "total", "timeMs", "memoryBytes", "compileMs", "limits", "firstFailure", "diagnostics", "cases", "error"],
            json.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal(["index", "name", "group", "reason", "input", "expected", "actual", "error", "line"], Fields(json.RootElement.GetProperty("firstFailure")));
        Assert.Equal(["id", "severity", "line", "column", "message"], Fields(json.RootElement.GetProperty("diagnostics")[0]));
        Assert.Equal(["timeMs", "memoryBytes"], Fields(json.RootElement.GetProperty("limits")));
        Assert.Equal(["index", "verdict", "timeMs", "memoryBytes"], Fields(json.RootElement.GetProperty("cases")[0]));
        Assert.Equal("WA", json.RootElement.GetProperty("verdict").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("firstFailure").GetProperty("line").ValueKind);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task Several_files_are_an_array_in_which_a_bad_file_keeps_its_place()
    {
        home.Write("empty.cs", "");
        Assert.Equal(2, await JudgeAsync(["AC", "WA"], "a.cs", "empty.cs", "b.cs", "--json"));
        using var json = JsonDocument.Parse(output.ToString());
        Assert.Equal(["AC", null, "WA"], json.RootElement.EnumerateArray().Select(one => one.GetProperty("verdict").GetString()));
        Assert.Contains("is empty", json.RootElement[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("is empty", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_judge_is_asked_for_the_sources_in_order_and_strictly_when_told()
    {
        JudgeRequest? asked = null;
        await JudgeAsync(["AC", "AC"], request => asked = request, "b.cs", "a.cs", "--strict");
        Assert.NotNull(asked);
        Assert.True(asked.Strict);
        Assert.Equal("two-sum", asked.Problem.Slug);
        Assert.Equal(["class b;", "class a;"], asked.Sources.Select(source => source.Text));
    }

    [Fact]
    public async Task A_failure_of_our_own_ends_with_3()
    {
        Assert.Equal(3, await JudgeAsync([], _ => throw new InvalidOperationException("the engine is gone"), "a.cs"));
        Assert.Contains("ours and not yours: the engine is gone", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judge_that_answers_too_little_is_a_failure_of_our_own()
    {
        Assert.Equal(3, await JudgeAsync(["AC"], "a.cs", "b.cs"));
    }

    [Fact]
    public async Task Cancelling_ends_with_130()
    {
        Assert.Equal(130, await JudgeAsync([], _ => throw new OperationCanceledException(), "a.cs"));
        Assert.Contains("cancelled", error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        home.Dispose();
        output.Dispose();
        error.Dispose();
    }

    private static IEnumerable<string> Fields(JsonElement element) => element.EnumerateObject().Select(field => field.Name);

    private Task<int> JudgeAsync(string[] verdicts, params string[] arguments) => JudgeAsync(verdicts, _ => { }, arguments);

    private Task<int> JudgeAsync(string[] verdicts, Action<JudgeRequest> asked, params string[] arguments)
    {
        foreach (var name in arguments.Where(name => name.EndsWith(".cs", StringComparison.Ordinal) && name != "empty.cs"))
            home.Write(name, $"class {name[..^3]};");
        var backend = new Backend(Judge, (_, _, _) => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(), _ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException());
        string[] full = [.. arguments.Select(name => name.EndsWith(".cs", StringComparison.Ordinal) ? Path.Combine(home.Path, name) : name)];
        return DrillApp.RunAsync(["judge", Path.Combine(home.Path, "problems/coding/a-pattern/two-sum"), .. full], backend, output, error);

        async IAsyncEnumerable<JudgeReport> Judge(
            JudgeRequest request, Action<JudgeProgress> progress, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            asked(request);
            foreach (var (source, verdict) in request.Sources.Zip(verdicts))
            {
                progress(new JudgeProgress(source.Name, JudgeStage.CaseFinished, 1, 2, verdict));
                await Task.Yield();
                yield return Reports.Any(verdict) with { File = source.Name };
            }
        }
    }
}
