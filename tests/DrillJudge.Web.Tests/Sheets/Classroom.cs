using DrillJudge.Cohorts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DrillJudge.Web.Tests;

/// <summary>A cohort on the site, led by an instructor, with the feed worksheet assigned for a week.</summary>
internal sealed class Classroom : IDisposable
{
    private readonly Site site;
    private readonly List<Learner> learners = [];

    private Classroom(Site site, Learner instructor, Actor leader, Cohort cohort, Guid assignment) =>
        (this.site, Instructor, Leader, Cohort, Assignment) = (site, instructor, leader, cohort, assignment);

    public Learner Instructor { get; }

    public Actor Leader { get; }

    public Cohort Cohort { get; }

    public Guid Assignment { get; }

    private AssignmentDesk Desk => site.Services.GetRequiredService<AssignmentDesk>();

    /// <summary>Makes it.</summary>
    public static async Task<Classroom> NewAsync(Site site, bool same, int? attempts = null)
    {
        var instructor = await Learner.NewAsync(site, Roles.Instructor);
        var leader = new Actor(await IdOfAsync(site, instructor), true, false);
        var cohort = (await site.Services.GetRequiredService<CohortDesk>().MakeAsync(leader, "November", "Europe/Berlin", default)).Value!;
        var now = DateTimeOffset.UtcNow;
        var draft = new AssignmentDraft("Week two: estimates", now.AddHours(-1), now.AddDays(7), null, attempts, RevealPolicy.FirstFailure, LatePolicy.Marked, same, [new DraftItem(true, "feed-reads")]);
        var made = await site.Services.GetRequiredService<AssignmentDesk>().MakeAsync(leader, cohort.Id, draft, default);
        return new Classroom(site, instructor, leader, cohort, made.Value!.Id);
    }

    /// <summary>A learner who has joined.</summary>
    public async Task<Learner> JoinAsync(string? name = null)
    {
        var learner = await Learner.NewAsync(site);
        learners.Add(learner);
        var id = await IdOfAsync(site, learner);
        await site.Services.GetRequiredService<MemberDesk>().JoinAsync(new Actor(id, false, false), Cohort.JoinCode, default);
        if (name is not null)
        {
            await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync();
            await db.Users.Where(u => u.Id == id).ExecuteUpdateAsync(set => set.SetProperty(u => u.DisplayName, name));
        }

        return learner;
    }

    /// <summary>Begins the sheet for the assignment; answers the try's id.</summary>
    public async Task<string> BeginAsync(Learner learner)
    {
        var (status, body) = await learner.PostAsync("/api/v1/sheets/feed-reads/attempts", new { assignment = Assignment });
        return status == System.Net.HttpStatusCode.Created ? body.GetProperty("id").GetString()! : throw new InvalidOperationException($"{status}: {body}");
    }

    /// <summary>Changes the assignment.</summary>
    public async Task EditAsync(Func<AssignmentDraft, AssignmentDraft> change)
    {
        var draft = AssignmentDraft.Of((await Desk.FindLedAsync(Leader, Assignment, default)).Value!);
        if ((await Desk.EditAsync(Leader, Assignment, change(draft), default)).Refusal is { } refused)
            throw new InvalidOperationException(refused.Text);
    }

    /// <summary>Lets the date be over.</summary>
    public Task EndAsync() => EditAsync(draft => draft with { OpensAt = DateTimeOffset.UtcNow.AddDays(-8), DueAt = DateTimeOffset.UtcNow.AddMinutes(-1) });

    public void Dispose()
    {
        Instructor.Dispose();
        learners.ForEach(learner => learner.Dispose());
    }

    private static async Task<Guid> IdOfAsync(Site site, Learner learner)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync();
        return (await db.Users.SingleAsync(u => u.Email == learner.Email)).Id;
    }
}
