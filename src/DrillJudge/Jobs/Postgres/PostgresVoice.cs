using System.Threading.Channels;
using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace DrillJudge.Jobs.Postgres;

/// <summary>
/// Tells the other hosts what happens here. Events are gathered for some ten milliseconds, so that a submission's cases cost one transaction and not twenty; the end of a
/// judging waits for nobody. What cannot be told is let go: whoever watches looks at the row.
/// </summary>
public sealed partial class PostgresVoice : BackgroundService
{
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Channel<(Guid Submission, SubmissionEvent What)> said =
        Channel.CreateBounded<(Guid, SubmissionEvent)>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly NpgsqlDataSource database;
    private readonly ILogger<PostgresVoice> log;

    /// <summary>Begins to gather what happens.</summary>
    public PostgresVoice(DatabaseChoice database, SubmissionEvents events, ILogger<PostgresVoice> log)
    {
        this.database = NpgsqlDataSource.Create(PostgresChannels.ForSpeaking(database.Connection));
        this.log = log;
        events.Published += (submission, what) => said.Writer.TryWrite((submission, what));
    }

    /// <summary>This host among those that speak; it does not listen to itself.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>Wakes an idle node.</summary>
    public async Task KnockAsync(Guid submission, CancellationToken cancellation)
    {
        await using var knock = database.CreateCommand("SELECT pg_notify($1, $2)");
        knock.Parameters.Add(new NpgsqlParameter<string> { TypedValue = PostgresChannels.Submissions });
        knock.Parameters.Add(new NpgsqlParameter<string> { TypedValue = submission.ToString() });
        await knock.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // Judgings end before this is stopped; what they said last is still told.
        said.Writer.TryComplete();
        await Task.WhenAny(ExecuteTask ?? Task.CompletedTask, Task.Delay(Pause, CancellationToken.None)).ConfigureAwait(false);
        await base.StopAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        database.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<(Guid, SubmissionEvent)>();
        while (await said.Reader.WaitToReadAsync(stoppingToken).ConfigureAwait(false))
        {
            batch.Clear();
            var ended = Take(batch);
            if (!ended)
            {
                await Task.Delay(Gathering, stoppingToken).ConfigureAwait(false);
                Take(batch);
            }

            try
            {
                await TellAsync(EventText.Write(Id, batch), stoppingToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is NpgsqlException or TimeoutException)
            {
                NotTold(log, e, batch.Count);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Takes what was said; answers whether a judging's end is among it.</summary>
    private bool Take(List<(Guid, SubmissionEvent)> batch)
    {
        var ended = false;
        while (said.Reader.TryRead(out var one))
        {
            batch.Add(one);
            ended |= one.What is SubmissionEvent.StateChanged { State: SubmissionState.Done or SubmissionState.Failed };
        }

        return ended;
    }

    private async Task TellAsync(List<string> payloads, CancellationToken cancellation)
    {
        await using var batch = database.CreateBatch();
        foreach (var payload in payloads)
        {
            var notify = new NpgsqlBatchCommand("SELECT pg_notify($1, $2)");
            notify.Parameters.Add(new NpgsqlParameter<string> { TypedValue = PostgresChannels.Events });
            notify.Parameters.Add(new NpgsqlParameter<string> { TypedValue = payload });
            batch.BatchCommands.Add(notify);
        }

        await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} events could not be told to other hosts; who watches looks at the rows")]
    private static partial void NotTold(ILogger log, Exception e, int count);
}
