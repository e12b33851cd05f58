namespace DrillJudge.Operation;

/// <summary>How the queue stands.</summary>
/// <param name="Queued">Submissions that wait.</param>
/// <param name="Judging">Those that a node judges.</param>
/// <param name="Oldest">How long the oldest that waits has waited; zero when none does.</param>
public sealed record QueueDepth(int Queued, int Judging, TimeSpan Oldest);
