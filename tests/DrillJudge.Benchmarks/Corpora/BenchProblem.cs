using DrillJudge.Judging;
using DrillJudge.Problems;

namespace DrillJudge.Benchmarks.Corpora;

/// <summary>A problem with the cases that are dealt here.</summary>
/// <param name="Prepared">Ready to judge.</param>
/// <param name="Templates">Accepted solutions.</param>
internal sealed record BenchProblem(PreparedProblem Prepared, IReadOnlyList<PackageText> Templates)
{
    /// <summary>The package's name.</summary>
    public string Slug => Prepared.Problem.Slug;

    /// <summary>Holds an opponent's answer against the expected one, as ours is.</summary>
    /// <exception cref="BenchException">It is wrong: what answers wrongly is not worth measuring.</exception>
    public void Demand(int index, byte[] answer, string who)
    {
        var seen = Prepared.Checker.Check(Prepared.Cases[index].Input, Prepared.Expected[index], answer);
        if (!seen.Right)
            throw new BenchException($"{who} answers {Slug}, case {index + 1}, wrongly: {seen.Note}");
    }
}
