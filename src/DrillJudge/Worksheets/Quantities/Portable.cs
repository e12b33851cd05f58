namespace DrillJudge.Worksheets;

/// <summary>
/// Logarithm and power from the four operations alone. Those are the same on every machine by IEEE 754, the library's functions are not to the last
/// bit, and a sheet must come out the same for good. Good to about fourteen digits.
/// </summary>
internal static class Portable
{
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>Natural logarithm; NaN below zero, minus infinity at zero.</summary>
    public static double Log(double x)
    {
        if (double.IsNaN(x) || x < 0)
            return double.NaN;
        if (x == 0)
            return double.NegativeInfinity;
        if (double.IsPositiveInfinity(x))
            return x;
        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > 1.4142135623730951)
            (mantissa, exponent) = (mantissa / 2, exponent + 1);
        // ln m = 2 artanh((m-1)/(m+1)), and |s| stays below 0.172.
        var s = (mantissa - 1) / (mantissa + 1);
        var square = s * s;
        var sum = 0.0;
        for (var n = 25; n >= 1; n -= 2)
            sum = (sum * square) + (1.0 / n);
        return (2 * s * sum) + (exponent * Ln2);
    }

    /// <summary>e to the power of x.</summary>
    public static double Exp(double x)
    {
        if (double.IsNaN(x))
            return x;
        if (x > 710)
            return double.PositiveInfinity;
        if (x < -745)
            return 0;
        var whole = (int)Math.Round(x / Ln2);
        var rest = x - (whole * Ln2);
        var sum = 1.0;
        for (var n = 20; n >= 1; n--)
            sum = 1 + (rest / n * sum);
        return Math.ScaleB(sum, whole);
    }

    /// <summary>x to the power of y; whole exponents by multiplication.</summary>
    public static double Power(double x, double y) => y == Math.Floor(y) && Math.Abs(y) <= 1024
        ? y >= 0 ? WholePower(x, (int)y) : 1 / WholePower(x, (int)-y)
        : x == 0 ? (y > 0 ? 0 : double.PositiveInfinity) : Exp(y * Log(x));

    /// <summary>x to a power that is a whole number of at least 0.</summary>
    public static double WholePower(double x, int n)
    {
        var result = 1.0;
        for (; n > 0; n >>= 1, x *= x)
        {
            if ((n & 1) == 1)
                result *= x;
        }

        return result;
    }

    /// <summary>The exponent e for which 10^e is at most x and 10^(e+1) is above it. x is positive and finite.</summary>
    public static int Decade(double x)
    {
        var guess = (int)Math.Floor(Math.Log10(x));
        // Where the library's logarithm is off by a bit at a power of ten, comparing puts it right.
        if (Scale(1, guess) > x)
            guess--;
        return Scale(1, guess + 1) <= x ? guess + 1 : guess;
    }

    /// <summary>x times ten to the power of e: exact tens up to 10^22, divided by where e is negative.</summary>
    public static double Scale(double x, int e) => e switch
    {
        > 22 => Scale(x * 1e22, e - 22),
        >= 0 => x * WholePower(10, e),
        >= -22 => x / WholePower(10, -e),
        _ => Scale(x / 1e22, e + 22),
    };

    /// <summary>x rounded to so many significant digits, halves upward.</summary>
    public static double Round(double x, int digits)
    {
        if (x <= 0 || !double.IsFinite(x))
            return x < 0 ? -Round(-x, digits) : x;
        var shift = digits - 1 - Decade(x);
        return Scale(Math.Floor(Scale(x, shift) + 0.5), -shift);
    }
}
