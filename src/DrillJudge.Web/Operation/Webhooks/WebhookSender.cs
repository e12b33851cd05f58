using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using DrillJudge.Data;
using DrillJudge.Operation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Operation.Webhooks;

/// <summary>
/// Sends what stands in the outbox. A delivery is claimed by moving its time, so that of several hosts one sends it and a host that dies loses none; it may arrive
/// twice, under the same id. What fails is tried again after ever longer pauses, and given up in the end.
/// </summary>
internal sealed partial class WebhookSender(IDbContextFactory<DrillJudgeDb> databases, IDataProtectionProvider protection, WebhookOptions options, TimeProvider clock, ILogger<WebhookSender> log) : BackgroundService
{
    private const int AtOnce = 8;
    private const int LongestReason = 300;
    private static readonly TimeSpan SweepEvery = TimeSpan.FromHours(1);
    private DateTimeOffset sweptAt;

    // No redirect is followed, no proxy asked, no cookie kept: it goes to the address that was given, or nowhere.
    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectTimeout = options.Timeout, MaxResponseHeadersLength = 16, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        ConnectCallback = (context, cancellation) => WebhookAddresses.ConnectAsync(context.DnsEndPoint, options.AllowPrivate, cancellation),
        // A trace's id is nobody's business outside.
        ActivityHeadersPropagator = null,
    });

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        http.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var ticks = new PeriodicTimer(options.Every, clock);
        try
        {
            do
            {
                try
                {
                    while (await SendDueAsync(stoppingToken) > 0)
                    {
                        // Until nothing is due.
                    }

                    await SweepAsync(stoppingToken);
                }
                catch (Exception e) when (!stoppingToken.IsCancellationRequested)
                {
                    NotLooked(log, e);
                }
            }
            while (await ticks.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The host stops; what was being sent is sent again when its time comes.
        }
    }

    private async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var due = await (
            from delivery in db.WebhookDeliveries.AsNoTracking()
            join hook in db.Webhooks.AsNoTracking() on delivery.WebhookId equals hook.Id
            where delivery.State == DeliveryState.Waiting && delivery.NextAt <= now
            orderby delivery.NextAt
            select new { Delivery = delivery, Hook = hook }).Take(64).ToListAsync(cancellation);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (one, token) => await SendAsync(one.Delivery, one.Hook, token));
        return due.Count;
    }

    private async Task SendAsync(WebhookDelivery delivery, Webhook hook, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var lost = clock.GetUtcNow() + (options.Timeout * 3);
        var mine = await db.WebhookDeliveries.Where(d => d.Id == delivery.Id && d.State == DeliveryState.Waiting && d.Tries == delivery.Tries)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.Tries, delivery.Tries + 1).SetProperty(d => d.NextAt, lost), cancellation);
        if (mine == 0)
            return;
        var (status, failure) = await TryAsync(delivery, hook, cancellation);
        var (now, tries) = (clock.GetUtcNow(), delivery.Tries + 1);
        var state = failure is null ? DeliveryState.Delivered : tries >= options.MostTries ? DeliveryState.GivenUp : DeliveryState.Waiting;
        var next = state == DeliveryState.Waiting ? now + options.PauseAfter(tries) : now;
        DateTimeOffset? ended = state == DeliveryState.Waiting ? null : now;
        await db.WebhookDeliveries.Where(d => d.Id == delivery.Id && d.Tries == tries).ExecuteUpdateAsync(set => set
            .SetProperty(d => d.State, state).SetProperty(d => d.NextAt, next).SetProperty(d => d.Status, status).SetProperty(d => d.Failure, failure).SetProperty(d => d.EndedAt, ended), cancellation);
        var hooks = db.Webhooks.Where(w => w.Id == hook.Id);
        if (failure is null)
        {
            await hooks.ExecuteUpdateAsync(set => set.SetProperty(w => w.DeliveredAt, now), cancellation);
            return;
        }

        await hooks.ExecuteUpdateAsync(set => set.SetProperty(w => w.FailedAt, now).SetProperty(w => w.Failure, failure), cancellation);
        NotDelivered(log, delivery.Id, tries, failure);
    }

    /// <summary>The receiver's status, and why it did not arrive; null when it did.</summary>
    private async Task<(int? Status, string? Failure)> TryAsync(WebhookDelivery delivery, Webhook hook, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.Timeout);
        try
        {
            var secret = WebhookDesk.Protector(protection).Unprotect(hook.ProtectedSecret);
            using var request = new HttpRequestMessage(HttpMethod.Post, hook.Url) { Content = new StringContent(delivery.Body, Encoding.UTF8, "application/json") };
            request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(secret, clock.GetUtcNow(), delivery.Body));
            request.Headers.Add(WebhookSignature.DeliveryHeader, delivery.Id.ToString());
            request.Headers.UserAgent.Add(new("DrillJudge", Pages.Names.Version));
            // What the receiver says beyond its status is not read.
            using var response = await http.SendAsync(request, patience.Token);
            var status = (int)response.StatusCode;
            return (status, status switch { >= 200 and <= 299 => null, >= 300 and <= 399 => $"It answered {status}; redirects are not followed.", _ => $"It answered {status}." });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, $"It did not answer within {options.Timeout.TotalSeconds:0} seconds.");
        }
        catch (CryptographicException)
        {
            return (null, "Its secret can no longer be read. Delete the webhook and make another.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or WebhookRefusedException)
        {
            var reason = e is HttpRequestException { InnerException: WebhookRefusedException refused } ? refused.Message : e.Message;
            return (null, reason.Length <= LongestReason ? reason : reason[..LongestReason]);
        }
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (now - sweptAt < SweepEvery)
            return;
        sweptAt = now;
        var old = now - options.Kept;
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.WebhookDeliveries.Where(d => d.State != DeliveryState.Waiting && d.EndedAt < old).ExecuteDeleteAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Webhook delivery {Delivery} failed in try {Try}: {Reason}")]
    private static partial void NotDelivered(ILogger log, Guid delivery, int @try, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The webhooks' outbox could not be looked at; trying again")]
    private static partial void NotLooked(ILogger log, Exception e);
}
