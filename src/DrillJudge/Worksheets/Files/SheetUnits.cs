namespace DrillJudge.Worksheets;

/// <summary>Reads the units in a sheet's file.</summary>
internal static class SheetUnits
{
    /// <summary>The unit at a key; null when it is missing or no unit.</summary>
    public static Unit? Read(SheetSection section, string key, Nouns nouns, SheetFaults faults, bool required = false)
    {
        var text = required ? section.Text(key) : section.Optional(key);
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            return UnitParser.Parse(text, nouns);
        }
        catch (UnitException fault)
        {
            faults.Add(section[key], "unit", fault.Message);
            return null;
        }
    }
}
