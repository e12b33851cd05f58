namespace DrillJudge.Worksheets;

/// <summary>How a parameter's value comes from a number between 0 and 1.</summary>
public abstract record Draw
{
    private Draw()
    {
    }

    /// <summary>The value, in the parameter's unit.</summary>
    /// <param name="u">From 0 on and below 1.</param>
    public abstract double Value(double u);

    /// <summary>One of several.</summary>
    public sealed record Choice(IReadOnlyList<double> Values) : Draw
    {
        /// <inheritdoc />
        public override double Value(double u) => Values[Math.Min((int)(u * Values.Count), Values.Count - 1)];
    }

    /// <summary>A whole number, both ends included.</summary>
    public sealed record Whole(long Low, long High) : Draw
    {
        /// <inheritdoc />
        public override double Value(double u) => Low + (long)Math.Floor(u * (High - Low + 1));
    }

    /// <summary>Even on a logarithmic scale, rounded to one significant digit.</summary>
    public sealed record Logarithmic(double Low, double High) : Draw
    {
        /// <inheritdoc />
        public override double Value(double u) => Portable.Round(Low * Portable.Exp(u * Portable.Log(High / Low)), 1);
    }
}
