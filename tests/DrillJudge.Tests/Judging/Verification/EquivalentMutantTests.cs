using DrillJudge.Judging.Verification;
using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Judging.Verification;

/// <summary>What an author may call equivalent.</summary>
public sealed class EquivalentMutantTests(SharedNode node)
{
    // One input in 3,000 tells > from >=: the ten cases of the suite do not hold it, the 10,000 random ones do.
    private const string Rare = """
        public class Solution
        {
            public bool AtLeast(int n)
            {
                return n >= 1234;
            }
        }
        """;

    [Fact]
    public async Task A_mutant_that_one_input_in_thousands_tells_apart_is_no_equivalent()
    {
        var problem = Package(Rare, "Random(\"any\", 10, rng => Args(rng.Int(0, 2999)));\n", "- {line: 5, original: \"return n >= 1234;\", replacement: \"return n > 1234;\", reason: \"nobody will notice\"}\n");
        var found = await VerifyAsync(problem);
        Assert.Contains(found.Errors, error => error.Contains("line 5, 'return n >= 1234;' to 'return n > 1234;' is no equivalent: WA on n = 1234", StringComparison.Ordinal));
        Assert.Empty(found.Mutation!.Equivalent);
    }

    [Fact]
    public async Task An_equivalent_counts_neither_as_killed_nor_as_alive_but_more_than_a_tenth_are_refused()
    {
        // No n of the generator's is 1234: the two operators cannot be told apart.
        var problem = Package(Rare, "Random(\"even steps\", 10, rng => Args(rng.Int(0, 299) * 10));\n", "- {line: 5, original: \"return n >= 1234;\", replacement: \"return n > 1234;\", reason: \"no multiple of ten is 1234\"}\n");
        var found = await VerifyAsync(problem);
        Assert.Equal("return n > 1234;", Assert.Single(found.Mutation!.Equivalent).Replacement);
        Assert.Contains(found.Errors, error => error.Contains("are marked as equivalent; at most a tenth may be", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_explanation_of_a_mutant_that_does_not_survive_is_refused()
    {
        var problem = Package(Rare, "Random(\"any\", 10, rng => Args(rng.Int(0, 2999)));\n", "- {line: 5, original: \"return n >= 1234;\", replacement: \"return n < 1234;\", reason: \"as good\"}\n");
        Assert.Contains("equivalent_mutants.yaml: no surviving mutant in line 5 turns 'return n >= 1234;' into 'return n < 1234;'", (await VerifyAsync(problem)).Errors);
    }

    private static Problem Package(string reference, string generator, string equivalents) => TinyProblem.Load(
        "signature: \"bool AtLeast(int n)\"",
        [("{n: 0}", "false"), ("{n: 2000}", "true")],
        ("submissions/accepted/a.cs", reference), ("generators/cases.csx", generator), ("equivalent_mutants.yaml", equivalents));

    private async Task<DrillJudge.Judging.Verification.Verification> VerifyAsync(Problem problem) =>
        await new PackageVerifier(await node.Node).VerifyAsync(problem, true, 2, null, TestContext.Current.CancellationToken);
}
