using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace DrillJudge.Data.Migrations;

/// <summary>The first schema. Written by hand and without column types, so that one set of migrations serves both databases.</summary>
[DbContext(typeof(DrillJudgeDb))]
[Migration("20261122120000_Initial")]
public sealed class M1Initial : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Accounts(migrationBuilder);
        AccountDetails(migrationBuilder);
        Attempts(migrationBuilder);
        Installation(migrationBuilder);
    }

    private static void Accounts(MigrationBuilder m)
    {
        m.CreateTable(
            "AspNetUsers",
            t => new
            {
                Id = t.Column<Guid>(),
                DisplayName = t.Column<string>(maxLength: 80),
                CreatedAt = t.Column<long>(),
                UserName = t.Column<string>(maxLength: 256, nullable: true),
                NormalizedUserName = t.Column<string>(maxLength: 256, nullable: true),
                Email = t.Column<string>(maxLength: 256, nullable: true),
                NormalizedEmail = t.Column<string>(maxLength: 256, nullable: true),
                EmailConfirmed = t.Column<bool>(),
                PasswordHash = t.Column<string>(nullable: true),
                SecurityStamp = t.Column<string>(nullable: true),
                ConcurrencyStamp = t.Column<string>(nullable: true),
                PhoneNumber = t.Column<string>(nullable: true),
                PhoneNumberConfirmed = t.Column<bool>(),
                TwoFactorEnabled = t.Column<bool>(),
                LockoutEnd = t.Column<long>(nullable: true),
                LockoutEnabled = t.Column<bool>(),
                AccessFailedCount = t.Column<int>(),
            },
            constraints: t => t.PrimaryKey("PK_AspNetUsers", x => x.Id));
        m.CreateIndex("EmailIndex", "AspNetUsers", "NormalizedEmail");
        m.CreateIndex("UserNameIndex", "AspNetUsers", "NormalizedUserName", unique: true);
        m.CreateTable(
            "AspNetRoles",
            t => new
            {
                Id = t.Column<Guid>(),
                Name = t.Column<string>(maxLength: 256, nullable: true),
                NormalizedName = t.Column<string>(maxLength: 256, nullable: true),
                ConcurrencyStamp = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_AspNetRoles", x => x.Id));
        m.CreateIndex("RoleNameIndex", "AspNetRoles", "NormalizedName", unique: true);
    }

    private static void AccountDetails(MigrationBuilder m)
    {
        m.CreateTable(
            "AspNetUserRoles",
            t => new { UserId = t.Column<Guid>(), RoleId = t.Column<Guid>() },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                t.ForeignKey("FK_AspNetUserRoles_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_AspNetUserRoles_AspNetRoles_RoleId", x => x.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_AspNetUserRoles_RoleId", "AspNetUserRoles", "RoleId");
        m.CreateTable(
            "AspNetUserClaims",
            t => new { Id = Counted(t), UserId = t.Column<Guid>(), ClaimType = t.Column<string>(nullable: true), ClaimValue = t.Column<string>(nullable: true) },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                t.ForeignKey("FK_AspNetUserClaims_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_AspNetUserClaims_UserId", "AspNetUserClaims", "UserId");
        m.CreateTable(
            "AspNetRoleClaims",
            t => new { Id = Counted(t), RoleId = t.Column<Guid>(), ClaimType = t.Column<string>(nullable: true), ClaimValue = t.Column<string>(nullable: true) },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                t.ForeignKey("FK_AspNetRoleClaims_AspNetRoles_RoleId", x => x.RoleId, "AspNetRoles", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_AspNetRoleClaims_RoleId", "AspNetRoleClaims", "RoleId");
        m.CreateTable(
            "AspNetUserLogins",
            t => new { LoginProvider = t.Column<string>(), ProviderKey = t.Column<string>(), ProviderDisplayName = t.Column<string>(nullable: true), UserId = t.Column<Guid>() },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                t.ForeignKey("FK_AspNetUserLogins_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_AspNetUserLogins_UserId", "AspNetUserLogins", "UserId");
        m.CreateTable(
            "AspNetUserTokens",
            t => new { UserId = t.Column<Guid>(), LoginProvider = t.Column<string>(), Name = t.Column<string>(), Value = t.Column<string>(nullable: true) },
            constraints: t =>
            {
                t.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                t.ForeignKey("FK_AspNetUserTokens_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private static void Attempts(MigrationBuilder m)
    {
        m.CreateTable(
            "Attempts",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                Problem = t.Column<string>(),
                AssignmentId = t.Column<Guid>(nullable: true),
                Minutes = t.Column<int>(),
                StartedAt = t.Column<long>(),
                Deadline = t.Column<long>(),
                FirstRunAt = t.Column<long>(nullable: true),
                SolvedAt = t.Column<long>(nullable: true),
                ClosedAt = t.Column<long>(nullable: true),
                Draft = t.Column<string>(),
                DraftVersion = t.Column<int>(),
                DraftedAt = t.Column<long>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Attempts", x => x.Id);
                t.ForeignKey("FK_Attempts_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_Attempts_UserId_StartedAt", "Attempts", ["UserId", "StartedAt"]);
        m.CreateIndex("IX_Attempts_UserId_Problem", "Attempts", ["UserId", "Problem"], unique: true, filter: "\"ClosedAt\" IS NULL");
        m.CreateTable(
            "Submissions",
            t => new
            {
                Id = t.Column<Guid>(),
                AttemptId = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                Problem = t.Column<string>(),
                Number = t.Column<int>(),
                Source = t.Column<string>(),
                SubmittedAt = t.Column<long>(),
                Late = t.Column<bool>(),
                State = t.Column<string>(),
                Tries = t.Column<int>(),
                Claim = t.Column<Guid>(nullable: true),
                ClaimedAt = t.Column<long>(nullable: true),
                // Which judgement stands. Tables that point at each other cannot both be made with their keys in SQLite; the queue writes it in one transaction with the judgement.
                JudgementId = t.Column<Guid>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Submissions", x => x.Id);
                t.ForeignKey("FK_Submissions_Attempts_AttemptId", x => x.AttemptId, "Attempts", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_Submissions_AttemptId_Number", "Submissions", ["AttemptId", "Number"], unique: true);
        m.CreateIndex("IX_Submissions_State_SubmittedAt", "Submissions", ["State", "SubmittedAt"]);
        m.CreateIndex("IX_Submissions_JudgementId", "Submissions", "JudgementId");
        m.CreateTable(
            "Judgements",
            t => new
            {
                Id = t.Column<Guid>(),
                SubmissionId = t.Column<Guid>(),
                Verdict = t.Column<string>(),
                Passed = t.Column<int>(),
                Total = t.Column<int>(),
                TimeMs = t.Column<double>(),
                TimeLimitMs = t.Column<double>(),
                MemoryBytes = t.Column<long>(),
                MemoryLimitBytes = t.Column<long>(),
                Details = t.Column<string>(),
                PackageHash = t.Column<string>(),
                Image = t.Column<string>(),
                Node = t.Column<string>(),
                Fault = t.Column<string>(nullable: true),
                JudgedAt = t.Column<long>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Judgements", x => x.Id);
                t.ForeignKey("FK_Judgements_Submissions_SubmissionId", x => x.SubmissionId, "Submissions", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_Judgements_SubmissionId", "Judgements", "SubmissionId");
    }

    private static void Installation(MigrationBuilder m)
    {
        m.CreateTable(
            "OneTimeLinks",
            t => new
            {
                Id = t.Column<Guid>(), Purpose = t.Column<string>(), SecretHash = t.Column<string>(), UserId = t.Column<Guid>(nullable: true), ExpiresAt = t.Column<long>(), UsedAt = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_OneTimeLinks", x => x.Id));
        m.CreateIndex("IX_OneTimeLinks_SecretHash", "OneTimeLinks", "SecretHash", unique: true);
        m.CreateTable(
            "ApiTokens",
            t => new
            {
                Id = t.Column<Guid>(), UserId = t.Column<Guid>(), Name = t.Column<string>(), SecretHash = t.Column<string>(), CreatedAt = t.Column<long>(), UsedAt = t.Column<long>(nullable: true), ExpiresAt = t.Column<long>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_ApiTokens", x => x.Id);
                t.ForeignKey("FK_ApiTokens_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_ApiTokens_SecretHash", "ApiTokens", "SecretHash", unique: true);
        m.CreateIndex("IX_ApiTokens_UserId", "ApiTokens", "UserId");
        m.CreateTable("DataProtectionKeys", t => new { Name = t.Column<string>(), Xml = t.Column<string>() }, constraints: t => t.PrimaryKey("PK_DataProtectionKeys", x => x.Name));
        m.CreateTable(
            "Audit",
            t => new { Id = t.Column<Guid>(), At = t.Column<long>(), UserId = t.Column<Guid>(nullable: true), Action = t.Column<string>(), Subject = t.Column<string>() },
            constraints: t => t.PrimaryKey("PK_Audit", x => x.Id));
        m.CreateIndex("IX_Audit_At", "Audit", "At");
    }

    // Each database has its own word for a number that it counts up itself; the other ignores it.
    private static OperationBuilder<AddColumnOperation> Counted(ColumnsBuilder columns) => columns.Column<int>()
        .Annotation("Sqlite:Autoincrement", true)
        .Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
}
