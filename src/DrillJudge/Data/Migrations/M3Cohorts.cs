using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DrillJudge.Data.Migrations;

/// <summary>Cohorts, their assignments, and judging once more.</summary>
[DbContext(typeof(DrillJudgeDb))]
[Migration("20261122140000_Cohorts")]
public sealed class M3Cohorts : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateCohorts(migrationBuilder);
        CreateAssignments(migrationBuilder);
        CreateRejudgings(migrationBuilder);
        migrationBuilder.AddColumn<Guid>("AssignmentId", "SheetAttempts", nullable: true);
        migrationBuilder.CreateIndex("IX_SheetAttempts_AssignmentId", "SheetAttempts", "AssignmentId");
        migrationBuilder.CreateIndex("IX_SheetAttempts_UserId_AssignmentId_SheetId", "SheetAttempts", ["UserId", "AssignmentId", "SheetId"], unique: true, filter: "\"EndedAt\" IS NULL");
        migrationBuilder.CreateIndex("IX_Attempts_AssignmentId", "Attempts", "AssignmentId");
    }

    private static void CreateCohorts(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Cohorts",
            t => new
            {
                Id = t.Column<Guid>(),
                Name = t.Column<string>(),
                TimeZone = t.Column<string>(),
                JoinCode = t.Column<string>(nullable: true),
                Leaderboard = t.Column<bool>(),
                CreatedAt = t.Column<long>(),
                ArchivedAt = t.Column<long>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Cohorts", x => x.Id));
        migrationBuilder.CreateIndex("IX_Cohorts_JoinCode", "Cohorts", "JoinCode", unique: true);
        migrationBuilder.CreateTable(
            "Enrolments",
            t => new
            {
                CohortId = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                Leads = t.Column<bool>(),
                JoinedAt = t.Column<long>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Enrolments", x => new { x.CohortId, x.UserId });
                t.ForeignKey("FK_Enrolments_Cohorts_CohortId", x => x.CohortId, "Cohorts", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Enrolments_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Enrolments_UserId", "Enrolments", "UserId");
    }

    private static void CreateAssignments(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Assignments",
            t => new
            {
                Id = t.Column<Guid>(),
                CohortId = t.Column<Guid>(),
                Title = t.Column<string>(),
                OpensAt = t.Column<long>(),
                DueAt = t.Column<long>(),
                Minutes = t.Column<int>(nullable: true),
                AttemptsAllowed = t.Column<int>(nullable: true),
                Reveal = t.Column<string>(),
                Late = t.Column<string>(),
                SameNumbers = t.Column<bool>(),
                ClosedAt = t.Column<long>(nullable: true),
                CreatedAt = t.Column<long>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Assignments", x => x.Id);
                t.ForeignKey("FK_Assignments_Cohorts_CohortId", x => x.CohortId, "Cohorts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Assignments_CohortId_DueAt", "Assignments", ["CohortId", "DueAt"]);
        migrationBuilder.CreateTable(
            "AssignmentItem",
            t => new
            {
                Id = t.Column<Guid>(),
                AssignmentId = t.Column<Guid>(),
                Position = t.Column<int>(),
                IsSheet = t.Column<bool>(),
                Slug = t.Column<string>(),
                Seed = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_AssignmentItem", x => x.Id);
                t.ForeignKey("FK_AssignmentItem_Assignments_AssignmentId", x => x.AssignmentId, "Assignments", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_AssignmentItem_AssignmentId_IsSheet_Slug", "AssignmentItem", ["AssignmentId", "IsSheet", "Slug"], unique: true);
        migrationBuilder.CreateTable(
            "Extension",
            t => new
            {
                AssignmentId = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                DueAt = t.Column<long>(nullable: true),
                ExtraMinutes = t.Column<int>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Extension", x => new { x.AssignmentId, x.UserId });
                t.ForeignKey("FK_Extension_Assignments_AssignmentId", x => x.AssignmentId, "Assignments", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Extension_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Extension_UserId", "Extension", "UserId");
    }

    private static void CreateRejudgings(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Rejudgings",
            t => new
            {
                Id = t.Column<Guid>(),
                CohortId = t.Column<Guid>(nullable: true),
                Problem = t.Column<string>(),
                PackageHash = t.Column<string>(nullable: true),
                StartedBy = t.Column<Guid>(),
                StartedAt = t.Column<long>(),
                AppliedAt = t.Column<long>(nullable: true),
                DroppedAt = t.Column<long>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Rejudgings", x => x.Id);
                t.ForeignKey("FK_Rejudgings_Cohorts_CohortId", x => x.CohortId, "Cohorts", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_Rejudgings_CohortId", "Rejudgings", "CohortId");
        migrationBuilder.CreateTable(
            "RejudgedSubmission",
            t => new
            {
                RejudgingId = t.Column<Guid>(),
                SubmissionId = t.Column<Guid>(),
                BeforeId = t.Column<Guid>(nullable: true),
                AfterId = t.Column<Guid>(nullable: true),
                State = t.Column<string>(),
                Tries = t.Column<int>(),
                Claim = t.Column<Guid>(nullable: true),
                ClaimedAt = t.Column<long>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_RejudgedSubmission", x => new { x.RejudgingId, x.SubmissionId });
                t.ForeignKey("FK_RejudgedSubmission_Rejudgings_RejudgingId", x => x.RejudgingId, "Rejudgings", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_RejudgedSubmission_Submissions_SubmissionId", x => x.SubmissionId, "Submissions", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_RejudgedSubmission_SubmissionId", "RejudgedSubmission", "SubmissionId");
        migrationBuilder.CreateIndex("IX_RejudgedSubmission_State", "RejudgedSubmission", "State");
    }
}
