namespace DrillJudge.Worksheets;

/// <summary>A number that is drawn.</summary>
/// <param name="Name">In expressions and templates.</param>
/// <param name="Draw">How.</param>
/// <param name="Unit">Of the drawn number.</param>
/// <param name="Label">For the table of givens.</param>
public sealed record SheetParameter(string Name, Draw Draw, Unit Unit, string Label)
{
    // A share is written in percent, and its draw already read it as such.
    internal double ToBase(double drawn) => Unit.Kind == UnitKind.Percent ? drawn : drawn * Unit.Factor;
}
