using System.Diagnostics;
using DrillJudge.Judging.Verification;
using DrillJudge.Packages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DrillJudge.Jobs;

/// <summary>Verifies packages that people uploaded, one a call, in the sandboxes that judge learners. A host that stops does not wait for it: another begins anew.</summary>
public sealed partial class UploadVerifier(VerificationQueue queue, JudgeHost host, PackageSource packages, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<UploadVerifier> log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(2);

    /// <summary>Verifies what is next; false when nothing waits, one is being verified, or the host stops.</summary>
    public async Task<bool> VerifyNextAsync(CancellationToken cancellation)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
            return false;
        await host.NodeAsync(cancellation).ConfigureAwait(false);
        if (await queue.ClaimAsync(cancellation).ConfigureAwait(false) is not { } row)
            return false;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        using var patience = new CancellationTokenSource(Longest, clock);
        using var beating = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token, patience.Token);
        var now = new Doing();
        var heart = BeatAsync(row, now, beating);
        try
        {
            var report = await VerifyAsync(row, now, beating.Token).ConfigureAwait(false);
            await EndAsync(row, report).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await queue.ReleaseAsync(row, countTry: false, CancellationToken.None).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            await EndAsync(row, VerifyReport.Unreadable(row.Slug, [$"Verifying it took more than {Longest.TotalMinutes:0} minutes and was given up while {now.Step ?? "starting"}. Smaller large cases, or fewer, make it quicker."])).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The claim was lost: another node has it, or the package was deleted.
        }
        catch (Exception fault)
        {
            Failed(log, fault, row.Id, row.Tries);
            await queue.ReleaseAsync(row, countTry: true, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            await beating.CancelAsync().ConfigureAwait(false);
            await heart.ConfigureAwait(false);
        }

        cancellation.ThrowIfCancellationRequested();
        return true;
    }

    private async Task<VerifyReport> VerifyAsync(UploadedPackage row, Doing now, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var node = await host.NodeAsync(cancellation).ConfigureAwait(false);
        var problem = await packages.FindAsync(row.Slug, row.Hash, cancellation).ConfigureAwait(false);
        if (problem.ContentHash != row.Hash)
            throw new InvalidDataException($"The archive of the package {row.Slug} is gone.");
        // One at once: the sandboxes are the learners'.
        var found = await new PackageVerifier(node).VerifyAsync(problem, mutants: true, jobs: 1, step => now.Step = step, cancellation).ConfigureAwait(false);
        // What ended because it was cancelled may look like a fault of the package.
        cancellation.ThrowIfCancellationRequested();
        return VerifyReport.Of(found, watch.Elapsed);
    }

    private async Task EndAsync(UploadedPackage row, VerifyReport report)
    {
        if (await queue.CompleteAsync(row, report, CancellationToken.None).ConfigureAwait(false))
            Verified(log, row.Id, row.Slug, report.Errors.Count, report.Seconds);
    }

    private async Task BeatAsync(UploadedPackage row, Doing now, CancellationTokenSource beating)
    {
        using var ticks = new PeriodicTimer(Renewal, clock);
        try
        {
            while (await ticks.WaitForNextTickAsync(beating.Token).ConfigureAwait(false))
            {
                if (!await RenewAsync(row, now.Step, beating.Token).ConfigureAwait(false))
                    await beating.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // Verified, or given up.
        }
    }

    /// <summary>False when somebody else has the claim. A database that cannot be asked now is asked at the next beat.</summary>
    private async Task<bool> RenewAsync(UploadedPackage row, string? step, CancellationToken cancellation)
    {
        try
        {
            return await queue.RenewAsync(row, step, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotRenewed(log, e, row.Id);
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Package {Package}, being verified: the claim could not be renewed; trying again")]
    private static partial void NotRenewed(ILogger log, Exception e, Guid package);

    [LoggerMessage(Level = LogLevel.Information, Message = "Package {Package} ({Slug}) verified: {Faults} faults, {Seconds} s")]
    private static partial void Verified(ILogger log, Guid package, string slug, int faults, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Package {Package}, being verified: our fault in try {Try}")]
    private static partial void Failed(ILogger log, Exception fault, Guid package, int @try);

    /// <summary>What is done now; written by the verifier, read by the heart.</summary>
    private sealed class Doing
    {
        private volatile string? step;

        public string? Step
        {
            get => step;
            set => step = value;
        }
    }
}
