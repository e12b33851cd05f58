namespace DrillJudge.Worksheets;

/// <summary>The functions of expressions.</summary>
internal static class Functions
{
    /// <summary>Least and greatest number of arguments; null for a name that is none.</summary>
    public static (int Least, int Most)? Arity(string name) => name switch
    {
        "min" or "max" => (2, 8),
        "ceil" or "floor" or "log" => (1, 1),
        "atleast" => (3, 3),
        _ => null,
    };

    /// <summary>The value; NaN outside the function's domain.</summary>
    public static double Apply(string name, double[] arguments) => name switch
    {
        "min" => arguments.Min(),
        "max" => arguments.Max(),
        // A quotient that should be whole may come out a hair above: 3.0000000004 servers are three.
        "ceil" => Math.Ceiling(arguments[0] - 1e-9),
        "floor" => Math.Floor(arguments[0] + 1e-9),
        "log" => Portable.Log(arguments[0]),
        "atleast" => AtLeast(arguments[0], arguments[1], arguments[2]),
        _ => double.NaN,
    };

    // Chance that at least k of n independent parts work, each with chance p.
    private static double AtLeast(double n, double k, double p)
    {
        if (n is not (>= 0 and <= 1000) || n != Math.Floor(n) || k != Math.Floor(k) || p is not (>= 0 and <= 1))
            return double.NaN;
        var sum = 0.0;
        var ways = 1.0;
        for (var works = (int)n; works >= k && works >= 0; works--)
        {
            sum += ways * Portable.WholePower(p, works) * Portable.WholePower(1 - p, (int)n - works);
            ways = ways * works / (n - works + 1);
        }

        return sum;
    }
}
