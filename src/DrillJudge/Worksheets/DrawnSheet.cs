namespace DrillJudge.Worksheets;

/// <summary>A sheet with the numbers of a seed. The same seed gives the same numbers on every machine, for good.</summary>
public sealed class DrawnSheet
{
    /// <summary>Redraws while the sheet's conditions fail.</summary>
    public const int MostRedraws = 99;

    private DrawnSheet(Worksheet sheet, SheetSeed seed, IReadOnlyDictionary<string, double> givens, int redraws)
    {
        (Sheet, Seed, Givens, Redraws) = (sheet, seed, givens, redraws);
        Truth = SheetValues.True(sheet, givens, new Dictionary<string, string>());
    }

    /// <summary>The sheet.</summary>
    public Worksheet Sheet { get; }

    /// <summary>The seed.</summary>
    public SheetSeed Seed { get; }

    /// <summary>Parameters and facts by name, in base units.</summary>
    public IReadOnlyDictionary<string, double> Givens { get; }

    /// <summary>How often the draw was repeated; <see cref="MostRedraws"/> + 1 when no draw fulfilled the conditions, and the last one stands.</summary>
    public int Redraws { get; }

    /// <summary>Givens and true values of all steps; a choice stands for its best option.</summary>
    public IReadOnlyDictionary<string, double> Truth { get; }

    /// <summary>Draws a sheet.</summary>
    public static DrawnSheet Of(Worksheet sheet, SheetSeed seed)
    {
        for (var k = 0; ; k++)
        {
            var givens = sheet.Facts.Values.ToDictionary(fact => fact.Name, fact => fact.Value * fact.Unit.Factor);
            foreach (var parameter in sheet.Parameters)
                givens[parameter.Name] = parameter.ToBase(parameter.Draw.Value(seed.Unit(sheet.Id, sheet.Version, parameter.Name, k)));
            var fulfilled = sheet.Require.Count == 0 || Fulfils(sheet, givens);
            if (fulfilled || k == MostRedraws)
                return new DrawnSheet(sheet, seed, givens, fulfilled ? k : MostRedraws + 1);
        }
    }

    private static bool Fulfils(Worksheet sheet, Dictionary<string, double> givens)
    {
        var truth = SheetValues.True(sheet, givens, new Dictionary<string, string>());
        return sheet.Require.All(condition => condition.Holds(truth));
    }
}
