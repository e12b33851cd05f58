using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DrillJudge.Attempts;

/// <summary>
/// What happens to submissions, for those who watch in this process. The events of a submission are kept until a while after its end, so that whoever comes late,
/// or comes back, misses none. It is a convenience: what counts is in the database.
/// </summary>
public sealed class SubmissionEvents(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<Guid, Feed> feeds = new();

    /// <summary>Tells all who watch.</summary>
    public void Publish(Guid submissionId, SubmissionEvent what)
    {
        feeds.GetOrAdd(submissionId, _ => new Feed()).Add(what);
        if (what is SubmissionEvent.StateChanged { State: SubmissionState.Done or SubmissionState.Failed })
            _ = ForgetAsync(submissionId);
    }

    /// <summary>All events after the first <paramref name="seen"/>, each with its number from 1; ends after the last.</summary>
    public async IAsyncEnumerable<(int Number, SubmissionEvent What)> WatchAsync(Guid submissionId, int seen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var feed = feeds.GetOrAdd(submissionId, _ => new Feed());
        var channel = Channel.CreateUnbounded<(int, SubmissionEvent)>();
        feed.Watch(channel.Writer, seen);
        try
        {
            await foreach (var (number, what) in channel.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                yield return (number, what);
                if (what is SubmissionEvent.StateChanged { State: SubmissionState.Done or SubmissionState.Failed })
                    yield break;
            }
        }
        finally
        {
            if (feed.Leave(channel.Writer))
                feeds.TryRemove(new KeyValuePair<Guid, Feed>(submissionId, feed));
        }
    }

    /// <summary>Forgets what happened to a submission, which is judged anew.</summary>
    public void BeginAnew(Guid submissionId) => feeds.TryRemove(submissionId, out _);

    private async Task ForgetAsync(Guid submissionId)
    {
        await Task.Delay(Kept, clock).ConfigureAwait(false);
        feeds.TryRemove(submissionId, out _);
    }

    private sealed class Feed
    {
        private readonly Lock gate = new();
        private readonly List<SubmissionEvent> events = [];
        private readonly List<ChannelWriter<(int, SubmissionEvent)>> watchers = [];

        public void Add(SubmissionEvent what)
        {
            lock (gate)
            {
                events.Add(what);
                foreach (var watcher in watchers)
                    watcher.TryWrite((events.Count, what));
            }
        }

        public void Watch(ChannelWriter<(int, SubmissionEvent)> watcher, int seen)
        {
            lock (gate)
            {
                for (var i = Math.Max(0, seen); i < events.Count; i++)
                    watcher.TryWrite((i + 1, events[i]));
                watchers.Add(watcher);
            }
        }

        /// <summary>Whether nothing is left worth keeping.</summary>
        public bool Leave(ChannelWriter<(int, SubmissionEvent)> watcher)
        {
            lock (gate)
            {
                watchers.Remove(watcher);
                return watchers.Count == 0 && events.Count == 0;
            }
        }
    }
}
