namespace DrillJudge.Worksheets;

/// <summary>On sheets that ask for it: whoever has the headline fully right has done the steps that lead to it, written down or not.</summary>
internal static class Backfill
{
    /// <summary>The grades with blank (not wrong) steps credited that feed a right headline.</summary>
    public static IReadOnlyList<StepGrade> Apply(Worksheet sheet, IReadOnlyList<StepGrade> grades)
    {
        if (grades.FirstOrDefault(grade => grade.Step == sheet.Headline) is not { Answered: true, Credit: 1 })
            return grades;
        var feeding = Feeding(sheet);
        return [.. grades.Select(grade => !grade.Answered && feeding.Contains(grade.Step) ? grade with { Credit = 1, InTime = grade.Late ? 0.5 : 1, Backfilled = true } : grade)];
    }

    private static HashSet<string> Feeding(Worksheet sheet)
    {
        var feeding = new HashSet<string>();
        var open = new Queue<string>([sheet.Headline]);
        while (open.TryDequeue(out var id))
        {
            var names = sheet.Find(id) switch
            {
                EstimateStep step => step.Expect.Names(),
                ChoiceStep step => step.Options.SelectMany(option => option.Value.Names()),
                _ => [],
            };
            foreach (var name in names.Select(name => name.Split('.')[0]).Where(name => sheet.Find(name) is not null && feeding.Add(name)))
                open.Enqueue(name);
        }

        return feeding;
    }
}
