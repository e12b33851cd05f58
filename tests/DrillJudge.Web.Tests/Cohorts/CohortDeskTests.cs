using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

public sealed class CohortDeskTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_makes_a_cohort_leads_it_and_learners_join_by_a_code_typed_as_they_like()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner) = (await camp.AccountAsync(Roles.Instructor), await camp.AccountAsync());
        var cohort = (await camp.Cohorts.MakeAsync(instructor, "  November ", "Europe/Berlin", Stop)).Value!;
        Assert.Equal("November", cohort.Name);
        Assert.Matches("^[ACDEFGHJKMNPQRTUVWXY34679]{8}$", cohort.JoinCode);
        Assert.False((await camp.Members.JoinAsync(learner, $" {JoinCodes.Show(cohort.JoinCode!).ToLowerInvariant()} ", Stop)).Refused);
        Assert.False((await camp.Members.JoinAsync(learner, cohort.JoinCode, Stop)).Refused);
        // The leader's own code does not make a learner of them.
        Assert.False((await camp.Members.JoinAsync(instructor, cohort.JoinCode, Stop)).Refused);
        var members = await camp.Members.ListAsync(cohort.Id, Stop);
        Assert.Equal([(instructor.Id, true), (learner.Id, false)], members.Select(m => (m.Id, m.Leads)));
        var view = (await camp.Cohorts.FindAsync(learner, cohort.Id, Stop)).Value!;
        Assert.Equal((false, true), (view.Leads, view.Learns));
    }

    [Theory]
    [InlineData("", "UTC", "name")]
    [InlineData("two\nlines", "UTC", "name")]
    [InlineData("N", "Mars/Olympus", "time-zone")]
    [InlineData("N", "../etc/passwd", "time-zone")]
    [InlineData("N", null, "time-zone")]
    public async Task What_a_cohort_cannot_be_is_said(string name, string? zone, string code)
    {
        await using var camp = await Bootcamp.NewAsync();
        Assert.Equal(code, (await camp.Cohorts.MakeAsync(await camp.AccountAsync(Roles.Instructor), name, zone, Stop)).Refusal?.Code);
    }

    [Fact]
    public async Task A_learner_makes_no_cohort()
    {
        await using var camp = await Bootcamp.NewAsync();
        Assert.Equal("instructors-only", (await camp.Cohorts.MakeAsync(await camp.AccountAsync(), "Mine", "UTC", Stop)).Refusal?.Code);
    }

    [Fact]
    public async Task A_code_that_was_rotated_closed_or_never_was_lets_nobody_in()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, _, cohort) = await camp.CohortAsync();
        var late = await camp.AccountAsync();
        var next = (await camp.Cohorts.RotateCodeAsync(instructor, cohort.Id, Stop)).Value!.JoinCode;
        Assert.Equal("join-code-unknown", (await camp.Members.JoinAsync(late, cohort.JoinCode, Stop)).Refusal?.Code);
        Assert.False((await camp.Members.JoinAsync(late, next, Stop)).Refused);
        await camp.Cohorts.CloseCodeAsync(instructor, cohort.Id, Stop);
        Assert.Equal("join-code-unknown", (await camp.Members.JoinAsync(await camp.AccountAsync(), next, Stop)).Refusal?.Code);
        Assert.Equal("join-code", (await camp.Members.JoinAsync(late, "hello", Stop)).Refusal?.Code);
        Assert.Equal("join-code", (await camp.Members.JoinAsync(late, null, Stop)).Refusal?.Code);
    }

    [Fact]
    public async Task To_all_who_are_not_in_it_a_cohort_does_not_exist_and_its_learners_change_nothing()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (_, learner, cohort) = await camp.CohortAsync();
        var (other, administrator) = (await camp.AccountAsync(Roles.Instructor), await camp.AccountAsync(Roles.Administrator));
        Assert.Equal(RefusalKind.NotFound, (await camp.Cohorts.FindAsync(other, cohort.Id, Stop)).Refusal?.Kind);
        Assert.Empty(await camp.Cohorts.ListAsync(other, Stop));
        Assert.True((await camp.Cohorts.FindAsync(administrator, cohort.Id, Stop)).Value?.Leads);
        foreach (var stranger in new[] { other, learner })
        {
            Assert.Equal(RefusalKind.NotFound, (await camp.Cohorts.ChangeAsync(stranger, cohort.Id, new CohortChange(Name: "Mine"), Stop)).Refusal?.Kind);
            Assert.Equal(RefusalKind.NotFound, (await camp.Cohorts.RotateCodeAsync(stranger, cohort.Id, Stop)).Refusal?.Kind);
            Assert.Equal(RefusalKind.NotFound, (await camp.Members.RemoveAsync(stranger, cohort.Id, learner.Id, Stop)).Refusal?.Kind);
            Assert.Equal(RefusalKind.NotFound, (await camp.Assignments.MakeAsync(stranger, cohort.Id, Bootcamp.Draft(), Stop)).Refusal?.Kind);
        }
    }

    [Fact]
    public async Task A_co_leader_is_an_instructor_and_the_last_leader_stays()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var other = await camp.AccountAsync(Roles.Administrator);
        Assert.Equal("last-leader", (await camp.Members.LeaveAsync(instructor, cohort.Id, Stop)).Refusal?.Code);
        Assert.Equal("instructor-unknown", (await camp.Members.NameLeaderAsync(instructor, cohort.Id, await camp.EmailAsync(learner), Stop)).Refusal?.Code);
        Assert.False((await camp.Members.NameLeaderAsync(instructor, cohort.Id, (await camp.EmailAsync(other)).ToUpperInvariant(), Stop)).Refused);
        Assert.False((await camp.Members.LeaveAsync(instructor, cohort.Id, Stop)).Refused);
        Assert.True((await camp.Cohorts.FindAsync(instructor, cohort.Id, Stop)).Refused);
        Assert.False((await camp.Members.RemoveAsync(other, cohort.Id, learner.Id, Stop)).Refused);
        Assert.Equal("not-found", (await camp.Members.RemoveAsync(other, cohort.Id, learner.Id, Stop)).Refusal?.Code);
        await using var db = await camp.OpenAsync();
        Assert.Equal(["cohort.lead", "cohort.make", "cohort.remove"], await db.Audit.OrderBy(e => e.Action).Select(e => e.Action).ToListAsync(Stop));
    }

    [Fact]
    public async Task An_archived_cohort_is_read_and_not_changed_until_it_is_taken_up_again()
    {
        await using var camp = await Bootcamp.NewAsync();
        var (instructor, learner, cohort) = await camp.CohortAsync();
        var assignment = await camp.AssignAsync(instructor, cohort, Bootcamp.Draft());
        var attempt = (await camp.StartAsync(learner, assignment)).Value!;
        await camp.Cohorts.ArchiveAsync(instructor, cohort.Id, true, Stop);
        Assert.Equal("cohort-archived", (await camp.Members.JoinAsync(await camp.AccountAsync(), cohort.JoinCode, Stop)).Refusal?.Code);
        Assert.Equal("cohort-archived", (await camp.Cohorts.ChangeAsync(instructor, cohort.Id, new CohortChange(Name: "Later"), Stop)).Refusal?.Code);
        Assert.Equal("cohort-archived", (await camp.Assignments.CloseAsync(instructor, assignment, Stop)).Refusal?.Code);
        Assert.Equal("assignment-closed", (await camp.SubmitAsync(learner, attempt)).Refusal?.Code);
        Assert.False((await camp.Cohorts.FindAsync(learner, cohort.Id, Stop)).Refused);
        await camp.Cohorts.ArchiveAsync(instructor, cohort.Id, false, Stop);
        Assert.False((await camp.SubmitAsync(learner, attempt)).Refused);
    }
}
