using DrillJudge.Judging.Checkers;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>
/// Makes a package ready to judge: has the generator make its cases, the reference answer them all, and derives the time limit from the reference's slowest case.
/// What costs time is kept in a cache, by the package's content, the seed and the image.
/// </summary>
/// <param name="compiler">Compiles reference and scripts.</param>
/// <param name="scripts">Runs them.</param>
/// <param name="cache">Where prepared suites are kept.</param>
/// <param name="image">Id of the sandbox image: another runtime, other times.</param>
public sealed class ProblemPreparer(SolutionCompiler compiler, ScriptRunner scripts, SuiteCache cache, string image)
{
    /// <summary>The seed of practice; an installation takes its own outside practice, since the packages are public.</summary>
    public const long PracticeSeed = 1;

    private static readonly TimeSpan Floor = TimeSpan.FromSeconds(1);

    /// <summary>Prepares a problem.</summary>
    /// <exception cref="ScriptException">Generator, reference or checker do not compile or do not work, or the reference contradicts an output given.</exception>
    /// <exception cref="CompilerLostException">The compiler was lost again and again.</exception>
    public async Task<PreparedProblem> PrepareAsync(Problem problem, long seed, CancellationToken cancellation)
    {
        var checker = Checker.For(problem);
        var script = checker is ScriptChecker custom ? await scripts.CompileCheckerAsync(custom.Script, cancellation).ConfigureAwait(false) : null;
        var suite = await cache.GetAsync($"{problem.ContentHash} {seed} {image}", () => BuildAsync(problem, seed, cancellation), cancellation).ConfigureAwait(false);
        var limit = problem.Limits.Time ?? Max(Floor, suite.Slowest * problem.Limits.TimeMultiplier);
        return new PreparedProblem(problem, [.. problem.Cases, .. suite.Generated], suite.Expected, limit, suite.Slowest, checker, script, HarnessOf(problem));
    }

    /// <summary>What calls the solutions of a problem.</summary>
    public static Harness HarnessOf(Problem problem) => problem.Kind switch
    {
        ProblemKind.Function => Harness.ForFunction(problem.Signature),
        ProblemKind.InPlace => Harness.ForInPlace(problem.Signature, problem.ReadBack),
        ProblemKind.Design => Harness.ForDesign(problem.Signature),
        _ => Harness.ForProgram,
    };

    /// <summary>Has the generator make cases and encodes them; none without a generator.</summary>
    /// <param name="problem">The package.</param>
    /// <param name="mode">suite, random or sized.</param>
    /// <param name="seed">The same seed gives the same cases.</param>
    /// <param name="count">For random: how many.</param>
    /// <param name="size">For sized: n.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="ScriptException">The generator does not compile, failed, or made a case that the signature does not allow.</exception>
    public async Task<IReadOnlyList<TestCase>> GenerateAsync(Problem problem, string mode, long seed, int count, int size, CancellationToken cancellation)
    {
        if (problem.Generator is not { } generator)
            return [];
        var script = await scripts.CompileGeneratorAsync(generator, cancellation).ConfigureAwait(false);
        var made = await scripts.GenerateAsync(script, mode, seed, count, size, cancellation).ConfigureAwait(false);
        var codec = problem.Codec;
        var parameters = problem.Kind is ProblemKind.Function or ProblemKind.InPlace ? problem.Signature.Members[0].Parameters : [];
        return [.. made.Select((one, i) => Encode(one, i))];

        TestCase Encode(GeneratedCase one, int i)
        {
            try
            {
                var input = codec.EncodeInput(one.ArgumentsFor(parameters));
                return new TestCase(problem.Cases.Count + i, $"{one.Group} {i + 1}", CaseGroup.Generated, one.Why, null, input);
            }
            catch (ValueException fault)
            {
                throw new ScriptException($"{generator.Path}: case {i + 1} ({one.Why}): {fault.Message}");
            }
        }
    }

    /// <summary>The largest size that the generator's suite asks for; 0 when it has no large case.</summary>
    /// <exception cref="ScriptException">The generator does not compile or failed.</exception>
    public async Task<int> LargestSizeAsync(Problem problem, CancellationToken cancellation)
    {
        if (problem.Generator is not { } generator)
            return 0;
        var script = await scripts.CompileGeneratorAsync(generator, cancellation).ConfigureAwait(false);
        return (await scripts.GenerateAsync(script, "suite", PracticeSeed, 0, 0, cancellation).ConfigureAwait(false)).Max(c => c.Size);
    }

    private async Task<Suite> BuildAsync(Problem problem, long seed, CancellationToken cancellation)
    {
        var generated = await GenerateAsync(problem, "suite", seed, 0, 0, cancellation).ConfigureAwait(false);
        TestCase[] cases = [.. problem.Cases, .. generated];
        if (cases.Length == 0)
            throw new ScriptException($"{problem.Slug} has no case at all.");
        if (problem.Reference is not { } reference)
        {
            var given = cases.Select(c => c.EncodedOutput ?? throw new ScriptException($"{problem.Slug} has no accepted C# submission, and {c.Name} has no output.")).ToArray();
            return new Suite(generated, given, TimeSpan.Zero);
        }

        var reports = await AnswerAsync(problem, reference, cases, cancellation).ConfigureAwait(false);
        // An output that the author gave stands; whether the reference agrees is the verifier's question.
        var expected = cases.Zip(reports, (c, r) => c.EncodedOutput ?? r.Output).ToArray();
        return new Suite(generated, expected, TimeSpan.FromMicroseconds(reports.Max(r => r.CpuMicros)));
    }

    /// <summary>Has a solution of the author's answer cases.</summary>
    /// <exception cref="ScriptException">It does not compile or does not answer.</exception>
    public async Task<IReadOnlyList<CaseReport>> AnswerAsync(Problem problem, PackageText solution, IReadOnlyList<TestCase> cases, CancellationToken cancellation)
    {
        var compiled = await compiler.CompileAsync(HarnessOf(problem).ToRequest(0, solution.Content), cancellation).ConfigureAwait(false);
        if (!compiled.Success)
            throw new ScriptException($"{solution.Path} does not compile: {string.Join("; ", compiled.Diagnostics.Where(d => d.Error).Take(5).Select(d => $"line {d.Line}: {d.Id} {d.Message}"))}");
        var kind = problem.Kind == ProblemKind.Program ? RunKind.Program : RunKind.Harness;
        return await scripts.RunReferenceAsync(kind, compiled, [.. cases.Select(c => c.Input)], cancellation).ConfigureAwait(false);
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
