using DrillJudge.Cohorts;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using DrillJudge.Tests.Compiler;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Cohorts;

public sealed class SimilarityReckoningTests
{
    [Fact]
    public void The_code_that_everybody_begins_with_matches_nobody()
    {
        var starter = StarterCode.For(ProblemKind.Function, Types.TwoSum);
        var found = SimilarityReckoning.Of(Fingerprinted.Works(starter, starter + "// mine", "class Solution { }"), Fingerprinted.Take(starter, every: true));
        Assert.Equal((0, 0), (found.Compared, found.Found));
        Assert.Equal(["a", "b", "c"], found.TooShort.Select(w => w.Learner));
    }

    [Fact]
    public void A_long_template_that_everybody_was_given_counts_for_nothing()
    {
        var (template, own) = (Body(1, 60), Body(2, 20));
        var given = Fingerprinted.Take(Class(template), every: true);
        var found = SimilarityReckoning.Of(Fingerprinted.Works(Class(template + own), Class(template + Body(3, 20)), Class(template + own)), given);
        var pair = Assert.Single(found.Pairs);
        Assert.Equal(("a", "c"), (pair.Left.Learner, pair.Right.Learner));
        Assert.True(pair.LeftLines[0].From > 55, $"line {pair.LeftLines[0].From} is the template's");
    }

    [Fact]
    public void What_more_than_half_share_is_left_out_from_five_sources_on_and_two_copies_among_them_stay()
    {
        var usual = Body(1, 30);
        string[] four = [Class(usual + Body(2, 20)), Class(usual + Body(3, 20)), Class(usual + Body(4, 20)), Class(usual + Body(4, 20))];
        var few = SimilarityReckoning.Of(Fingerprinted.Works(four), Fingerprinted.NothingGiven);
        Assert.Equal((6, false), (few.Found, few.CommonLeftOut));
        var many = SimilarityReckoning.Of(Fingerprinted.Works([.. four, Class(Body(5, 40))]), Fingerprinted.NothingGiven);
        Assert.Equal(("c", "d", true), (Assert.Single(many.Pairs).Left.Learner, many.Pairs[0].Right.Learner, many.CommonLeftOut));
    }

    [Fact]
    public void The_most_alike_come_first_and_no_more_than_can_be_read()
    {
        var sources = Enumerable.Range(0, 8).SelectMany(group => Enumerable.Range(0, 8).Select(i => Class(Body(group, 40) + Body(100 + (8 * group) + i, i)))).ToArray();
        var found = SimilarityReckoning.Of(Fingerprinted.Works(sources), Fingerprinted.NothingGiven);
        Assert.Equal((8 * 28, SimilarityRules.MostPairs), (found.Found, found.Pairs.Count));
        Assert.Equal(found.Pairs.OrderByDescending(p => p.Score), found.Pairs);
    }

    [Fact]
    public void Who_cannot_be_read_is_named_and_compared_with_nobody()
    {
        var works = Fingerprinted.Works(Class(Body(1, 20)), Class(Body(1, 20)), "\0\0\0", new string('(', 5000));
        var found = SimilarityReckoning.Of(works, SourcePrints.Unreadable);
        Assert.Equal(["c", "d"], found.Unreadable.Select(w => w.Learner));
        Assert.Equal((2, 1d), (found.Compared, Assert.Single(found.Pairs).Score));
    }

    [Fact]
    public void Lines_that_touch_become_one_range()
    {
        SourcePrint[] prints = [new(1, 0, 12, 7, 9), new(2, 0, 12, 3, 4), new(3, 0, 12, 5, 5), new(4, 0, 12, 8, 8), new(5, 0, 12, 12, 12)];
        var ranges = LineRange.Of(prints);
        Assert.Equal([new LineRange(3, 5), new LineRange(7, 9), new LineRange(12, 12)], ranges);
        Assert.Equal([3, 4, 5, 7, 8, 9, 12], Enumerable.Range(1, 20).Where(line => ranges.Any(r => r.Holds(line))));
    }

    /// <summary>Statements that depend on the number alone, one a line.</summary>
    private static string Body(int number, int statements)
    {
        var random = new Random(number);
        return string.Concat(Enumerable.Range(0, statements).Select(_ => $"a.M{random.Next(100_000)}(b[{random.Next(9)}] + c.N{random.Next(100_000)});\n"));
    }

    private static string Class(string body) => $"class Solution {{ void F() {{\n{body}}} }}";
}
