using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DrillJudge.Data.Migrations;

/// <summary>Judge nodes apart from web hosts: who they are, what they need.</summary>
[DbContext(typeof(DrillJudgeDb))]
[Migration("20261122150000_Nodes")]
public sealed class M4Nodes : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("PackageHash", "Submissions", nullable: true);
        migrationBuilder.CreateTable(
            "Nodes",
            t => new
            {
                Id = t.Column<Guid>(),
                Name = t.Column<string>(),
                Address = t.Column<string>(nullable: true),
                Cores = t.Column<int>(),
                Version = t.Column<string>(),
                StartedAt = t.Column<long>(),
                BeatAt = t.Column<long>(),
                Judging = t.Column<int>(),
                Ready = t.Column<bool>(),
                Trouble = t.Column<string>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Nodes", x => x.Id));
        migrationBuilder.CreateTable(
            "Packages",
            t => new { Hash = t.Column<string>(), Slug = t.Column<string>(), Archive = t.Column<byte[]>(), At = t.Column<long>() },
            constraints: t => t.PrimaryKey("PK_Packages", x => x.Hash));
        migrationBuilder.CreateIndex("IX_Packages_Slug_At", "Packages", ["Slug", "At"]);
        migrationBuilder.CreateTable("Secrets", t => new { Name = t.Column<string>(), Value = t.Column<string>() }, constraints: t => t.PrimaryKey("PK_Secrets", x => x.Name));
    }
}
