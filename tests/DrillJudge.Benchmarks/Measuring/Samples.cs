namespace DrillJudge.Benchmarks.Measuring;

/// <summary>Times of one kind, milliseconds.</summary>
internal sealed class Samples
{
    private readonly List<double> values = [];

    /// <summary>How many.</summary>
    public int Count => values.Count;

    /// <summary>The median.</summary>
    public double P50 => Percentile(0.5);

    /// <summary>What one in twenty exceeds.</summary>
    public double P95 => Percentile(0.95);

    /// <summary>Adds one.</summary>
    public void Add(TimeSpan time) => values.Add(time.TotalMilliseconds);

    // Between the two nearest, as spreadsheets do it.
    private double Percentile(double share)
    {
        if (values.Count == 0)
            return double.NaN;
        var sorted = values.Order().ToArray();
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
