using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Accounts;

/// <summary>Makes and revokes personal tokens.</summary>
public sealed class TokenDesk(IDbContextFactory<DrillJudgeDb> databases, TimeProvider clock)
{
    /// <summary>Days that a token works unless asked otherwise.</summary>
    public const int UsualDays = 90;

    /// <summary>The most days that a token works.</summary>
    public const int MostDays = 366;

    /// <summary>The most tokens of an account.</summary>
    public const int Most = 50;

    private const int LongestName = 80;

    /// <summary>An account's tokens that work, the latest first.</summary>
    public async Task<IReadOnlyList<ApiToken>> ListAsync(Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Working(db, userId).AsNoTracking().OrderByDescending(t => t.CreatedAt).ToListAsync(cancellation);
    }

    /// <summary>Makes a token.</summary>
    /// <param name="userId">Whose.</param>
    /// <param name="name">What its owner calls it, 1 to 80 characters.</param>
    /// <param name="days">How long it works; null for <see cref="UsualDays"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<MadeToken>> MakeAsync(Guid userId, string? name, int? days, CancellationToken cancellation)
    {
        name = name?.Trim();
        if (name is not { Length: > 0 and <= LongestName })
            return Refusal.Invalid("token-name", $"A token needs a name of 1 to {LongestName} characters, so that you know later which it is.");
        var life = days ?? UsualDays;
        if (life is < 1 or > MostDays)
            return Refusal.Invalid("token-days", $"A token works for 1 to {MostDays} days; {life} were asked for.");
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        await db.ApiTokens.Where(t => t.UserId == userId && t.ExpiresAt != null && t.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
        if (await Working(db, userId).CountAsync(cancellation) >= Most)
            return Refusal.Conflict("token-count", $"You have {Most} tokens, which is the most. Revoke one first.");
        var secret = TokenHandler.Prefix + Secret.New();
        var token = new ApiToken { UserId = userId, Name = name, SecretHash = Secret.Hash(secret), CreatedAt = now, ExpiresAt = now.AddDays(life) };
        db.ApiTokens.Add(token);
        await db.SaveChangesAsync(cancellation);
        return new MadeToken(token, secret);
    }

    /// <summary>Ends a token at once; a refusal when there is none such.</summary>
    public async Task<Refusal?> RevokeAsync(Guid userId, Guid tokenId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.ApiTokens.Where(t => t.Id == tokenId && t.UserId == userId).ExecuteDeleteAsync(cancellation) == 1 ? null : Refusal.NotFound("token");
    }

    private IQueryable<ApiToken> Working(DrillJudgeDb db, Guid userId)
    {
        var now = clock.GetUtcNow();
        return db.ApiTokens.Where(t => t.UserId == userId && (t.ExpiresAt == null || t.ExpiresAt > now));
    }
}

/// <summary>A new token and its secret, which is not kept: it is shown now or never.</summary>
public sealed record MadeToken(ApiToken Token, string Secret);
