using System.Collections.Concurrent;
using System.Globalization;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging.Verification;

/// <summary>Judges mutants of the reference: what the cases do not notice is a hole in them, or an equivalent that the author explains.</summary>
internal sealed class MutantHunt(JudgeNode node, PreparedProblem prepared, int jobs)
{
    private const double Demanded = 0.95;
    private const double MostEquivalent = 0.10;
    private const int DifferentialCases = 10_000;
    private const int Batch = 2_500;
    private static readonly JudgeOptions Quick = new(StopAtFirstFailure: true);
    private readonly List<string> complaints = [];

    /// <summary>What is wrong with the suite or with the explanations.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Judges every mutant that compiles.</summary>
    public async Task<MutationScore> HuntAsync(CancellationToken cancellation)
    {
        var problem = prepared.Problem;
        var mutants = await node.Compiler.MutateAsync(problem.Reference!.Content, cancellation).ConfigureAwait(false);
        var killed = 0;
        var alive = new ConcurrentBag<(int Order, Mutant Mutant)>();
        await Parallel.ForAsync(0, mutants.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, async (i, token) =>
        {
            var judgement = await node.Judge.JudgeAsync(prepared, mutants[i].Source, Quick, null, token).ConfigureAwait(false);
            if (judgement.Verdict == Verdict.JudgeError)
                throw new ScriptException($"mutant in line {mutants[i].Line}: {judgement.Fault}");
            if (judgement.Verdict == Verdict.Accepted)
                alive.Add((i, mutants[i]));
            else if (judgement.Verdict != Verdict.CompileError)
                Interlocked.Increment(ref killed);
        }).ConfigureAwait(false);
        var survivors = alive.OrderBy(pair => pair.Order).Select(pair => pair.Mutant).ToArray();
        var explained = survivors.Where(m => problem.EquivalentMutants.Any(e => Same(e, m))).ToArray();
        foreach (var unused in problem.EquivalentMutants.Where(e => !survivors.Any(m => Same(e, m))))
            complaints.Add($"equivalent_mutants.yaml: no surviving mutant in line {unused.Line} turns '{unused.Original}' into '{unused.Replacement}'");
        var equivalent = new List<Mutant>();
        foreach (var mutant in explained)
        {
            if (await ToldApartAsync(mutant, cancellation).ConfigureAwait(false) is { } difference)
                complaints.Add($"equivalent_mutants.yaml: line {mutant.Line}, '{mutant.Original}' to '{mutant.Replacement}' is no equivalent: {difference}");
            else
                equivalent.Add(mutant);
        }

        var score = new MutationScore(killed, equivalent, [.. survivors.Except(equivalent)]);
        if (score.Total > 0 && score.Killed < Demanded * score.Total)
            complaints.Add(string.Create(CultureInfo.InvariantCulture, $"only {score.Killed} of {score.Total} mutants are killed; {Demanded:P0} are demanded"));
        if (equivalent.Count > MostEquivalent * (score.Total + equivalent.Count))
            complaints.Add($"{equivalent.Count} of {score.Total + equivalent.Count} mutants are marked as equivalent; at most a tenth may be");
        return score;
    }

    /// <summary>Holds a mutant against the reference on random cases; answers the first difference.</summary>
    private async Task<string?> ToldApartAsync(Mutant mutant, CancellationToken cancellation)
    {
        var problem = prepared.Problem;
        if (problem.Generator is null)
            return "the package has no generator for the 10,000 random cases that must not tell them apart";
        for (var batch = 0; batch < DifferentialCases / Batch; batch++)
        {
            var cases = await node.Preparer.GenerateAsync(problem, "random", 1000 + batch, Batch, 0, cancellation).ConfigureAwait(false);
            if (cases.Count == 0)
                return "the generator has no Random cases";
            var expected = await node.Preparer.AnswerAsync(problem, problem.Reference!, cases, cancellation).ConfigureAwait(false);
            var random = prepared with { Cases = [.. cases.Select((c, i) => c with { Index = i })], Expected = [.. expected.Select(e => e.Output)] };
            var judgement = await node.Judge.JudgeAsync(random, mutant.Source, Quick, null, cancellation).ConfigureAwait(false);
            if (judgement.Verdict != Verdict.Accepted)
                return $"{judgement.Verdict.Code()} on {problem.Codec.ShowInput(judgement.FirstFailure!.Case.Input)}";
        }

        return null;
    }

    private static bool Same(EquivalentMutant explained, Mutant mutant) =>
        explained.Line == mutant.Line && explained.Original == mutant.Original && explained.Replacement == mutant.Replacement;
}
