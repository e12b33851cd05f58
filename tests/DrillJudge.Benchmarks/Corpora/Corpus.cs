namespace DrillJudge.Benchmarks.Corpora;

/// <summary>An endless row of sources, no two of them alike. Neighbours are of different problems. Safe for many threads.</summary>
internal sealed class Corpus
{
    private readonly (BenchProblem Problem, string Text)[] templates;
    private int serial;

    /// <summary>A corpus of the problems' accepted solutions and variants of them.</summary>
    public Corpus(IReadOnlyList<BenchProblem> problems)
    {
        templates =
        [
            .. problems.SelectMany(problem => problem.Templates.Select((template, place) => (problem, template, place)))
                .OrderBy(entry => entry.place).Select(entry => (entry.problem, entry.template.Content)),
        ];
    }

    /// <summary>Solutions that variants are made of.</summary>
    public int Templates => templates.Length;

    /// <summary>The next source.</summary>
    public Submission Next()
    {
        var number = Interlocked.Increment(ref serial);
        var (problem, text) = templates[number % templates.Length];
        return new Submission(problem, Variant.Of(text, number));
    }
}
