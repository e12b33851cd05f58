using System.Diagnostics;
using System.Globalization;
using DrillJudge.Sandboxes.Docker;
using DrillJudge.Tests.Judging;
using Xunit;

namespace DrillJudge.Tests.Sandboxes;

public sealed class NodeDeathTests
{
    [Fact]
    public async Task A_node_killed_while_it_judges_leaves_no_container()
    {
        var work = Directory.CreateTempSubdirectory("drill-death-");
        var source = Path.Combine(work.FullName, "Sleeps.cs");
        await File.WriteAllTextAsync(source, "public class Solution { public int[] TwoSum(int[] nums, int target) { Thread.Sleep(Timeout.Infinite); return null; } }", TestContext.Current.CancellationToken);
        using var engine = DockerEngine.FromEnvironment();
        using var node = Start("judge", Repository.Package("hash-map/two-sum"), source);
        try
        {
            var mine = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{node.Id}-");
            await Condition.HoldsAsync(async () =>
            {
                Assert.False(node.HasExited, "drill ended before it could be killed");
                var roles = (await OwnedByAsync(engine, mine)).Select(c => (c.State, c.Labels!["drilljudge.role"])).ToArray();
                return roles.Contains(("running", "Runner")) && roles.Contains(("running", "Compiler"));
            });
            node.Kill();
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            await Condition.HoldsAsync(async () => (await OwnedByAsync(engine, mine)).Count == 0);
        }
        finally
        {
            if (!node.HasExited)
                node.Kill();
            work.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("a", 7)]
    [InlineData("runner-abcdefgh-project-12345678-concurrent-0-and-more", 4_194_304)]
    public void Names_of_nodes_differ_however_long_or_short_the_machines_is(string machine, int process)
    {
        var names = Enumerable.Range(0, 100).Select(_ => SandboxHost.NameOf(machine, process)).ToArray();
        Assert.Equal(100, names.Distinct().Count());
        Assert.All(names, n => Assert.InRange(n.Length, 34, 128));
    }

    private static async Task<IReadOnlyList<ContainerSummary>> OwnedByAsync(DockerEngine engine, string prefix) =>
        [.. (await engine.ListContainersAsync(SandboxHost.OwnerLabel, cancellation: TestContext.Current.CancellationToken))
            .Where(c => c.Labels![SandboxHost.OwnerLabel].StartsWith(prefix, StringComparison.Ordinal))];

    private static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.Published, "cli", "drill.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DRILL_HOME"] = Repository.Root;
        return Process.Start(start)!;
    }
}
