namespace DrillJudge.Worksheets;

/// <summary>Holds a sheet against a thousand seeds: what its file alone does not show.</summary>
public static class SheetVerifier
{
    /// <summary>Seeds that are tried, from 0 on.</summary>
    public const int Seeds = 1000;

    private const int FewestVariants = 20;
    private const double MostWins = 0.9;
    private const double MostTrivial = 0.3;

    /// <summary>Checks every sheet of a catalog.</summary>
    /// <param name="catalog">The sheets.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <returns>Faults of reading and of the seeds, by file.</returns>
    public static IReadOnlyList<SheetFault> Verify(WorksheetCatalog catalog, CancellationToken cancellation)
    {
        var faults = catalog.Faults.ToList();
        foreach (var file in catalog.Files.Where(file => file.Sheet is not null))
        {
            cancellation.ThrowIfCancellationRequested();
            faults.AddRange(Verify(file));
        }

        return faults;
    }

    /// <summary>Checks one sheet over the seeds.</summary>
    public static IReadOnlyList<SheetFault> Verify(SheetFile file)
    {
        var sheet = file.Sheet ?? throw new ArgumentException("the file holds no sheet", nameof(file));
        var drawn = Enumerable.Range(0, Seeds).Select(seed => DrawnSheet.Of(sheet, SheetSeed.Public(seed))).ToList();
        var faults = new List<SheetFault>();
        if (drawn.Find(one => one.Redraws > DrawnSheet.MostRedraws) is { } stuck)
            Report("", "redraws", $"no draw in {DrawnSheet.MostRedraws + 1} fulfils the conditions at seed {stuck.Seed}");
        if (drawn.Select(one => string.Join(' ', sheet.Parameters.Select(parameter => one.Givens[parameter.Name]))).Distinct().Count() is var variants && variants < FewestVariants)
            Report("", "few-variants", $"{variants} different sheets over {Seeds} seeds; expected {FewestVariants} or more");
        foreach (var step in sheet.Steps)
        {
            if (drawn.Find(one => !Usable(step, one.Truth[step.Id])) is { } odd)
                Report(step.Id, "not-positive", $"{step.Id} is {odd.Truth[step.Id]:R} at seed {odd.Seed}; expected a finite positive number{(SheetNames.UnitOf(step).Kind == UnitKind.Nines ? " below 1" : "")}");
            if (step is ChoiceStep choice)
                OneSided(choice);
            else if (step is EstimateStep estimate)
                Estimate(estimate);
        }

        Texts();
        return faults;

        void Report(string name, string code, string message) =>
            faults.Add(new SheetFault($"{sheet.Id}.yaml", file.Lines.GetValueOrDefault(name, 1), code, FormattableString.Invariant($"{message}")));

        void OneSided(ChoiceStep choice)
        {
            foreach (var group in drawn.GroupBy(one => Contest.Of(choice, one.Truth).Best).Where(group => group.Count() > MostWins * Seeds))
                Report(choice.Id, "one-sided", $"'{group.Key}' wins at {group.Count()} of {Seeds} seeds; at most {MostWins * Seeds} leave something to think about");
            foreach (var option in choice.Options)
            {
                if (drawn.Find(one => option.Value.Evaluate(one.Truth) is var value && !(value > 0 && double.IsFinite(value))) is { } odd)
                    Report(choice.Id, "not-positive", $"option {option.Name} is {option.Value.Evaluate(odd.Truth):R} at seed {odd.Seed}");
            }
        }

        void Estimate(EstimateStep step)
        {
            if (step.Expect is Expression.Call("ceil", _) && drawn.Count(one => one.Truth[step.Id] == 1) is var ones && ones > MostTrivial * Seeds)
                Report(step.Id, "trivial-ceil", $"{step.Id} is 1 at {ones} of {Seeds} seeds; at most {MostTrivial * Seeds} are worth asking");
            foreach (var slip in step.Slips)
            {
                if (drawn.Count(one => Credit.Of(slip.Value.Evaluate(one.Truth), one.Truth[step.Id], step) == 1) is var near && near > MostTrivial * Seeds)
                    Report(step.Id, "near-slip", $"slip {slip.Code} of {step.Id} is full credit at {near} of {Seeds} seeds; its value is too near the expected one");
            }

            if (step.Flips is var (choice, vary) && sheet.Find(choice) is ChoiceStep asked && drawn.Find(one => !FlipCheck.Holds(one, step, asked, vary)) is { } unmoved)
                Report(step.Id, "flips", $"the winner of {choice} does not change when {vary} passes {step.Id}, at seed {unmoved.Seed}");
        }

        void Texts()
        {
            foreach (var one in drawn.Take(20))
            {
                if (SheetPreview.Fault(one) is not { } fault)
                    continue;
                Report("", "template", $"{fault} at seed {one.Seed}");
                return;
            }
        }
    }

    private static bool Usable(Step step, double value) =>
        value > 0 && double.IsFinite(value) && (SheetNames.UnitOf(step).Kind != UnitKind.Nines || value < 1);
}
