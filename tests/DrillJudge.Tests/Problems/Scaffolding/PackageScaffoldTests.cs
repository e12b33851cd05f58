using DrillJudge.Judging.Verification;
using DrillJudge.Problems;
using DrillJudge.Problems.Scaffolding;
using DrillJudge.Tests.Cli;
using Xunit;

namespace DrillJudge.Tests.Problems.Scaffolding;

public sealed class PackageScaffoldTests : IDisposable
{
    private readonly Folder root = new();

    [Fact]
    public void A_new_package_loads_and_its_gaps_are_named_by_file_and_line()
    {
        var begun = PackageScaffold.Create(root.Path, new ScaffoldRequest("hash-map", "pair-of-bookings", Difficulty: Difficulty.Easy, Name: "A pair: \"booked\"", Signature: "int[] Pair(int[] amounts, int gap)"));
        Assert.Equal(("pair-of-bookings", "hash-map", Difficulty.Easy, "A pair: \"booked\""), (begun.Slug, begun.Pattern, begun.Difficulty, begun.Name));
        Assert.Equal("int[] Pair(int[] amounts, int gap)", begun.Signature.Members[0].ToString());
        var complaints = PackageShape.Complaints(begun).ToArray();
        Assert.Contains("statement.md:1: still to be written: the story, in your own words, and what is asked; readable in a minute", complaints);
        Assert.Contains("submissions/wrong_answer: at least three believable slips are expected", complaints);
        foreach (var file in new[]
        {
            "problem.yaml", "statement.md", "editorial.md", "data/sample.yaml", "data/secret.yaml", "generators/cases.csx", "input_validators/input.csx",
            "submissions/accepted/a-reference.cs", "submissions/accepted/b-another-way.cs",
        })
            Assert.Contains(begun.Todos, mark => mark.File == file && mark.Text.Length > 0);
    }

    [Theory]
    [InlineData("Two-Sum")]
    [InlineData("two_sum")]
    [InlineData("-two-sum")]
    [InlineData("two--sum")]
    [InlineData("two-sum/")]
    [InlineData("../two-sum")]
    [InlineData("")]
    public void A_malformed_slug_is_refused(string slug) =>
        Assert.Contains("is no slug", Refusal(new ScaffoldRequest("hash-map", slug)), StringComparison.Ordinal);

    [Fact]
    public void A_slug_that_any_pattern_has_is_refused()
    {
        PackageScaffold.Create(root.Path, new ScaffoldRequest("hash-map", "two-sum"));
        Assert.Contains("The slug two-sum is taken", Refusal(new ScaffoldRequest("bfs", "two-sum")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_package_yet_is_not_written_into()
    {
        var notes = root.Write("hash-map/two-sum/notes.txt", "mine");
        Assert.Contains("is there already", Refusal(new ScaffoldRequest("hash-map", "two-sum")), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(notes));
    }

    [Theory]
    [InlineData(ProblemKind.Function, "int[] Pair(int[] amounts", "column")]
    [InlineData(ProblemKind.Function, "Foo Pair(int a)", "Foo is no type")]
    [InlineData(ProblemKind.Function, "void Pair(int[] a)", "kind: in-place")]
    [InlineData(ProblemKind.Function, "Node Copy(Node node)", "Node has two meanings")]
    [InlineData(ProblemKind.InPlace, "void Twice(int n)", "cannot change in place")]
    [InlineData(ProblemKind.InPlace, "void Twice()", "no parameter to change")]
    [InlineData(ProblemKind.Design, "class Empty { }", "has no operation")]
    [InlineData(ProblemKind.Program, "int Solve(int n)", "A program has no signature")]
    public void A_signature_that_does_not_fit_is_refused_and_nothing_is_left_behind(ProblemKind kind, string signature, string expected)
    {
        Assert.Contains(expected, Refusal(new ScaffoldRequest("hash-map", "new-one", kind, Signature: signature)), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(root.Path));
    }

    public void Dispose() => root.Dispose();

    private string Refusal(ScaffoldRequest request) => Assert.Throws<ScaffoldException>(() => PackageScaffold.Create(root.Path, request)).Message;
}
