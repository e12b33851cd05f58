using DrillJudge.Judging;
using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Benchmarks.Corpora;

/// <summary>
/// Chooses problems that every opponent can serve: one method, plain types, a built-in way of comparing. Of each the smallest hand-written cases are dealt,
/// so that what is measured is the judge and not the solution.
/// </summary>
internal static class BenchProblems
{
    /// <summary>Cases of a submission.</summary>
    public const int Cases = 20;

    private const int LeastCases = 15;
    private const int LeastProblems = 3;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(4);

    /// <summary>Loads the problems below a folder and has their references answer the cases.</summary>
    /// <exception cref="BenchException">There are not enough of them.</exception>
    public static async Task<IReadOnlyList<BenchProblem>> LoadAsync(string folder, ProblemPreparer preparer, CancellationToken cancellation)
    {
        var catalog = new ProblemCatalog(folder);
        var chosen = new List<BenchProblem>();
        foreach (var slug in catalog.Slugs)
        {
            if (catalog.Find(slug) is { } problem && Fits(problem))
                chosen.Add(await ReadyAsync(problem, preparer, cancellation).ConfigureAwait(false));
        }

        return chosen.Count >= LeastProblems ? chosen : throw new BenchException($"{folder} has {chosen.Count} problems to measure with; {LeastProblems} are needed.");
    }

    /// <summary>Whether every opponent can serve it.</summary>
    public static bool Fits(Problem problem) =>
        problem.Kind is ProblemKind.Function or ProblemKind.InPlace && problem.Cases.Count >= LeastCases && problem.Reference is not null
        && Checker.For(problem) is not ScriptChecker
        && problem.Signature.Members[0].Parameters.Select(parameter => parameter.Type).Append(problem.Signature.Members[0].Returns).All(Plain);

    private static bool Plain(ValueType type) => type.Kind <= ValueKind.String || (type.Kind is ValueKind.Array or ValueKind.List && Plain(type.Element!));

    private static async Task<BenchProblem> ReadyAsync(Problem problem, ProblemPreparer preparer, CancellationToken cancellation)
    {
        TestCase[] smallest = [.. problem.Cases.OrderBy(test => test.Input.Length).Take(Cases)];
        // Where a package has fewer, the first are dealt again: a case costs the same the second time.
        TestCase[] cases = [.. Enumerable.Range(0, Cases).Select(i => smallest[i % smallest.Length] with { Index = i })];
        var answers = await preparer.AnswerAsync(problem, problem.Reference!, cases, cancellation).ConfigureAwait(false);
        byte[][] expected = [.. cases.Zip(answers, (test, answer) => test.EncodedOutput ?? answer.Output)];
        var prepared = new PreparedProblem(problem, cases, expected, TimeLimit, default, Checker.For(problem), null, ProblemPreparer.HarnessOf(problem));
        return new BenchProblem(prepared, problem.Submissions["accepted"]);
    }
}
