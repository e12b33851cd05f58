using DrillJudge.Cli;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>What `drill backup` and `drill restore` hand on.</summary>
public sealed class BackupCommandTests
{
    [Theory]
    [InlineData("backup a.zip", "backup a.zip")]
    [InlineData("backup a.zip --data d --database Host=x --force", "backup a.zip --data d --database Host=x --force")]
    [InlineData("restore a.zip --force --data d", "restore a.zip --data d --force")]
    public async Task Words_are_handed_on(string given, string handed)
    {
        IReadOnlyList<string> got = [];
        var status = await RunAsync(given, words => got = words);
        Assert.Equal((7, handed), (status.Status, string.Join(' ', got)));
    }

    [Theory]
    [InlineData("backup", "backup wants FILE.")]
    [InlineData("restore a.zip --forse", "Did you mean --force?")]
    [InlineData("backup --a.zip", "there is no option '--a.zip'.")]
    public async Task A_slip_is_told(string given, string said)
    {
        var (status, error) = await RunAsync(given, _ => Assert.Fail("It went on."));
        Assert.Equal(2, status);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    private static async Task<(int Status, string Error)> RunAsync(string given, Action<IReadOnlyList<string>> got)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var backend = new Backend((_, _, _) => throw new NotSupportedException(), (_, _, _) => throw new NotSupportedException(), (_, _) => throw new NotSupportedException(),
            _ => throw new NotSupportedException(), (_, _) => throw new NotSupportedException())
        {
            Backup = (words, _) =>
            {
                got(words);
                return Task.FromResult(7);
            },
        };
        return (await DrillApp.RunAsync(given.Split(' '), backend, output, error), error.ToString());
    }
}
