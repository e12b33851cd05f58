using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>`drill new` and `drill patterns`, through the built program.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly Folder home = new();

    public NewCommandTests()
    {
        home.Write("patterns/hash-map.md", "# Hash map\n\nAsk, then remember.\n");
        home.Write("patterns/two-pointers.md", "# Two pointers\n");
    }

    [Fact]
    public async Task A_package_is_begun_and_what_is_left_is_listed()
    {
        var ended = await RunAsync("new", "Hash-Map", "pair-of-bookings", "--signature", "int[] Pair(int[] amounts, int gap)", "--name", "A pair", "--difficulty", "hard");
        Assert.Equal("", ended.Error);
        Assert.Equal(0, ended.Status);
        Assert.Contains("  [ ] statement.md:1: still to be written: the story", ended.Output, StringComparison.Ordinal);
        Assert.EndsWith("Then: ./drill verify pair-of-bookings\n", ended.Output, StringComparison.Ordinal);
        var problem = ProblemLoader.Load(Path.Combine(home.Path, "problems", "coding", "hash-map", "pair-of-bookings"));
        Assert.Equal(("hash-map", Difficulty.Hard, "A pair"), (problem.Pattern, problem.Difficulty, problem.Name));
    }

    [Theory]
    [InlineData("new hashmap one", "There is no pattern 'hashmap'. Did you mean hash-map?")]
    [InlineData("new zzzzzzzzzzzz one", "There is no pattern 'zzzzzzzzzzzz'. There are: hash-map, two-pointers.")]
    [InlineData("new hash-map One", "'One' is no slug.")]
    [InlineData("new hash-map", "new wants PATTERN and SLUG.")]
    [InlineData("new hash-map one --kind inplace", "--kind wants function, in-place, design or program, not 'inplace'. Did you mean in-place?")]
    [InlineData("new hash-map one --difficulty easier", "--difficulty wants easy, medium or hard")]
    [InlineData("new hash-map one --signature int", "The signature cannot be read: column")]
    [InlineData("patterns hashmap", "There is no pattern 'hashmap'. Did you mean hash-map?")]
    public async Task Wrong_usage_ends_with_2_and_says_what_was_expected(string commandLine, string expected)
    {
        var ended = await RunAsync(commandLine.Split(' '));
        Assert.Contains(expected, ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, ended.Status);
        Assert.False(Directory.Exists(Path.Combine(home.Path, "problems")));
    }

    [Fact]
    public async Task A_pattern_is_shown_with_its_drills()
    {
        await RunAsync("new", "hash-map", "some-drill", "--name", "Some drill", "--difficulty", "easy");
        var shown = await RunAsync("patterns", "hash-map");
        Assert.StartsWith("# Hash map\n\nAsk, then remember.\n\n## Drills\n\n- some-drill  easy    15 min  Some drill\n", shown.Output, StringComparison.Ordinal);
        var listed = await RunAsync("patterns");
        Assert.Equal("hash-map      Hash map: 1 easy\ntwo-pointers  Two pointers: no drill yet\n", listed.Output);
    }

    public void Dispose() => home.Dispose();

    private Task<DrillProcess.Ended> RunAsync(params string[] arguments) => DrillProcess.RunAsync(home.Path, [], null, arguments);
}
