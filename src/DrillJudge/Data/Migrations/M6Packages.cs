using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DrillJudge.Data.Migrations;

/// <summary>Packages that instructors bring: whose they are, what the verifier found, whether they are in the catalogue.</summary>
[DbContext(typeof(DrillJudgeDb))]
[Migration("20261122170000_Packages")]
public sealed class M6Packages : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "UploadedPackages",
            t => new
            {
                Id = t.Column<Guid>(),
                Slug = t.Column<string>(maxLength: 60),
                Name = t.Column<string>(),
                Hash = t.Column<string>(),
                Bytes = t.Column<int>(),
                OwnerId = t.Column<Guid>(),
                UploadedAt = t.Column<long>(),
                State = t.Column<string>(),
                Findings = t.Column<string>(nullable: true),
                PublishedAt = t.Column<long>(nullable: true),
                AskedAt = t.Column<long>(nullable: true),
                Step = t.Column<string>(nullable: true),
                Tries = t.Column<int>(),
                Claim = t.Column<Guid>(nullable: true),
                ClaimedAt = t.Column<long>(nullable: true),
                Turn = t.Column<int>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_UploadedPackages", x => x.Id));
        migrationBuilder.CreateIndex("IX_UploadedPackages_Hash", "UploadedPackages", "Hash", unique: true);
        migrationBuilder.CreateIndex("IX_UploadedPackages_Slug", "UploadedPackages", "Slug", unique: true, filter: "\"State\" = 'Published'");
        migrationBuilder.CreateIndex("IX_UploadedPackages_Turn", "UploadedPackages", "Turn", unique: true);
        migrationBuilder.CreateIndex("IX_UploadedPackages_OwnerId", "UploadedPackages", "OwnerId");
    }
}
