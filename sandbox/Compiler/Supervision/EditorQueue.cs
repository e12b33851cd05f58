namespace DrillJudge.Compiler.Supervision;

/// <summary>
/// What editors wait for. Of one session at most one request of a kind waits, the newest, and one is worked on. A session whose source hung the compiler or broke it
/// is answered for a while without trying again: the learner is still typing, and each try costs a process.
/// </summary>
/// <param name="patience">How long a session's requests are refused after one failed, microseconds.</param>
internal sealed class EditorQueue(long patience)
{
    /// <summary>Most that wait; editors that ask more often than can be answered lose their oldest.</summary>
    public const int Most = 256;

    private readonly LinkedList<Job> waiting = [];
    private readonly Dictionary<string, long> refused = new(StringComparer.Ordinal);

    /// <summary>How many wait.</summary>
    public int Count => waiting.Count;

    /// <summary>Whether a request is not to be tried now.</summary>
    public bool Refuses(Job job, long now)
    {
        foreach (var (editor, until) in refused)
        {
            if (until < now)
                refused.Remove(editor);
        }

        return refused.ContainsKey(job.Editor!);
    }

    /// <summary>Remembers that a request hung the compiler or broke it.</summary>
    public void Blame(Job job, long now) => refused[job.Editor!] = now + patience;

    /// <summary>Takes in a request and gives the one whose place it took, if any.</summary>
    public Job? Add(Job job)
    {
        var older = waiting.FirstOrDefault(other => other.Editor == job.Editor) ?? (waiting.Count >= Most ? waiting.First!.Value : null);
        if (older is not null)
            waiting.Remove(older);
        waiting.AddLast(job);
        return older;
    }

    /// <summary>Takes back one that was begun and has to start again; false when a newer one is there.</summary>
    public bool Return(Job job)
    {
        if (waiting.Any(other => other.Editor == job.Editor))
            return false;
        waiting.AddFirst(job);
        return true;
    }

    /// <summary>Takes out the oldest of a session that is not being worked for.</summary>
    public Job? Next(IReadOnlyCollection<string> busy)
    {
        var next = waiting.FirstOrDefault(job => !busy.Contains(job.Editor!));
        if (next is not null)
            waiting.Remove(next);
        return next;
    }
}
