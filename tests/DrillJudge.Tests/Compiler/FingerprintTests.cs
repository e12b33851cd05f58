extern alias compiler;

using System.Globalization;
using compiler::DrillJudge.Compiler.Fingerprints;
using DrillJudge.Cohorts;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class FingerprintTests
{
    private const string Solve = """
            public int[] TwoSum(int[] nums, int target)
            {
                Dictionary<int, int> seen = new Dictionary<int, int>();
                for (int i = 0; i < nums.Length; i++)
                {
                    int rest = target - nums[i];
                    if (seen.TryGetValue(rest, out int j))
                    {
                        return Ordered(i, j, 100);
                    }
                    seen[nums[i]] = i;
                }
                throw new InvalidOperationException("none");
            }
        """;

    private const string Order = """
            private int[] Ordered(int first, int second, int most)
            {
                if (first > second)
                {
                    return new int[] { second, first };
                }
                return first < most ? new int[] { first, second } : new int[0];
            }
        """;

    private const string Original = $"using System;\npublic class Solution\n{{\n{Solve}\n{Order}\n}}\n";

    private static readonly string Coding = Repository.Package("hash-map/two-sum/submissions/accepted");

    public static TheoryData<string, string> Disguises => new()
    {
        { "names", Original.Replace("seen", "dict", StringComparison.Ordinal).Replace("rest", "x", StringComparison.Ordinal).Replace("nums", "a", StringComparison.Ordinal).Replace("Ordered", "Helper1", StringComparison.Ordinal) },
        { "literals", Original.Replace("100", "77_777", StringComparison.Ordinal).Replace("\"none\"", "\"\"\"no pair at all\"\"\"", StringComparison.Ordinal).Replace("= 0;", "= 1;", StringComparison.Ordinal) },
        { "comments and layout", "// mine\n" + Original.Replace("\n", " /* my own idea */\n\n\t", StringComparison.Ordinal).Replace("(", " (  ", StringComparison.Ordinal) },
        { "types", Original.Replace("Dictionary<int, int> seen", "var seen", StringComparison.Ordinal).Replace("int rest", "var rest", StringComparison.Ordinal).Replace("out int", "out var", StringComparison.Ordinal).Replace("int i", "long i", StringComparison.Ordinal) },
        { "braces and parentheses", Original.Replace("{\n                return Ordered(i, j, 100);\n            }", "return (Ordered((i), j, (100)));", StringComparison.Ordinal) },
        { "attributes, usings, modifiers", "using System.Linq; using static System.Math;\n[Obsolete(\"x\")] sealed " + Original.Replace("using System;", "", StringComparison.Ordinal).Replace("private", "[Foo(1, 2, 3)] internal static", StringComparison.Ordinal).Replace("\npublic class", "class", StringComparison.Ordinal) },
        { "this", Original.Replace("return Ordered", "return this.Ordered", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Disguises))]
    public void What_is_changed_without_thinking_changes_no_fingerprint(string what, string disguised)
    {
        Assert.NotEqual(Original, disguised);
        Assert.True(Fingerprinted.Take(Original).Prints.Select(p => p.Hash).SequenceEqual(Fingerprinted.Take(disguised).Prints.Select(p => p.Hash)), what);
    }

    [Fact]
    public void Methods_in_another_order_are_found_with_the_lines_on_both_sides()
    {
        var pair = Fingerprinted.Pair(Original, $"class Other\n{{\n{Order}\n\n{Solve}\n}}\n");
        Assert.Equal(1, pair?.Score);
        Assert.Equal([new LineRange(6, 16), new LineRange(20, 24)], pair!.LeftLines);
        Assert.Equal([new LineRange(5, 9), new LineRange(14, 24)], pair.RightLines);
    }

    [Fact]
    public void A_copy_with_lines_put_in_and_taken_out_is_still_found()
    {
        var edited = Original.Replace("int rest", "if (nums.Length > 1_000_000) return [];\n            int rest", StringComparison.Ordinal).Replace("first > second", "first >= second && most > 2", StringComparison.Ordinal);
        Assert.InRange(Fingerprinted.Pair(Original, edited)?.Score ?? 0, 0.5, 0.95);
    }

    [Fact]
    public void A_map_and_sorting_do_not_look_alike()
    {
        string[] maps = ["a-hash-map", "c-map-first"];
        string[] sorted = ["b-two-ends", "second-sort-and-search"];
        foreach (var (map, other) in maps.SelectMany(map => sorted.Select(other => (map, other))))
        {
            var (left, right) = (Accepted(map), Accepted(other));
            TestContext.Current.TestOutputHelper!.WriteLine($"{map}, {other}: {Fingerprinted.Share(left, right):0.00}");
            Assert.Null(Fingerprinted.Pair(left, right));
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"the maps: {Fingerprinted.Share(Accepted(maps[0]), Accepted(maps[1])):0.00}, the sorted: {Fingerprinted.Share(Accepted(sorted[0]), Accepted(sorted[1])):0.00}");
    }

    [Fact]
    public void Of_the_packages_own_solutions_hardly_any_two_of_a_drill_are_listed()
    {
        var pairs = Directory.GetDirectories(Repository.Package(""), "accepted", SearchOption.AllDirectories)
            .Select(folder => SimilarityReckoning.Of(Fingerprinted.Works([.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)]), Fingerprinted.NothingGiven))
            .Aggregate((Of: 0, Listed: 0), (sum, found) => (sum.Of + (found.Compared * (found.Compared - 1) / 2), sum.Listed + found.Found));
        TestContext.Current.TestOutputHelper!.WriteLine($"{pairs.Listed} of {pairs.Of} pairs are listed");
        Assert.InRange(pairs.Of, 200, int.MaxValue);
        Assert.InRange(pairs.Listed, 1, pairs.Of / 25);
    }

    [Theory]
    [InlineData("(((((((((")]
    [InlineData("{ class a { void b() {")]
    [InlineData("new List<")]
    public void Deep_nesting_ends_with_the_word_that_nothing_can_be_said(string open) =>
        Assert.False(Fingerprinted.Take("class Solution { int F() => " + string.Concat(Enumerable.Repeat(open, 2000)) + "; }").Readable);

    [Theory]
    [InlineData("(){}[]<>;,.=+-*/&|!?:$\"'@# \nabcdefinoutrswhl0123456789")]
    [InlineData("{};ab \n")]
    [InlineData("if (a) b = c + 1; \n")]
    public void Sixty_kilobytes_of_garbage_end_with_an_answer_of_bounded_size(string letters)
    {
        var random = new Random(5);
        var garbage = new string(random.GetItems<char>(letters, 60 << 10));
        var prints = Fingerprinted.Take(garbage);
        Assert.InRange(prints.Prints.Count, 0, FingerprintReply.MaxPrints);
        // Twice the same: nothing depends on the process or the order of tables.
        Assert.Equal(prints.Prints, Fingerprinted.Take(garbage).Prints);
    }

    [Fact]
    public void Of_more_fingerprints_than_may_be_told_two_sources_keep_the_same()
    {
        var random = new Random(6);
        var statements = Enumerable.Range(0, 4000).Select(_ => $"a.M{random.Next(1000)}(b + c.N{random.Next(1000)});").ToArray();
        var (first, second) = (Fingerprinted.Take(Body(statements)), Fingerprinted.Take(Body([.. statements.Reverse(), .. statements])));
        Assert.Equal(FingerprintReply.MaxPrints, first.Prints.Count);
        Assert.InRange(first.Prints.Select(p => p.Hash).Intersect(second.Prints.Select(p => p.Hash)).Count(), FingerprintReply.MaxPrints / 3, FingerprintReply.MaxPrints);
    }

    [Fact]
    public void Of_every_window_one_hash_is_kept_and_of_equal_ones_no_more_than_needed()
    {
        var random = new Random(7);
        for (var length = 1; length < 60; length++)
        {
            var hashes = Enumerable.Range(0, length).Select(_ => (ulong)random.Next(length)).ToArray();
            var kept = Winnowing.Select(hashes).ToArray();
            Assert.Equal(kept.Order().Distinct(), kept);
            for (var start = 0; start + Winnowing.Window <= length; start++)
                Assert.Contains(kept, at => at >= start && at < start + Winnowing.Window && hashes[at] == hashes[start..(start + Winnowing.Window)].Min());
        }

        Assert.InRange(Winnowing.Select(new ulong[100]).Count(), 1, 100 / Winnowing.Window);
    }

    [Fact]
    public void Every_fingerprint_holds_the_selected_ones_and_the_lines_are_those_of_its_tokens()
    {
        var (all, some) = (Fingerprinted.Take(Original, every: true), Fingerprinted.Take(Original));
        Assert.Subset(all.Prints.ToHashSet(), some.Prints.ToHashSet());
        Assert.InRange(some.Prints.Count, all.Prints.Count / Winnowing.Window, all.Prints.Count / 2);
        Assert.Equal(all.Tokens, all.Prints.SelectMany(p => Enumerable.Range(p.Token, p.Tokens)).Distinct().Count());
        Assert.Equal((6, 7), (all.Prints[0].Line, all.Prints[0].EndLine));
        Assert.Equal(24, all.Prints[^1].EndLine);
    }

    private static string Accepted(string name) => File.ReadAllText(Path.Combine(Coding, name + ".cs"));

    private static string Body(IEnumerable<string> statements) => string.Create(CultureInfo.InvariantCulture, $"class Solution {{ void F() {{ {string.Join('\n', statements)} }} }}");
}
