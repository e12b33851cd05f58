using DrillJudge.Worksheets;

namespace DrillJudge.Web.Pages.Sheets;

/// <summary>Places values of a unit on a logarithmic line from 0 to 100. Availabilities are placed by what they lack, the better ones to the right.</summary>
internal sealed class LogAxis(Unit unit, Nouns nouns)
{
    private const double Margin = 5;

    // So few that their words do not meet on a phone.
    private const int MostTicks = 3;

    // An answer further off than this would squeeze all else into a point; it stands at the end.
    private const double Farthest = 5;

    private double from;
    private double to = 1;

    /// <summary>Stretches the line over values; the first is its middle where another lies absurdly far off.</summary>
    public void Show(IReadOnlyList<double> values)
    {
        var centre = At(values[0]);
        var places = values.Select(value => Math.Clamp(At(value), centre - Farthest, centre + Farthest)).ToList();
        (from, to) = (places.Min(), places.Max());
        if (to - from < 0.5)
            (from, to) = (from - 0.5, to + 0.5);
    }

    /// <summary>The values by which a factor is reached on both sides.</summary>
    public (double Low, double High) Around(double value, double factor) =>
        unit.Kind == UnitKind.Nines ? (Math.Max(1 - ((1 - value) * factor), 0), 1 - ((1 - value) / factor)) : (value / factor, value * factor);

    /// <summary>A value's place in percent of the width.</summary>
    public double Place(double value) => Math.Round(Margin + ((100 - (2 * Margin)) * Math.Clamp((At(value) - from) / (to - from), 0, 1)), 2);

    /// <summary>The same, where there is a value.</summary>
    public double? Place(double? value) => value is { } one ? Place(one) : null;

    /// <summary>A stretch; null where there is none.</summary>
    public NumberLine.Band? Place((double Low, double High)? band) =>
        band is { } ends ? new NumberLine.Band(Place(ends.Low), Math.Round(Math.Max(0.5, Place(ends.High) - Place(ends.Low)), 2)) : null;

    /// <summary>Powers of ten in the unit asked; the ends where fewer than two lie on the line.</summary>
    public IReadOnlyList<NumberLine.Tick> Ticks()
    {
        var scale = unit.Kind == UnitKind.Nines ? 0 : Math.Log10(unit.Factor);
        var (first, last) = ((int)Math.Ceiling(from - scale - 1e-9), (int)Math.Floor(to - scale + 1e-9));
        if (last - first < 1)
            return [.. new[] { from, to }.Select(Tick)];
        var step = ((last - first) / MostTicks) + 1;
        return [.. Enumerable.Range(0, ((last - first) / step) + 1).Select(i => Tick(first + (i * step) + scale))];
    }

    /// <summary>A value with its unit.</summary>
    public string Words(double value) => QuantityText.Format(value, unit, nouns);

    private NumberLine.Tick Tick(double at)
    {
        var value = unit.Kind == UnitKind.Nines ? 1 - Math.Pow(10, -at) : Math.Pow(10, at);
        return new NumberLine.Tick(Place(value), Words(value));
    }

    private double At(double value) => unit.Kind == UnitKind.Nines ? -Math.Log10(Math.Max(1 - value, 1e-15)) : Math.Log10(value);
}
