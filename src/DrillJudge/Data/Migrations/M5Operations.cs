using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DrillJudge.Data.Migrations;

/// <summary>What operating the service needs: keys against doubles, times and faults of judgings, webhooks with their outbox.</summary>
[DbContext(typeof(DrillJudgeDb))]
[Migration("20261122160000_Operations")]
public sealed class M5Operations : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Columns(migrationBuilder);
        Webhooks(migrationBuilder);
    }

    private static void Columns(MigrationBuilder m)
    {
        m.AddColumn<string>("IdempotencyKey", "Attempts", maxLength: 100, nullable: true);
        m.AddColumn<string>("IdempotencyKey", "Submissions", maxLength: 100, nullable: true);
        m.AddColumn<string>("TraceParent", "Submissions", maxLength: 64, nullable: true);
        m.AddColumn<string>("Fault", "Submissions", nullable: true);
        m.AddColumn<double>("WaitMs", "Judgements", nullable: true);
        m.AddColumn<double>("JudgeMs", "Judgements", nullable: true);
        // Rows without a key differ from each other: both databases hold null for equal to nothing.
        m.CreateIndex("IX_Attempts_UserId_IdempotencyKey", "Attempts", ["UserId", "IdempotencyKey"], unique: true);
        m.CreateIndex("IX_Submissions_AttemptId_IdempotencyKey", "Submissions", ["AttemptId", "IdempotencyKey"], unique: true);
        m.CreateIndex("IX_Judgements_JudgedAt", "Judgements", "JudgedAt");
    }

    private static void Webhooks(MigrationBuilder m)
    {
        m.CreateTable(
            "Webhooks",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(nullable: true),
                CohortId = t.Column<Guid>(nullable: true),
                Url = t.Column<string>(maxLength: 500),
                ProtectedSecret = t.Column<string>(),
                CreatedAt = t.Column<long>(),
                Active = t.Column<bool>(),
                DeliveredAt = t.Column<long>(nullable: true),
                FailedAt = t.Column<long>(nullable: true),
                Failure = t.Column<string>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_Webhooks", x => x.Id);
                t.ForeignKey("FK_Webhooks_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
                t.ForeignKey("FK_Webhooks_Cohorts_CohortId", x => x.CohortId, "Cohorts", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_Webhooks_UserId", "Webhooks", "UserId");
        m.CreateIndex("IX_Webhooks_CohortId", "Webhooks", "CohortId");
        m.CreateTable(
            "WebhookDeliveries",
            t => new
            {
                Id = t.Column<Guid>(),
                WebhookId = t.Column<Guid>(),
                Body = t.Column<string>(),
                CreatedAt = t.Column<long>(),
                State = t.Column<string>(),
                NextAt = t.Column<long>(),
                Tries = t.Column<int>(),
                Status = t.Column<int>(nullable: true),
                Failure = t.Column<string>(nullable: true),
                EndedAt = t.Column<long>(nullable: true),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_WebhookDeliveries", x => x.Id);
                t.ForeignKey("FK_WebhookDeliveries_Webhooks_WebhookId", x => x.WebhookId, "Webhooks", "Id", onDelete: ReferentialAction.Cascade);
            });
        m.CreateIndex("IX_WebhookDeliveries_WebhookId_CreatedAt", "WebhookDeliveries", ["WebhookId", "CreatedAt"]);
        m.CreateIndex("IX_WebhookDeliveries_State_NextAt", "WebhookDeliveries", ["State", "NextAt"]);
    }
}
