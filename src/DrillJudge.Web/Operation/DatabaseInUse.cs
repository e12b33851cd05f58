using DrillJudge.Data;

namespace DrillJudge.Web.Operation;

/// <summary>Holds the database's file while the host runs, so that nobody replaces it meanwhile.</summary>
internal sealed class DatabaseInUse(WebOptions options) : IHostedService
{
    private DatabaseHold? hold;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        hold = DatabaseHold.Share(options.Database);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        hold?.Dispose();
        return Task.CompletedTask;
    }
}
