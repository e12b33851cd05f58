using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>What a group made of a worksheet, of learners whose errors are known.</summary>
public sealed class SheetGroupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_costliest_step_and_slip_are_named_and_a_carried_error_costs_once(bool same)
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var (bob, cleo, dan) = (await JoinAsync(camp, cohort), await JoinAsync(camp, cohort), await JoinAsync(camp, cohort));
        var id = await camp.AssignSheetAsync(instructor, cohort, same);
        // Ada has all right. Bob and Cleo divide by the seconds of an hour; Bob's later answers follow from that, Cleo leaves the writes blank. Dan is at work.
        await camp.WorkAsync(ada, (await camp.BeginAsync(ada, id)).Value!);
        await camp.WorkAsync(bob, (await camp.BeginAsync(bob, id)).Value!, step => step is "read" or "ratio" or "top" ? 24 : 1);
        await camp.WorkAsync(cleo, (await camp.BeginAsync(cleo, id)).Value!, step => step switch { "read" => 24, "write" => null, _ => 1 });
        await camp.BeginAsync(dan, id);

        var group = (await camp.SheetGroups.FindAsync(instructor, id, "feed-reads", Stop)).Value!;
        Assert.Equal((3, 4), (group.Counted, group.Learners.Count));
        Assert.Equal(same, group.Shared is not null);
        var read = group.Steps[0];
        Assert.Same(read, group.CostliestStep);
        Assert.Equal(("read", 3, 1, 0, 2, 0, 2d), (read.Step.Id, read.Answered, read.Right, read.Near, read.Wrong, read.Blank, read.Lost));
        var slip = group.CostliestSlip!;
        Assert.Equal(("read", "HOUR_FOR_DAY", 2, 2d), (slip.Step, slip.Code, slip.Count, slip.Lost));
        Assert.Contains("seconds of one hour", slip.Text, StringComparison.Ordinal);
        Assert.Equal(24, read.Spread!.Median, 24 * 0.001);
        Assert.Equal(Math.Sqrt(24), read.Spread.Lower, 0.01);
        Assert.Equal(24, read.Spread.Upper, 24 * 0.001);
        var write = group.Steps[1];
        Assert.Equal(("write", 2, 1, 1d), (write.Step.Id, write.Answered, write.Blank, write.Lost));
        foreach (var carried in group.Steps.Where(step => step.Step.Id is "ratio" or "top"))
            Assert.Equal((3, 1, 0d, 0), (carried.Right, carried.Carried, carried.Lost, carried.Slips.Count));
        Assert.Equal(3, group.Lost);
        var byUser = group.Learners.ToDictionary(learner => learner.UserId);
        Assert.Equal((GroupState.Done, 7d, true), (byUser[ada.Id].State, byUser[ada.Id].Row!.Score!.Value, byUser[ada.Id].Row!.Hit));
        Assert.Equal((6d, "wrong"), (byUser[bob.Id].Row!.Score!.Value, byUser[bob.Id].Steps[0].Verdict));
        Assert.Equal((5d, "blank"), (byUser[cleo.Id].Row!.Score!.Value, byUser[cleo.Id].Steps[1].Verdict));
        Assert.Equal(GroupState.Working, byUser[dan.Id].State);
    }

    [Fact]
    public async Task Of_several_tries_the_best_counts_and_one_that_its_assignment_ended_counts_too()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var bob = await JoinAsync(camp, cohort);
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true, late: LatePolicy.Refused);
        var best = await camp.WorkAsync(ada, (await camp.BeginAsync(ada, id)).Value!);
        await camp.DoAsync(ada, (await camp.BeginAsync(ada, id)).Value!, new SheetEvent.Surrender());
        await camp.BeginAsync(bob, id);
        camp.Clock.Now = Bootcamp.Monday.AddDays(2);
        var group = (await camp.SheetGroups.FindAsync(instructor, id, "feed-reads", Stop)).Value!;
        var byUser = group.Learners.ToDictionary(learner => learner.UserId);
        Assert.Equal((best.Row.Id, 2, 7d), (byUser[ada.Id].Row!.Id, byUser[ada.Id].Tries, byUser[ada.Id].Row!.InTimeScore));
        Assert.Equal((GroupState.Done, 0d, false), (byUser[bob.Id].State, byUser[bob.Id].Row!.Score!.Value, byUser[bob.Id].Late));
        Assert.All(group.Steps, step => Assert.Equal((1, 1), (step.Answered, step.Blank)));
    }

    [Fact]
    public async Task Only_who_leads_the_cohort_sees_it_and_only_sheets_of_the_assignment()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, ada, cohort) = await camp.CohortAsync();
        var id = await camp.AssignSheetAsync(instructor, cohort, same: true);
        foreach (var stranger in new[] { ada, await camp.AccountAsync(Roles.Instructor), await camp.AccountAsync() })
            Assert.Equal((RefusalKind.NotFound, "not-found"), ((await camp.SheetGroups.FindAsync(stranger, id, "feed-reads", Stop)).Refusal!.Kind, (await camp.SheetGroups.FindAsync(stranger, id, "feed-reads", Stop)).Refusal!.Code));
        Assert.Equal("item-unknown", (await camp.SheetGroups.FindAsync(instructor, id, "cache-sizing", Stop)).Refusal?.Code);
        Assert.Equal(0, (await camp.SheetGroups.FindAsync(instructor, id, "feed-reads", Stop)).Value!.Counted);
        Assert.False((await camp.SheetGroups.FindAsync(await camp.AccountAsync(Roles.Administrator), id, "feed-reads", Stop)).Refused);
    }

    private static async Task<Actor> JoinAsync(Bootcamp camp, Cohort cohort)
    {
        var learner = await camp.AccountAsync(Roles.Learner);
        Assert.False((await camp.Members.JoinAsync(learner, cohort.JoinCode, Stop)).Refused);
        return learner;
    }
}
