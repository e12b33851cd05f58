using System.Text.RegularExpressions;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Tests.Judging;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed partial class PatternCatalogTests
{
    private static readonly PatternCatalog Catalog = new(Path.Combine(Repository.Root, "patterns"), new ProblemCatalog(Path.Combine(Repository.Root, "problems", "coding")));

    public static TheoryData<string> Patterns => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "patterns"), "*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Fact]
    public void Every_pattern_that_is_drilled_has_a_page_and_every_page_a_drill()
    {
        Assert.All(Catalog.Names, name =>
        {
            var page = Catalog.Find(name)!;
            Assert.NotEqual("", page.Markdown);
            Assert.NotEmpty(page.Drills);
        });
        Assert.True(Catalog.Names.Count >= 9);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_page_says_when_it_applies_the_invariant_a_template_the_costs_and_the_slips(string pattern)
    {
        var page = Catalog.Find(pattern)!;
        Assert.StartsWith($"# {page.Title}\n", page.Markdown, StringComparison.Ordinal);
        Assert.Equal(["When it applies", "Invariant", "Template", "Costs", "Slips"], Heading().Matches(page.Markdown).Select(match => match.Groups[1].Value));
        Assert.InRange(page.Markdown.Split('\n').Length, 40, 90);
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_template_compiles_as_a_learner_would_submit_it(string pattern)
    {
        var blocks = Code().Matches(Catalog.Find(pattern)!.Markdown).Select(match => match.Groups[1].Value).ToArray();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block =>
        {
            // With a method beside it whose types bring ListNode and TreeNode in, as they are given to a learner.
            var signature = SignatureParser.Parse("TreeNode Answer(ListNode list)", ProblemKind.Function);
            var solution = block.Contains("class Solution", StringComparison.Ordinal) ? block : block + "\npublic class Solution\n{\n}\n";
            var end = solution.LastIndexOf('}');
            var compiled = Compiled.From(Harness.ForFunction(signature), solution[..end] + "    public TreeNode Answer(ListNode list) => null;\n}\n");
            Assert.Equal([], compiled.Reply.Diagnostics.Where(d => d.Error).Select(d => $"line {d.Line}: {d.Message}"));
        });
    }

    [Fact]
    public void Drills_go_from_easy_to_hard()
    {
        var drills = Catalog.Find("hash-map")!.Drills;
        Assert.Equal(drills.OrderBy(drill => drill.Difficulty), drills);
        Assert.Contains(drills, drill => drill is { Slug: "two-sum", Difficulty: Difficulty.Easy, Minutes: 15, LeetCode: 1 });
    }

    [Fact]
    public void A_name_is_found_in_whatever_case_and_an_unknown_one_names_its_nearest()
    {
        Assert.Equal("bfs", Catalog.Find("BFS")!.Name);
        Assert.Null(Catalog.Find("hashmap"));
        Assert.Null(Catalog.Find("../patterns/bfs"));
        Assert.Equal("hash-map", Catalog.Nearest("hashmap")[0]);
    }

    [Fact]
    public void Neither_pages_nor_packages_make_an_empty_catalog() =>
        Assert.Empty(new PatternCatalog("/nonexistent", new ProblemCatalog("/nonexistent")).Names);

    [GeneratedRegex(@"^## (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
