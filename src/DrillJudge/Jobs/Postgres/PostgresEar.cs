using DrillJudge.Attempts;
using DrillJudge.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace DrillJudge.Jobs.Postgres;

/// <summary>
/// Listens to the other hosts on a connection of its own. When that dies it is made again, ever more slowly; until then, and by habit every few seconds, judges look at
/// the queue and watchers at their rows.
/// </summary>
public sealed partial class PostgresEar(DatabaseChoice database, PostgresVoice voice, SubmissionEvents events, QueueBell bell, ILogger<PostgresEar> log) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    // A connection may be dead for a while before anybody notices, so even a listening host does not trust in silence.
    private static readonly TimeSpan Listening = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Deaf = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the connection stands, as far as is known.</summary>
    public bool Connected { get; private set; }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        events.LookEvery = Deaf;
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(() => pause = FirstPause, stoppingToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Lost(log, e.Message);
            }

            Connected = false;
            events.LookEvery = Deaf;
            // Nobody hears a knock now.
            bell.RingAll();
            await Task.WhenAny(Task.Delay(pause, stoppingToken)).ConfigureAwait(false);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task ListenAsync(Action connected, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(PostgresChannels.ForListening(database.Connection));
        await connection.OpenAsync(cancellation).ConfigureAwait(false);
        connection.Notification += (_, heard) => Hear(heard.Channel, heard.Payload);
        await using var listen = new NpgsqlCommand($"LISTEN {PostgresChannels.Submissions}; LISTEN {PostgresChannels.Events}", connection);
        await listen.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        connected();
        Connected = true;
        events.LookEvery = Listening;
        // Somebody may have knocked while nobody listened.
        bell.RingAll();
        while (true)
            await connection.WaitAsync(cancellation).ConfigureAwait(false);
    }

    private void Hear(string channel, string payload)
    {
        if (channel == PostgresChannels.Submissions)
        {
            bell.Ring();
            return;
        }

        var (speaker, heard) = EventText.Read(payload);
        if (speaker == voice.Id)
            return;
        foreach (var (submission, what) in heard)
            events.Hear(submission, what);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that listens to other hosts is lost, making it again: {Reason}")]
    private static partial void Lost(ILogger log, string reason);
}
