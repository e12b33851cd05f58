using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Data;
using DrillJudge.Jobs;
using DrillJudge.Judging;
using DrillJudge.Packages;
using DrillJudge.Problems;
using DrillJudge.Worksheets;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Cohorts;

/// <summary>The desks over a migrated database of their own, on a clock that a test sets; nothing is judged but by <see cref="JudgeAsync"/>.</summary>
internal sealed class Bootcamp : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("drill-bootcamp-");
    private readonly ServiceProvider services;

    private Bootcamp()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        var database = DatabaseChoice.Parse(null, data.FullName);
        collection.AddSingleton(database).AddDbContextFactory<DrillJudgeDb>(database.Configure);
        collection.AddSingleton(new ProblemCatalog(Path.Combine(Site.Root, "problems", "coding"))).AddSingleton(SheetDrawer.Catalog());
        collection.AddSingleton<IJudgingJobs, NoJobs>().AddSingleton<SubmissionEvents>().AddSingleton<PackageStore>().AddSingleton<SubmissionQueue>().AddSingleton<AttemptDesk>();
        collection.AddSingleton<CohortDesk>().AddSingleton<MemberDesk>().AddSingleton<AssignmentDesk>().AddSingleton<RevealDesk>();
        collection.AddSingleton<ProgressDesk>().AddSingleton<MatrixDesk>().AddSingleton<AssignedDesk>().AddSingleton<RejudgeDesk>().AddSingleton<RejudgeQueue>().AddSingleton<ItemNames>().AddSingleton<MatrixCsv>();
        collection.AddSingleton<SheetDesk>().AddSingleton<SheetGroupDesk>();
        services = collection.BuildServiceProvider();
    }

    public static DateTimeOffset Monday { get; } = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public SetClock Clock { get; } = new(Monday);

    public CohortDesk Cohorts => services.GetRequiredService<CohortDesk>();

    public MemberDesk Members => services.GetRequiredService<MemberDesk>();

    public AssignmentDesk Assignments => services.GetRequiredService<AssignmentDesk>();

    public AttemptDesk Attempts => services.GetRequiredService<AttemptDesk>();

    public SheetDesk Sheets => services.GetRequiredService<SheetDesk>();

    public SheetGroupDesk SheetGroups => services.GetRequiredService<SheetGroupDesk>();

    public SubmissionQueue Queue => services.GetRequiredService<SubmissionQueue>();

    public RevealDesk Reveals => services.GetRequiredService<RevealDesk>();

    public AssignedDesk Assigned => services.GetRequiredService<AssignedDesk>();

    public MatrixDesk Matrix => services.GetRequiredService<MatrixDesk>();

    public MatrixCsv Csv => services.GetRequiredService<MatrixCsv>();

    public RejudgeDesk Rejudge => services.GetRequiredService<RejudgeDesk>();

    public RejudgeQueue Again => services.GetRequiredService<RejudgeQueue>();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Bootcamp> NewAsync()
    {
        var camp = new Bootcamp();
        await DatabaseStart.MigrateAsync(camp.services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), Stop);
        await using var db = await camp.OpenAsync();
        db.Roles.AddRange(Roles.All.Select(role => new IdentityRole<Guid>(role) { Id = Guid.CreateVersion7() }));
        await db.SaveChangesAsync(Stop);
        return camp;
    }

    public Task<DrillJudgeDb> OpenAsync() => services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Stop);

    /// <summary>An account.</summary>
    public async Task<Actor> AccountAsync(string role = Roles.Learner, string? name = null)
    {
        await using var db = await OpenAsync();
        var email = $"{Guid.NewGuid():N}@example.org";
        var user = new User { DisplayName = name ?? role, Email = email, NormalizedEmail = email.ToUpperInvariant(), UserName = email, CreatedAt = Clock.Now };
        db.Users.Add(user);
        db.UserRoles.Add(new() { UserId = user.Id, RoleId = (await db.Roles.SingleAsync(r => r.Name == role, Stop)).Id });
        await db.SaveChangesAsync(Stop);
        return new Actor(user.Id, role is Roles.Instructor, role is Roles.Administrator);
    }

    public async Task<string> EmailAsync(Actor who)
    {
        await using var db = await OpenAsync();
        return (await db.Users.SingleAsync(u => u.Id == who.Id, Stop)).Email!;
    }

    /// <summary>A cohort with its instructor and one learner.</summary>
    public async Task<(Actor Instructor, Actor Learner, Cohort Cohort)> CohortAsync()
    {
        var (instructor, learner) = (await AccountAsync(Roles.Instructor), await AccountAsync());
        var cohort = (await Cohorts.MakeAsync(instructor, "November", "Europe/Berlin", Stop)).Value!;
        Assert.False((await Members.JoinAsync(learner, cohort.JoinCode, Stop)).Refused);
        return (instructor, learner, cohort);
    }

    /// <summary>An assignment of two-sum, open since Monday and due a day later.</summary>
    public static AssignmentDraft Draft(RevealPolicy reveal = RevealPolicy.FirstFailure, LatePolicy late = LatePolicy.Marked, int? minutes = null, int? attempts = null, params string[] slugs) => new(
        "Week one", Monday, Monday.AddDays(1), minutes, attempts, reveal, late, false, [.. (slugs.Length > 0 ? slugs : ["two-sum"]).Select(slug => new DraftItem(false, slug))]);

    public async Task<Guid> AssignAsync(Actor instructor, Cohort cohort, AssignmentDraft draft)
    {
        var made = await Assignments.MakeAsync(instructor, cohort.Id, draft, Stop);
        return made.Refused ? throw new InvalidOperationException(made.Refusal.Text) : made.Value.Id;
    }

    public Task<Outcome<Attempt>> StartAsync(Actor learner, Guid? assignment, string slug = "two-sum", int? minutes = null) => Attempts.StartAsync(learner.Id, slug, minutes, assignment, Stop);

    public Task<Outcome<Submission>> SubmitAsync(Actor learner, Attempt attempt) => Queue.EnqueueAsync(learner.Id, attempt.Id, "class Solution { }", Stop);

    /// <summary>Judges the submission whose turn it is, with a failing secret case or as accepted; answers its id.</summary>
    public async Task<Guid> JudgeAsync(Verdict verdict = Verdict.WrongAnswer, string group = "secret")
    {
        var claimed = await Queue.ClaimAsync(Stop) ?? throw new InvalidOperationException("Nothing waits.");
        await Queue.CompleteAsync(claimed, Judgement(claimed.Id, verdict, group), Stop);
        return claimed.Id;
    }

    /// <summary>A judgement with a failing case, or as accepted.</summary>
    public StoredJudgement Judgement(Guid submission, Verdict verdict, string group = "secret")
    {
        var failure = verdict == Verdict.Accepted ? null : new CaseView(3, "secret 1", group, "WA", 1, 1, "the hidden reason", "hidden input", "hidden output", "mine", null, "hidden note");
        return new StoredJudgement
        {
            SubmissionId = submission, Verdict = verdict, Passed = verdict == Verdict.Accepted ? 4 : 3, Total = 4, TimeMs = 1, TimeLimitMs = 2, MemoryBytes = 1, MemoryLimitBytes = 2,
            Details = new JudgementDetails([new CaseMark(3, group, "WA", 1)], failure, []).ToJson(), PackageHash = "", Image = "", Node = "", JudgedAt = Clock.Now,
        };
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        data.Delete(recursive: true);
    }

    private sealed class NoJobs : IJudgingJobs
    {
        public Task WakeAsync(Guid submissionId) => Task.CompletedTask;
    }
}
