using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using DrillJudge.Nodes;
using DrillJudge.Operation;
using DrillJudge.Packages;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Data;

/// <summary>Everything that an installation keeps; the same tables in SQLite and in PostgreSQL.</summary>
public sealed class DrillJudgeDb(DbContextOptions<DrillJudgeDb> options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>Tries at drills.</summary>
    public DbSet<Attempt> Attempts => Set<Attempt>();

    /// <summary>What was handed in.</summary>
    public DbSet<Submission> Submissions => Set<Submission>();

    /// <summary>What it was worth.</summary>
    public DbSet<StoredJudgement> Judgements => Set<StoredJudgement>();

    /// <summary>Tries at worksheets.</summary>
    public DbSet<StoredSheet> SheetAttempts => Set<StoredSheet>();

    /// <summary>Groups that practise together.</summary>
    public DbSet<Cohort> Cohorts => Set<Cohort>();

    /// <summary>Who is in them.</summary>
    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    /// <summary>What they are to work.</summary>
    public DbSet<Assignment> Assignments => Set<Assignment>();

    /// <summary>Judging once more.</summary>
    public DbSet<Rejudging> Rejudgings => Set<Rejudging>();

    /// <summary>Links that work once.</summary>
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    /// <summary>Personal tokens.</summary>
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    /// <summary>What protects cookies.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What instructors and administrators did.</summary>
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    /// <summary>Hosts that judge.</summary>
    public DbSet<NodeEntry> Nodes => Set<NodeEntry>();

    /// <summary>Packages that judge nodes fetch.</summary>
    public DbSet<StoredPackage> Packages => Set<StoredPackage>();

    /// <summary>Packages that instructors brought.</summary>
    public DbSet<UploadedPackage> UploadedPackages => Set<UploadedPackage>();

    /// <summary>What hosts know each other by.</summary>
    public DbSet<InstallationSecret> Secrets => Set<InstallationSecret>();

    /// <summary>Addresses that hear of verdicts.</summary>
    public DbSet<Webhook> Webhooks => Set<Webhook>();

    /// <summary>What they are to hear.</summary>
    public DbSet<WebhookDelivery> WebhookDeliveries => Set<WebhookDelivery>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // One kind of column in both databases, which sorts and compares: milliseconds since 1970.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillis>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<User>().Property(u => u.DisplayName).HasMaxLength(80);
        builder.Entity<Attempt>(attempt =>
        {
            attempt.HasOne<User>().WithMany().HasForeignKey(a => a.UserId).OnDelete(DeleteBehavior.Cascade);
            attempt.HasIndex(a => new { a.UserId, a.StartedAt });
            attempt.Property(a => a.IdempotencyKey).HasMaxLength(100);
            attempt.HasIndex(a => new { a.UserId, a.IdempotencyKey }).IsUnique();
            // Two open attempts of one drill cannot be, even when two tabs start at once.
            attempt.HasIndex(a => new { a.UserId, a.Problem }).IsUnique().HasFilter("\"ClosedAt\" IS NULL");
        });
        builder.Entity<Submission>(submission =>
        {
            submission.HasOne<Attempt>().WithMany(a => a.Submissions).HasForeignKey(s => s.AttemptId).OnDelete(DeleteBehavior.Cascade);
            // Not a key of the database: the tables would point at each other, and SQLite could not drop or restore either.
            submission.HasOne(s => s.Judgement).WithMany().HasForeignKey(s => s.JudgementId).OnDelete(DeleteBehavior.ClientNoAction);
            submission.HasIndex(s => new { s.AttemptId, s.Number }).IsUnique();
            submission.HasIndex(s => new { s.State, s.SubmittedAt });
            submission.Property(s => s.IdempotencyKey).HasMaxLength(100);
            submission.Property(s => s.TraceParent).HasMaxLength(64);
            submission.HasIndex(s => new { s.AttemptId, s.IdempotencyKey }).IsUnique();
        });
        builder.Entity<StoredJudgement>(judgement =>
        {
            judgement.HasOne<Submission>().WithMany().HasForeignKey(j => j.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            judgement.HasIndex(j => j.SubmissionId);
            judgement.HasIndex(j => j.JudgedAt);
        });
        builder.Entity<StoredSheet>(sheet =>
        {
            sheet.HasOne<User>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
            sheet.HasIndex(s => new { s.UserId, s.StartedAt });
            sheet.Property(s => s.Version).IsConcurrencyToken();
        });
        MapCohorts(builder);
        builder.Entity<OneTimeLink>().HasIndex(l => l.SecretHash).IsUnique();
        builder.Entity<ApiToken>(token =>
        {
            token.HasOne<User>().WithMany().HasForeignKey(t => t.UserId).OnDelete(DeleteBehavior.Cascade);
            token.HasIndex(t => t.SecretHash).IsUnique();
        });
        builder.Entity<StoredPackage>(package =>
        {
            package.HasKey(p => p.Hash);
            package.HasIndex(p => new { p.Slug, p.At });
        });
        builder.Entity<UploadedPackage>(upload =>
        {
            upload.Property(u => u.Slug).HasMaxLength(PackageRules.LongestSlug);
            upload.HasIndex(u => u.Hash).IsUnique();
            // Of each slug one version is in the catalogue, and an installation verifies one package at a time, also when two hosts ask at once.
            upload.HasIndex(u => u.Slug).IsUnique().HasFilter("\"State\" = 'Published'");
            upload.HasIndex(u => u.Turn).IsUnique();
            upload.HasIndex(u => u.OwnerId);
        });
        builder.Entity<InstallationSecret>().HasKey(s => s.Name);
        builder.Entity<DataProtectionKey>().HasKey(k => k.Name);
        builder.Entity<AuditEntry>().HasIndex(e => e.At);
        builder.Entity<Webhook>(hook =>
        {
            hook.HasOne<User>().WithMany().HasForeignKey(w => w.UserId).OnDelete(DeleteBehavior.Cascade);
            hook.HasOne<Cohort>().WithMany().HasForeignKey(w => w.CohortId).OnDelete(DeleteBehavior.Cascade);
            hook.Property(w => w.Url).HasMaxLength(500);
        });
        builder.Entity<WebhookDelivery>(delivery =>
        {
            delivery.HasOne<Webhook>().WithMany().HasForeignKey(d => d.WebhookId).OnDelete(DeleteBehavior.Cascade);
            delivery.HasIndex(d => new { d.WebhookId, d.CreatedAt });
            delivery.HasIndex(d => new { d.State, d.NextAt });
        });
    }

    private static void MapCohorts(ModelBuilder builder)
    {
        builder.Entity<Cohort>().HasIndex(c => c.JoinCode).IsUnique();
        builder.Entity<Enrolment>(enrolment =>
        {
            enrolment.HasKey(e => new { e.CohortId, e.UserId });
            enrolment.HasOne<Cohort>().WithMany(c => c.Enrolments).HasForeignKey(e => e.CohortId).OnDelete(DeleteBehavior.Cascade);
            enrolment.HasOne<User>().WithMany().HasForeignKey(e => e.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<Assignment>(assignment =>
        {
            assignment.HasOne(a => a.Cohort).WithMany(c => c.Assignments).HasForeignKey(a => a.CohortId).OnDelete(DeleteBehavior.Cascade);
            assignment.HasIndex(a => new { a.CohortId, a.DueAt });
        });
        builder.Entity<AssignmentItem>(item =>
        {
            item.HasOne<Assignment>().WithMany(a => a.Items).HasForeignKey(i => i.AssignmentId).OnDelete(DeleteBehavior.Cascade);
            item.HasIndex(i => new { i.AssignmentId, i.IsSheet, i.Slug }).IsUnique();
        });
        builder.Entity<Extension>(extension =>
        {
            extension.HasKey(e => new { e.AssignmentId, e.UserId });
            extension.HasOne<Assignment>().WithMany(a => a.Extensions).HasForeignKey(e => e.AssignmentId).OnDelete(DeleteBehavior.Cascade);
            extension.HasOne<User>().WithMany().HasForeignKey(e => e.UserId).OnDelete(DeleteBehavior.Cascade);
        });
        // Work for an assignment outlives it as practice: the reference is a column without a key.
        builder.Entity<Attempt>().HasIndex(a => a.AssignmentId);
        builder.Entity<StoredSheet>().HasIndex(s => s.AssignmentId);
        // Two open tries at one assigned sheet cannot be; of one's own (no assignment, so no two are equal) there may be many.
        builder.Entity<StoredSheet>().HasIndex(s => new { s.UserId, s.AssignmentId, s.SheetId }).IsUnique().HasFilter("\"EndedAt\" IS NULL");
        builder.Entity<Rejudging>().HasOne<Cohort>().WithMany().HasForeignKey(r => r.CohortId).OnDelete(DeleteBehavior.Cascade);
        builder.Entity<RejudgedSubmission>(rejudged =>
        {
            rejudged.HasKey(r => new { r.RejudgingId, r.SubmissionId });
            rejudged.HasOne<Rejudging>().WithMany(r => r.Submissions).HasForeignKey(r => r.RejudgingId).OnDelete(DeleteBehavior.Cascade);
            rejudged.HasOne<Submission>().WithMany().HasForeignKey(r => r.SubmissionId).OnDelete(DeleteBehavior.Cascade);
            rejudged.HasIndex(r => r.State);
        });
    }
}
