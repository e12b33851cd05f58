using System.Text;
using DrillJudge.Cohorts;
using DrillJudge.Judging;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

public sealed class MatrixTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_matrix_tells_in_time_from_late_and_names_who_is_stuck()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, quick, cohort) = await camp.CohortAsync();
        var (late, wrong, idle) = (await camp.AccountAsync(name: "Late"), await camp.AccountAsync(name: "Wrong"), await camp.AccountAsync(name: "Idle"));
        foreach (var learner in new[] { late, wrong, idle })
            await camp.Members.JoinAsync(learner, cohort.JoinCode, Stop);
        var id = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft(minutes: 10));
        var quicks = (await camp.StartAsync(quick, id)).Value!;
        var lates = (await camp.StartAsync(late, id)).Value!;
        var wrongs = (await camp.StartAsync(wrong, id)).Value!;
        camp.Clock.Now += TimeSpan.FromMinutes(4);
        await camp.SubmitAsync(quick, quicks);
        await camp.JudgeAsync(Verdict.Accepted);
        for (var i = 0; i < 3; i++)
        {
            Assert.False((await CellAsync(wrong)).Stuck);
            await camp.SubmitAsync(wrong, wrongs);
            await camp.JudgeAsync();
        }

        Assert.Equal((CellState.Running, 3, true), await Short(wrong));
        Assert.Equal((CellState.Running, 0, false), await Short(late));
        camp.Clock.Now += TimeSpan.FromMinutes(7);
        Assert.Equal((CellState.Tried, 0, true), await Short(late));
        await camp.SubmitAsync(late, lates);
        await camp.JudgeAsync(Verdict.Accepted);
        Assert.Equal((CellState.Late, 0, false), await Short(late));
        Assert.Equal((CellState.Solved, TimeSpan.FromMinutes(4)), ((await CellAsync(quick)).State, (await CellAsync(quick)).TimeToSolve!.Value));
        Assert.Equal(Cell.Nothing, await CellAsync(idle));
        Assert.Equal([quick.Id, late.Id], (await camp.Matrix.OfAsync(cohort.Id, true, null, Stop)).Ranked().Take(2).Select(r => r.Learner.Id));

        async Task<Cell> CellAsync(DrillJudge.Cohorts.Actor learner) => (await camp.Matrix.OfAsync(cohort.Id, false, null, Stop)).Rows.Single(r => r.Learner.Id == learner.Id).Cells[0];

        async Task<(CellState, int, bool)> Short(DrillJudge.Cohorts.Actor learner) => await CellAsync(learner) is var cell ? (cell.State, cell.Wrong, cell.Stuck) : default;
    }

    [Fact]
    public async Task A_learner_sees_the_items_of_an_assignment_only_from_its_opening_on()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        await camp.AssignAsync(instructor, cohort, Bootcamp.Draft() with { OpensAt = Bootcamp.Monday.AddHours(1) });
        Assert.Empty((await camp.Assigned.ListAsync(learner.Id, null, Stop)).Single().Items);
        Assert.Empty((await camp.Matrix.OfAsync(cohort.Id, true, null, Stop)).Columns);
        camp.Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal("two-sum", (await camp.Assigned.ListAsync(learner.Id, null, Stop)).Single().Items.Single().Item.Slug);
        Assert.Empty(await camp.Assigned.ListAsync(instructor.Id, null, Stop));
    }

    [Fact]
    public async Task The_spreadsheet_holds_no_formula_and_survives_quotes_and_lines()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, _, cohort) = await camp.CohortAsync();
        await camp.Members.JoinAsync(await camp.AccountAsync(name: "=HYPERLINK(\"http://x\",\"y\")"), cohort.JoinCode, Stop);
        await camp.AssignAsync(instructor, cohort, Bootcamp.Draft() with { Title = "  @SUM(1), \"two\"" });
        var bytes = camp.Csv.Write(await camp.Matrix.OfAsync(cohort.Id, false, null, Stop), TimeZoneInfo.Utc);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(4, lines.Length);
        Assert.StartsWith("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"'@SUM(1), \"\"two\"\"\",2026-11-24 08:00,drill,two-sum,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",untouched,0,0,0,,no,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-07-01T23:59", "2026-07-01T21:59:00Z")]
    [InlineData("2026-12-01T23:59", "2026-12-01T22:59:00Z")]
    // The night when clocks go back has this time twice, and that when they go forward not at all.
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30:00Z")]
    public void A_time_of_a_place_is_one_moment(string wall, string moment) =>
        Assert.Equal(DateTimeOffset.Parse(moment, null), Zones.Find("Europe/Berlin")!.At(DateTime.Parse(wall, null)));
}
