using System.Net;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Operation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>A person's own webhooks.</summary>
public sealed class WebhookDesk(IDbContextFactory<DrillJudgeDb> databases, IDataProtectionProvider protection, WebhookOptions options, TimeProvider clock)
{
    /// <summary>The most of an account.</summary>
    public const int Most = 10;

    /// <summary>What every secret begins with.</summary>
    public const string Prefix = "whsec_";

    private const string Purpose = "webhook-secret";
    private const int LongestUrl = 500;
    private const int ShownDeliveries = 20;

    /// <summary>The secrets' lock.</summary>
    public static IDataProtector Protector(IDataProtectionProvider provider) => provider.CreateProtector(Purpose);

    /// <summary>An account's webhooks, the oldest first.</summary>
    public async Task<IReadOnlyList<Webhook>> ListAsync(Guid userId, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Webhooks.AsNoTracking().Where(w => w.UserId == userId).OrderBy(w => w.CreatedAt).ThenBy(w => w.Id).ToListAsync(cancellation);
    }

    /// <summary>Makes one.</summary>
    /// <returns>With its secret, which is shown now or never.</returns>
    public async Task<Outcome<MadeWebhook>> MakeAsync(Guid userId, string? url, CancellationToken cancellation)
    {
        if (CheckUrl(url) is { } bad)
            return bad;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Webhooks.CountAsync(w => w.UserId == userId, cancellation) >= Most)
            return Refusal.Conflict("webhook-count", $"You have {Most} webhooks, which is the most. Delete one first.");
        var secret = Prefix + Accounts.Secret.New();
        var made = new Webhook { UserId = userId, Url = url!.Trim(), ProtectedSecret = Protector(protection).Protect(secret), CreatedAt = clock.GetUtcNow() };
        db.Webhooks.Add(made);
        await db.SaveChangesAsync(cancellation);
        return new MadeWebhook(made, secret);
    }

    /// <summary>One with its latest deliveries.</summary>
    public async Task<Outcome<WebhookRecord>> FindAsync(Guid userId, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (await db.Webhooks.AsNoTracking().SingleOrDefaultAsync(w => w.Id == id && w.UserId == userId, cancellation) is not { } hook)
            return Refusal.NotFound("webhook");
        return new WebhookRecord(hook, await db.WebhookDeliveries.AsNoTracking().Where(d => d.WebhookId == id).OrderByDescending(d => d.CreatedAt).ThenByDescending(d => d.Id).Take(ShownDeliveries).ToListAsync(cancellation));
    }

    /// <summary>Pauses one, or lets it go on; what happens while it pauses it never hears of.</summary>
    public async Task<Refusal?> SetActiveAsync(Guid userId, Guid id, bool active, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Webhooks.Where(w => w.Id == id && w.UserId == userId).ExecuteUpdateAsync(set => set.SetProperty(w => w.Active, active), cancellation) == 1 ? null : Refusal.NotFound("webhook");
    }

    /// <summary>Deletes one with what it was still to hear.</summary>
    public async Task<Refusal?> DeleteAsync(Guid userId, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Webhooks.Where(w => w.Id == id && w.UserId == userId).ExecuteDeleteAsync(cancellation) == 1 ? null : Refusal.NotFound("webhook");
    }

    /// <summary>Has a delivery sent that tells nothing but that it arrives.</summary>
    public async Task<Outcome<WebhookDelivery>> TestAsync(Guid userId, Guid id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        if (!await db.Webhooks.AnyAsync(w => w.Id == id && w.UserId == userId, cancellation))
            return Refusal.NotFound("webhook");
        var delivery = WebhookOutbox.AddTest(db, id, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return delivery;
    }

    // What the name stands for is looked at when it is connected to; an address that stands here can be refused at once.
    private Refusal? CheckUrl(string? url) => url?.Trim() switch
    {
        null or "" => Refusal.Invalid("webhook-url", "A webhook needs an address, such as https://example.org/drilljudge."),
        { Length: > LongestUrl } => Refusal.Invalid("webhook-url", $"The address is longer than {LongestUrl} characters."),
        var text when !Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") => Refusal.Invalid("webhook-url", "The address begins with http:// or https://."),
        var text when new Uri(text) is { UserInfo.Length: > 0 } or { Fragment.Length: > 0 } => Refusal.Invalid("webhook-url", "The address holds no password and no fragment: what is sent is signed instead."),
        var text when !options.AllowPrivate && new Uri(text) is var uri && (uri.IsLoopback || (IPAddress.TryParse(uri.DnsSafeHost, out var address) && !WebhookAddresses.IsPublic(address))) =>
            Refusal.Invalid("webhook-private", "This installation sends to public addresses only. Whoever runs it may allow others."),
        _ => null,
    };
}

/// <summary>A new webhook and its secret.</summary>
public sealed record MadeWebhook(Webhook Webhook, string Secret);

/// <summary>A webhook and its latest deliveries.</summary>
public sealed record WebhookRecord(Webhook Webhook, IReadOnlyList<WebhookDelivery> Deliveries);
