using System.Text.RegularExpressions;
using Xunit;

namespace DrillJudge.Tests;

/// <summary>The house as architecture and CONTRIBUTING draw it, held against the code as text.</summary>
public sealed partial class HouseRulesTests
{
    private const int LongestFile = 400;
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("Problems", "Judging|Sandboxes|Attempts|Worksheets|Cohorts|Jobs|Data")]
    [InlineData("Sandboxes", "Judging|Problems|Attempts|Worksheets|Cohorts|Jobs|Data")]
    [InlineData("Worksheets", "Problems|Judging|Sandboxes|Attempts|Cohorts|Jobs|Data")]
    [InlineData("Judging", "Attempts|Worksheets|Cohorts|Jobs|Data")]
    public void Dependencies_inside_the_library_point_one_way(string room, string forbidden)
    {
        var files = Sources($"src/DrillJudge/{room}").ToArray();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Regex.IsMatch(File.ReadAllText(file), $@"\bDrillJudge\.({forbidden})\b"));
    }

    [Theory]
    [InlineData("sandbox/Protocol")]
    [InlineData("sandbox/Processes")]
    [InlineData("sandbox/Runner")]
    public void What_runs_inside_a_sandbox_knows_neither_library_nor_Roslyn(string folder)
    {
        var files = Sources(folder).ToArray();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => Regex.IsMatch(File.ReadAllText(file), @"using (DrillJudge\.(Problems|Judging|Sandboxes)\b|Microsoft\.CodeAnalysis)"));
    }

    [Fact]
    public void Roslyn_stays_out_of_the_process_that_holds_the_socket()
    {
        Assert.DoesNotContain(Sources("src"), file => File.ReadAllText(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories),
            project => File.ReadAllText(project).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Assert.DoesNotContain(new[] { "src", "sandbox", "tests" }.SelectMany(Sources), file => File.ReadLines(file).Count() > LongestFile);

    [Fact]
    public void No_type_is_named_for_what_it_is_not() =>
        Assert.DoesNotContain(new[] { "src", "sandbox" }.SelectMany(Sources), file => VagueName().IsMatch(Path.GetFileNameWithoutExtension(file)));

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DrillJudge.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie below the repository's root.");
        return folder.FullName;
    }

    [GeneratedRegex("(Helpers?|Manager|Utils?|Common)$")]
    private static partial Regex VagueName();
}
