using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DrillJudge.Data.Migrations;

/// <summary>Tries at worksheets.</summary>
[DbContext(typeof(DrillJudgeDb))]
[Migration("20261122130000_Sheets")]
public sealed class M2Sheets : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "SheetAttempts",
            t => new
            {
                Id = t.Column<Guid>(),
                UserId = t.Column<Guid>(),
                SheetId = t.Column<string>(),
                Mode = t.Column<string>(),
                StartedAt = t.Column<long>(),
                EndedAt = t.Column<long>(nullable: true),
                State = t.Column<string>(),
                Hit = t.Column<bool>(nullable: true),
                Width = t.Column<double>(nullable: true),
                Score = t.Column<double>(nullable: true),
                InTimeScore = t.Column<double>(nullable: true),
                Most = t.Column<double>(nullable: true),
                Version = t.Column<int>(),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_SheetAttempts", x => x.Id);
                t.ForeignKey("FK_SheetAttempts_AspNetUsers_UserId", x => x.UserId, "AspNetUsers", "Id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateIndex("IX_SheetAttempts_UserId_StartedAt", "SheetAttempts", ["UserId", "StartedAt"]);
    }
}
