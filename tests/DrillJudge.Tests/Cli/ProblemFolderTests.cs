using DrillJudge.Cli.Input;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class ProblemFolderTests : IDisposable
{
    private readonly Folder home = Folder.WithProblems("two-sum", "three-sum", "lru-cache");

    private string Root => Path.Combine(home.Path, "problems", "coding");

    [Theory]
    [InlineData("two-sum")]
    [InlineData("Two-Sum")]
    public void A_slug_is_found_below_its_pattern(string given)
    {
        var found = ProblemFolder.Find(given, Root);
        Assert.Equal(new ProblemFolder("two-sum", Path.Combine(Root, "a-pattern", "two-sum")), found);
    }

    [Fact]
    public void A_folder_is_taken_as_it_is()
    {
        var path = Path.Combine(Root, "a-pattern", "lru-cache");
        Assert.Equal(new ProblemFolder("lru-cache", path), ProblemFolder.Find(path + "/", "/nonexistent"));
    }

    [Theory]
    [InlineData("tow-sum", "Did you mean two-sum?")]
    [InlineData("sum", "Did you mean three-sum or two-sum?")]
    [InlineData("lrucache", "Did you mean lru-cache?")]
    [InlineData("median-of-streams", "There are: lru-cache, three-sum, two-sum.")]
    public void An_unknown_problem_names_its_nearest(string given, string expected)
    {
        Assert.Contains(expected, Assert.Throws<InputException>(() => ProblemFolder.Find(given, Root)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_are_listed_by_slug()
    {
        Assert.Equal(["lru-cache", "three-sum", "two-sum"], ProblemFolder.All(Root).Select(problem => problem.Slug));
    }

    [Fact]
    public void A_root_without_packages_is_refused()
    {
        using var empty = new Folder();
        Assert.Contains("holds no problem package", Assert.Throws<InputException>(() => ProblemFolder.All(empty.Path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => home.Dispose();
}
