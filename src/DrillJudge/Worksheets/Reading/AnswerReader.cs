namespace DrillJudge.Worksheets;

/// <summary>
/// Reads what learners type. A text becomes a value in base units with an echo to confirm, or a fault with a code; neither depends on culture, and a fault
/// costs no try. First the number and its scale word are taken off (<see cref="TypedQuantity"/>), then the unit is read (<see cref="TypedUnit"/>) and held against
/// the one asked.
/// </summary>
/// <param name="unit">The unit asked.</param>
/// <param name="nouns">What the sheet counts.</param>
/// <param name="level">The sheet's; at 1 a missing unit is forgiven.</param>
public sealed class AnswerReader(Unit unit, Nouns nouns, int level = 2)
{
    /// <summary>Longest answer, in characters.</summary>
    public const int Longest = 80;

    /// <summary>Reads one number. Exactly one of the results is not null.</summary>
    public (ReadAnswer? Answer, AnswerFault? Fault) Read(string typed)
    {
        try
        {
            return (Resolve(TypedQuantity.Of(Folded(typed))), null);
        }
        catch (AnswerException fault)
        {
            return (null, new AnswerFault(fault.Code, fault.Message, typed));
        }
    }

    /// <summary>Reads an 80% range: "3M to 10M USD/mo". What one end lacks it takes from the other.</summary>
    public (ReadInterval? Interval, AnswerFault? Fault) ReadInterval(string typed)
    {
        try
        {
            var (first, second) = IntervalText.Split(Folded(typed));
            var (low, high) = (Resolve(first), Resolve(second));
            if (!(low.Value < high.Value))
                throw new AnswerException(AnswerCode.IntervalOrder, "The lower end comes first, and the ends differ.");
            return (new ReadInterval(low.Value, high.Value, $"{low.Echo.Split(" = ")[0]} to {high.Echo.Split(" = ")[0]}", [.. low.Notes.Concat(high.Notes).Distinct()]), null);
        }
        catch (AnswerException fault)
        {
            return (null, new AnswerFault(fault.Code, fault.Message, typed));
        }
    }

    private static string Folded(string typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            throw new AnswerException(AnswerCode.Empty, "Nothing was typed.");
        return typed.Length <= Longest ? AnswerFold.Fold(typed) : throw new AnswerException(AnswerCode.Length, $"An answer has at most {Longest} characters.");
    }

    private ReadAnswer Resolve(TypedQuantity typed)
    {
        var notes = new List<string>();
        var (scale, unitText) = ScaleWords.Of(typed, unit, notes);
        var number = typed.Number * scale;
        var nines = unit.Kind == UnitKind.Nines && NinesWord(unitText);
        var parts = nines || unitText.Length == 0 ? [] : new TypedUnit(nouns, notes).Read(unitText);
        if (typed.Dollar && !parts.Any(part => part.Dimension.Money != 0))
            parts = [UnitTable.Find("USD")!, .. parts];
        var given = new Unit(unitText, parts);
        var value = parts.Count > 0 ? number * given.Factor : Bare(number, typed.Percent, nines, notes);
        if (parts.Count > 0 || typed.Percent || nines)
            Compare(given, typed.Percent);
        Check(value);
        return new ReadAnswer(value, unit.Kind == UnitKind.Exact ? Math.Round(value) : value / unit.Factor, Echo(value, given), notes);
    }

    // No unit was typed.
    private double Bare(double number, bool percent, bool nines, List<string> notes)
    {
        if (nines)
            return 1 - Portable.Power(10, -number);
        if (percent)
            return number;
        if (unit.Kind is UnitKind.Percent or UnitKind.Nines)
        {
            if (number <= 1)
                return number;
            notes.Add("read as percent");
            return number / 100;
        }

        if (unit.Dimension == Dimension.None)
            return number * unit.Factor;
        if (level > 1)
            throw new AnswerException(AnswerCode.NoUnit, $"The unit is missing; {unit.Text} is asked.");
        notes.Add($"no unit typed: taken as {unit.Text}");
        return number * unit.Factor;
    }

    private void Compare(Unit given, bool percent)
    {
        if (given.Dimension != unit.Dimension)
            throw new AnswerException(AnswerCode.Dimension, $"That is {(percent ? "a share" : given.Dimension)}; {unit.Text} is asked, {unit.Dimension}.");
        foreach (var part in given.Parts.Where(part => part.Noun is not null))
        {
            var wanted = unit.Parts.Where(other => other.Noun is not null && Math.Sign(other.Power) == Math.Sign(part.Power)).Select(other => other.Noun!).ToList();
            if (!wanted.Exists(noun => Nouns.Agree(part.Noun!, noun)) && !(part.Noun == Nouns.Anything && unit.Dimension.Time < 0))
                throw new AnswerException(AnswerCode.Noun, $"'{part.Symbol}' is not what is counted; {unit.Text} is asked.");
        }
    }

    private void Check(double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e200)
            throw new AnswerException(AnswerCode.Range, "That number is too large.");
        if (value <= 0)
            throw new AnswerException(AnswerCode.NotPositive, "The answer is above zero.");
        if (value < 1e-200)
            throw new AnswerException(AnswerCode.Range, "That number is too small.");
        if (unit.Kind == UnitKind.Nines && value >= 1)
            throw new AnswerException(AnswerCode.NotPositive, "An availability lies below 100%: something always fails.");
        if (unit.Kind == UnitKind.Exact && Math.Abs(value - Math.Round(value)) > 1e-6)
            throw new AnswerException(AnswerCode.Whole, "A whole number is asked.");
    }

    private string Echo(double value, Unit given)
    {
        var asked = QuantityText.Format(value, unit, nouns, 4);
        var typed = given.Parts.Count > 0 ? QuantityText.Format(value, given, nouns, 4) : asked;
        if (typed != asked)
            return $"{typed} = {asked}";
        return unit.Parts is [{ Dimension.Data: 1, Power: 1 } first, ..] ? $"{asked} = {QuantityText.Format(value, Counterpart(first), nouns, 4)}" : asked;
    }

    // Bytes for bits and bits for bytes: most slips by eight are seen here.
    private Unit Counterpart(UnitPart first)
    {
        var other = first.Symbol.EndsWith("bit", StringComparison.Ordinal) ? "B" : "bit";
        return new Unit(other, [UnitTable.Find("G" + other)!, .. unit.Parts.Skip(1)]);
    }

    private static bool NinesWord(string text) => text.ToLowerInvariant() is "nines" or "nine" or "9s";
}
