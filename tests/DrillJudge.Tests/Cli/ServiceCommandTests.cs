using DrillJudge.Cli;
using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>`drill up` and `drill judge-node`: what of the command line reaches the program behind them.</summary>
public sealed class ServiceCommandTests
{
    private const string Database = "Host=db;Database=drilljudge";

    [Fact]
    public async Task A_judge_node_gets_its_options()
    {
        JudgeNodeRequest? asked = null;
        var ended = await RunAsync(request => asked = request, null, "judge-node", "--database", Database, "--url", "http://0.0.0.0:5081", "--advertise", "http://judge-1:5081", "--data", "d");
        Assert.Equal((0, new JudgeNodeRequest(Database, "http://0.0.0.0:5081", "http://judge-1:5081", "d")), (ended.Status, asked));
    }

    [Theory]
    [InlineData("--url", "nonsense")]
    [InlineData("--advertise", "judge-1:5081")]
    public async Task An_address_that_is_none_is_refused(string option, string value)
    {
        var ended = await RunAsync(_ => Assert.Fail("It ran."), null, "judge-node", "--database", Database, option, value);
        Assert.Equal(2, ended.Status);
        Assert.Contains($"{option} {value}: expected http://ADDRESS:PORT", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judge_node_wants_a_database()
    {
        var ended = await RunAsync(_ => Assert.Fail("It ran."), null, "judge-node");
        Assert.Equal(2, ended.Status);
        Assert.Contains("judge-node wants --database, or DRILL_DATABASE.", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_web_host_judges_unless_it_is_told_not_to(bool noJudge)
    {
        UpRequest? asked = null;
        await RunAsync(null, request => asked = request, noJudge ? ["up", "--database", Database, "--no-judge"] : ["up", "--database", Database]);
        Assert.Equal(new UpRequest(null, null, Database, noJudge), asked);
    }

    private static async Task<(int Status, string Error)> RunAsync(Action<JudgeNodeRequest>? node, Action<UpRequest>? up, params string[] words)
    {
        using var error = new StringWriter();
        var backend = new Backend((_, _, _) => throw new NotSupportedException(), (_, _, _) => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(), _ => throw new NotSupportedException(),
            (request, _) => Done(() => up!(request)))
        {
            JudgeNode = (request, _) => Done(() => node!(request)),
        };
        return (await DrillApp.RunAsync(words, backend, TextWriter.Null, error), error.ToString());

        static Task<int> Done(Action act)
        {
            act();
            return Task.FromResult(0);
        }
    }
}
