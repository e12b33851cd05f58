using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DrillJudge.Attempts;

/// <summary>
/// What happens to submissions, for those who watch in this process; hosts that share a database tell each other (<see cref="Published"/>, <see cref="Hear"/>). The events of a submission are kept until a while after its end, so that whoever comes late,
/// or comes back, misses none. It is a convenience: what counts is in the database.
/// </summary>
public sealed class SubmissionEvents(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    // An end that was never heard of must not keep its feed for ever.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<Guid, Feed> feeds = new();

    /// <summary>Told of what happens in this process, at once, in order; it must not block.</summary>
    public event Action<Guid, SubmissionEvent>? Published;

    /// <summary>How long a silence may last before whoever watches looks at the row. Where everything happens in this process, nothing is missed.</summary>
    public TimeSpan LookEvery { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Something happened here: tells all who watch, here and elsewhere.</summary>
    public void Publish(Guid submissionId, SubmissionEvent what)
    {
        Hear(submissionId, what);
        Published?.Invoke(submissionId, what);
    }

    /// <summary>Something happened, perhaps on another host: tells all who watch here.</summary>
    public void Hear(Guid submissionId, SubmissionEvent what)
    {
        var feed = feeds.GetOrAdd(submissionId, _ => new Feed());
        if (feed.Ended && what is SubmissionEvent.StateChanged { State: SubmissionState.Queued })
        {
            // It is judged anew; what happened before counts no more.
            feeds.TryRemove(new KeyValuePair<Guid, Feed>(submissionId, feed));
            feed = feeds.GetOrAdd(submissionId, _ => new Feed());
        }

        if (feed.Add(what) == 1)
            _ = ForgetAsync(submissionId, feed, Longest);
        if (what is SubmissionEvent.StateChanged { State: SubmissionState.Done or SubmissionState.Failed })
            _ = ForgetAsync(submissionId, feed, Kept);
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

    private async Task ForgetAsync(Guid submissionId, Feed feed, TimeSpan after)
    {
        await Task.Delay(after, clock).ConfigureAwait(false);
        feeds.TryRemove(new KeyValuePair<Guid, Feed>(submissionId, feed));
    }

    private sealed class Feed
    {
        private readonly Lock gate = new();
        private readonly List<SubmissionEvent> events = [];
        private readonly List<ChannelWriter<(int, SubmissionEvent)>> watchers = [];

        /// <summary>Whether the last that happens has happened.</summary>
        public bool Ended
        {
            get
            {
                lock (gate)
                    return events is [.., SubmissionEvent.StateChanged { State: SubmissionState.Done or SubmissionState.Failed }];
            }
        }

        /// <summary>Adds an event; answers its number.</summary>
        public int Add(SubmissionEvent what)
        {
            lock (gate)
            {
                events.Add(what);
                foreach (var watcher in watchers)
                    watcher.TryWrite((events.Count, what));
                return events.Count;
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
