using DrillJudge.Benchmarks.Measuring;

namespace DrillJudge.Benchmarks.Service;

/// <summary>What came of a class's submissions.</summary>
internal sealed class ClassResult
{
    private readonly Lock gate = new();
    private readonly List<string> faults = [];

    /// <summary>From sending to the event with the verdict.</summary>
    public Samples Waits { get; } = new();

    /// <summary>How many were sent.</summary>
    public int Sent { get; private set; }

    /// <summary>Refusals, broken streams, verdicts that were not due.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Plays one submission.</summary>
    public async Task PlayAsync(PlayedLearner learner, ClassSource source, CancellationToken cancellation)
    {
        try
        {
            lock (gate)
                Sent++;
            var (wait, verdict, id) = await learner.SubmitAsync(source.Problem, source.Text, cancellation).ConfigureAwait(false);
            lock (gate)
            {
                Waits.Add(wait);
                if (verdict != source.Verdict)
                    faults.Add($"{source.Problem}, submission {id}: {verdict} where {source.Verdict} was due");
            }
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            lock (gate)
                faults.Add(e.Message);
        }
    }
}
