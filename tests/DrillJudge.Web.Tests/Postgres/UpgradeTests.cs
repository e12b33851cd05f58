using System.Runtime.CompilerServices;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace DrillJudge.Web.Tests.Postgres;

/// <summary>An installation of the first schema, with something in each of its tables, comes to this version with all of it.</summary>
public sealed class UpgradeTests(PostgresServer server)
{
    private const long Then = 1_790_000_000_123;
    private static readonly Guid User = Guid.NewGuid(), Role = Guid.NewGuid(), Attempt = Guid.NewGuid(), Submission = Guid.NewGuid(), Judgement = Guid.NewGuid(), Token = Guid.NewGuid(), Link = Guid.NewGuid(), Audit = Guid.NewGuid();

    [Fact]
    public async Task On_PostgreSQL() => await UpgradeAsync(await server.NewDatabaseAsync());

    [Fact]
    public async Task On_SQLite()
    {
        var folder = Directory.CreateTempSubdirectory("drill-upgrade-");
        try
        {
            await UpgradeAsync(Path.Combine(folder.FullName, "drilljudge.db"));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task UpgradeAsync(string connection)
    {
        var none = TestContext.Current.CancellationToken;
        await using (var first = PostgresServer.Open(connection))
        {
            await first.GetService<IMigrator>().MigrateAsync("20261122120000_Initial", none);
            await FillAsync(first);
        }

        await DatabaseStart.MigrateAsync(new Databases(connection), none);
        await using var db = PostgresServer.Open(connection);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(none));
        var at = DateTimeOffset.FromUnixTimeMilliseconds(Then);
        var user = await db.Users.SingleAsync(none);
        Assert.Equal((User, "Ada Byron", "ada@example.org", "hash", at), (user.Id, user.DisplayName, user.Email, user.PasswordHash, user.CreatedAt));
        var role = await db.UserRoles.SingleAsync(none);
        Assert.Equal((User, Role), (role.UserId, role.RoleId));
        var attempt = await db.Attempts.Include(a => a.Submissions).ThenInclude(s => s.Judgement).SingleAsync(none);
        Assert.Equal((Attempt, "two-sum", "// draft", 3, at), (attempt.Id, attempt.Problem, attempt.Draft, attempt.DraftVersion, attempt.StartedAt));
        var submission = Assert.Single(attempt.Submissions);
        Assert.Equal((Submission, "// source \u00e9", SubmissionState.Done, true, null), (submission.Id, submission.Source, submission.State, submission.Late, submission.PackageHash));
        Assert.Equal((Judgement, Verdict.WrongAnswer, 1.5), (submission.Judgement!.Id, submission.Judgement.Verdict, submission.Judgement.TimeMs));
        var token = await db.ApiTokens.SingleAsync(none);
        Assert.Equal((Token, "secret"), (token.Id, token.SecretHash));
        var link = await db.OneTimeLinks.SingleAsync(none);
        Assert.Equal((Link, OneTimePurpose.NewPassword), (link.Id, link.Purpose));
        Assert.Equal("<key/>", (await db.DataProtectionKeys.SingleAsync(none)).Xml);
        Assert.Equal("user.role", (await db.Audit.SingleAsync(none)).Action);
    }

    private static async Task FillAsync(DrillJudgeDb db)
    {
        await InsertAsync(db, "AspNetRoles", ("Id", Role), ("Name", "Learner"), ("NormalizedName", "LEARNER"));
        await InsertAsync(db, "AspNetUsers", ("Id", User), ("DisplayName", "Ada Byron"), ("CreatedAt", Then), ("Email", "ada@example.org"), ("UserName", "ada@example.org"), ("PasswordHash", "hash"),
            ("EmailConfirmed", false), ("PhoneNumberConfirmed", false), ("TwoFactorEnabled", false), ("LockoutEnabled", true), ("AccessFailedCount", 0));
        await InsertAsync(db, "AspNetUserRoles", ("UserId", User), ("RoleId", Role));
        await InsertAsync(db, "Attempts", ("Id", Attempt), ("UserId", User), ("Problem", "two-sum"), ("Minutes", 20), ("StartedAt", Then), ("Deadline", Then), ("Draft", "// draft"), ("DraftVersion", 3));
        await InsertAsync(db, "Submissions", ("Id", Submission), ("AttemptId", Attempt), ("UserId", User), ("Problem", "two-sum"), ("Number", 1), ("Source", "// source \u00e9"), ("SubmittedAt", Then), ("Late", true),
            ("State", "Done"), ("Tries", 1), ("JudgementId", Judgement));
        await InsertAsync(db, "Judgements", ("Id", Judgement), ("SubmissionId", Submission), ("Verdict", "WrongAnswer"), ("Passed", 1), ("Total", 2), ("TimeMs", 1.5), ("TimeLimitMs", 1000.0), ("MemoryBytes", 5L << 32),
            ("MemoryLimitBytes", 6L << 32), ("Details", "{}"), ("PackageHash", "abc"), ("Image", "img"), ("Node", "n"), ("JudgedAt", Then));
        await InsertAsync(db, "ApiTokens", ("Id", Token), ("UserId", User), ("Name", "t"), ("SecretHash", "secret"), ("CreatedAt", Then));
        await InsertAsync(db, "OneTimeLinks", ("Id", Link), ("Purpose", "NewPassword"), ("SecretHash", "link"), ("UserId", User), ("ExpiresAt", Then));
        await InsertAsync(db, "DataProtectionKeys", ("Name", "key"), ("Xml", "<key/>"));
        await InsertAsync(db, "Audit", ("Id", Audit), ("At", Then), ("UserId", User), ("Action", "user.role"), ("Subject", "s"));
    }

    private static async Task InsertAsync(DrillJudgeDb db, string table, params (string Column, object Value)[] row)
    {
        var columns = string.Join(", ", row.Select(r => $"\"{r.Column}\""));
        var values = string.Join(", ", Enumerable.Range(0, row.Length).Select(i => $"{{{i}}}"));
        var insert = FormattableStringFactory.Create($"INSERT INTO \"{table}\" ({columns}) VALUES ({values})", [.. row.Select(r => r.Value)]);
        Assert.Equal(1, await db.Database.ExecuteSqlAsync(insert, TestContext.Current.CancellationToken));
    }
}
