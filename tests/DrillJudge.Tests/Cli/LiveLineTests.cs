using DrillJudge.Cli;
using DrillJudge.Cli.Rendering;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class LiveLineTests : IDisposable
{
    private const string Erase = "\r\u001b[2K";
    private readonly StringWriter error = new();

    [Fact]
    public void Each_case_adds_a_mark_and_the_line_goes_away()
    {
        using (var live = new LiveLine(error, enabled: true))
        {
            live.Show(new JudgeProgress("a.cs", JudgeStage.Compiling));
            live.Show(new JudgeProgress("a.cs", JudgeStage.CaseFinished, 1, 3, "AC"));
            live.Show(new JudgeProgress("a.cs", JudgeStage.CaseFinished, 2, 3, "WA"));
        }

        Assert.Equal($"{Erase}a.cs  compiling{Erase}a.cs  1/3 .{Erase}a.cs  2/3 .x{Erase}", error.ToString());
    }

    [Fact]
    public void The_next_file_begins_without_marks()
    {
        using var live = new LiveLine(error, enabled: true);
        live.Show(new JudgeProgress("a.cs", JudgeStage.CaseFinished, 1, 3, "AC"));
        live.Clear();
        live.Show(new JudgeProgress("b.cs", JudgeStage.CaseFinished, 1, 3, "AC"));
        Assert.EndsWith($"{Erase}b.cs  1/3 .", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_cases_stay_on_one_line()
    {
        using var live = new LiveLine(error, enabled: true);
        for (var i = 1; i <= 2000; i++)
            live.Show(new JudgeProgress("a.cs", JudgeStage.CaseFinished, i, 2000, "AC"));
        Assert.All(error.ToString().Split(Erase), line => Assert.InRange(line.Length, 0, 400));
    }

    [Fact]
    public void Where_there_is_no_terminal_nothing_is_drawn()
    {
        using (var live = new LiveLine(error, enabled: false))
            live.Show(new JudgeProgress("a.cs", JudgeStage.Compiling));
        Assert.Empty(error.ToString());
    }

    public void Dispose() => error.Dispose();
}
