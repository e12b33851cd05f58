extern alias compiler;

using compiler::DrillJudge.Compiler.Mutations;
using compiler::DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class MutatorTests
{
    private const string Search = """
        public class Solution
        {
            public int Search(int[] nums, int target)
            {
                int lo = 0, hi = nums.Length - 1;
                while (lo <= hi)
                {
                    int mid = lo + (hi - lo) / 2;
                    if (nums[mid] == target)
                        return mid;
                    if (nums[mid] < target)
                        lo = mid + 1;
                    else
                        hi = mid - 1;
                }
                return -1;
            }
        }
        """;

    [Theory]
    [InlineData("boundary", 6, "lo <= hi", "lo < hi")]
    [InlineData("boundary", 9, "nums[mid] == target", "nums[mid] != target")]
    [InlineData("boundary", 11, "nums[mid] < target", "nums[mid] <= target")]
    [InlineData("arithmetic", 8, "mid = lo + (hi - lo) / 2", "mid = lo - (hi - lo) / 2")]
    [InlineData("off-by-one", 5, "hi = nums.Length - 1", "hi = nums.Length - 2")]
    [InlineData("off-by-one", 5, "lo = 0", "lo = 1")]
    [InlineData("constant", 16, "return -1;", "return 1;")]
    [InlineData("negation", 6, "lo <= hi", "!(lo <= hi)")]
    [InlineData("swapped-bound", 12, "lo = mid + 1", "hi = mid + 1")]
    [InlineData("swapped-bound", 5, "int lo = 0, hi = nums.Length - 1", "int lo = nums.Length - 1, hi = 0")]
    [InlineData("removed-update", 12, "lo = mid + 1;", "")]
    [InlineData("dropped-else", 13, "else hi = mid - 1;", "")]
    [InlineData("dropped-branch", 9, "if (nums[mid] == target) return mid;", "")]
    [InlineData("return-value", 10, "return mid;", "return (mid) + 1;")]
    public void A_binary_search_gets_the_slips_people_make(string kind, int line, string original, string replacement)
    {
        var mutant = Assert.Single(Mutants(Search), m => m.Operator == kind && m.Line == line && m.Original == original && m.Replacement == replacement);
        Assert.NotEqual(Search, mutant.Source);
    }

    [Theory]
    [InlineData("x && y", "x || y")]
    [InlineData("x || y", "x && y")]
    [InlineData("!x", "x")]
    [InlineData("true", "false")]
    [InlineData("Math.Min(a, b) > 3", "Math.Max(a, b) > 3")]
    [InlineData("a % b > 3", "a * b > 3")]
    [InlineData("list.OrderBy(z => z).First() > 3", "list.OrderByDescending(z => z).First() > 3")]
    [InlineData("a++ > 3", "a > 3")]
    public void Expressions_are_changed(string before, string after)
    {
        var source = $"class Solution {{ bool F(bool x, bool y, int a, int b, List<int> list) => {before}; }}";
        Assert.Contains(source.Replace(before, after), Mutants(source).Select(m => m.Source));
    }

    [Fact]
    public void No_two_are_alike_all_parse_and_the_order_is_the_sources()
    {
        var mutants = Mutants(Search);
        Assert.InRange(mutants.Count, 25, 60);
        Assert.Equal(mutants.Count, mutants.Select(m => m.Source).Distinct().Count());
        Assert.Equal(mutants.Select(m => m.Line).Order(), mutants.Select(m => m.Line));
        Assert.Equal(mutants, Mutants(Search));
        Assert.All(mutants, m => Assert.DoesNotContain('\n', m.Original + m.Replacement));
    }

    [Theory]
    [InlineData("throw new ArgumentException(\"n < \" + (1 + 2));")]
    [InlineData("if (flag) throw new Exception($\"{1 + 2}\"); else throw new Exception();", true)]
    [InlineData("var list = new List<int>(nums.Length + 1);")]
    [InlineData("Dictionary<int, int> map = new(2 * 8);")]
    [InlineData("var text = new System.Text.StringBuilder(16);")]
    [InlineData("var name = nameof(List<int>);")]
    [InlineData("[Obsolete(\"1 + 1\", true)] void Old() { }")]
    public void What_cannot_show_is_left_alone(string statement, bool branches = false)
    {
        var mutants = Mutants($"using System;\nnamespace A.B\n{{\n    class Solution {{ void F(int[] nums, bool flag) {{ {statement} }} }}\n}}");
        Assert.DoesNotContain(mutants, m => !branches || m.Operator is not ("negation" or "dropped-branch" or "dropped-else"));
    }

    [Fact]
    public void A_comparer_inside_a_new_collection_is_changed() =>
        Assert.Contains(Mutants("class Solution { object F() => new PriorityQueue<int, int>(Comparer<int>.Create((a, b) => b - a)); }"), m => m.Source.Contains("b + a"));

    [Fact]
    public void An_array_is_not_made_longer()
    {
        var mutants = Mutants("class Solution { object F(int n) { var x = new int[n + 1]; return x; } }");
        Assert.DoesNotContain(mutants, m => m.Source.Contains("n + 2"));
        Assert.Contains(mutants, m => m.Source.Contains("n + 0"));
    }

    [Fact]
    public void Of_too_many_a_spread_is_kept()
    {
        var source = "class Solution { void F(int a) {\n" + string.Concat(Enumerable.Range(0, 200).Select(i => $"a = a + {i + 5};\n")) + "} }";
        var mutants = Mutants(source);
        Assert.Equal(Mutator.MaxMutants, mutants.Count);
        Assert.True(mutants[0].Line < 5 && mutants[^1].Line > 190);
    }

    [Theory]
    [InlineData("class {")]
    [InlineData("")]
    public void A_source_that_does_not_parse_has_none(string source) => Assert.Empty(Mutants(source));

    [Fact]
    public void A_plus_before_a_sign_does_not_become_a_decrement() => Assert.All(Mutants("class S { int F(int a, int b) => a+-b; }"), m => Assert.DoesNotContain("--", m.Source));

    private static IReadOnlyList<Mutant> Mutants(string source) => Mutator.Mutate(new MutateRequest(3, source), TestContext.Current.CancellationToken).Mutants;
}
