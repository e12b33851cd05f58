using DrillJudge.Attempts;
using DrillJudge.Operation;
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

    /// <summary>Links that work once.</summary>
    public DbSet<OneTimeLink> OneTimeLinks => Set<OneTimeLink>();

    /// <summary>Personal tokens.</summary>
    public DbSet<ApiToken> ApiTokens => Set<ApiToken>();

    /// <summary>What protects cookies.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>What instructors and administrators did.</summary>
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

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
        builder.Entity<OneTimeLink>().HasIndex(l => l.SecretHash).IsUnique();
        builder.Entity<ApiToken>(token =>
        {
            token.HasOne<User>().WithMany().HasForeignKey(t => t.UserId).OnDelete(DeleteBehavior.Cascade);
            token.HasIndex(t => t.SecretHash).IsUnique();
        });
        builder.Entity<DataProtectionKey>().HasKey(k => k.Name);
        builder.Entity<AuditEntry>().HasIndex(e => e.At);
        builder.Entity<Webhook>(hook =>
        {
            hook.HasOne<User>().WithMany().HasForeignKey(w => w.UserId).OnDelete(DeleteBehavior.Cascade);
            hook.Property(w => w.Url).HasMaxLength(500);
        });
        builder.Entity<WebhookDelivery>(delivery =>
        {
            delivery.HasOne<Webhook>().WithMany().HasForeignKey(d => d.WebhookId).OnDelete(DeleteBehavior.Cascade);
            delivery.HasIndex(d => new { d.WebhookId, d.CreatedAt });
            delivery.HasIndex(d => new { d.State, d.NextAt });
        });
    }
}
