using System.Text.RegularExpressions;
using DrillJudge.Judging.Verification;
using DrillJudge.Problems;
using DrillJudge.Tests.Judging;
using Xunit;

namespace DrillJudge.Tests.Problems;

/// <summary>What every package of this repository promises in words; what it promises in verdicts is `drill verify`'s to say.</summary>
public sealed partial class PackagesOfTheRepositoryTests
{
    private const int LongSentence = 60;
    private static readonly Problem[] Packages = [.. new ProblemCatalog(Path.Combine(Repository.Root, "problems", "coding")).Folders.Select(ProblemLoader.Load)];

    [Fact]
    public void Each_has_samples_explained_an_editorial_in_five_parts_follow_ups_approaches_and_slips_and_nothing_left_to_be_written()
    {
        Assert.True(Packages.Length >= 40);
        Assert.Equal([], Packages.SelectMany(problem => PackageShape.Complaints(problem).Select(complaint => $"{problem.Slug}: {complaint}")));
        // The ICPC format keeps its explanations elsewhere and asks for no follow-ups.
        Assert.Equal([], Packages.Where(problem => !problem.Icpc).SelectMany(problem => problem.Cases)
            .Where(test => test.Group == CaseGroup.Sample && (string.IsNullOrWhiteSpace(test.Explanation) || test.Output is null)));
    }

    [Fact]
    public void Second_submissions_come_as_one_right_and_two_wrong_ones()
    {
        foreach (var problem in Packages)
        {
            var second = problem.Submissions.ToDictionary(folder => folder.Key, folder => folder.Value.Count(file => SecondName().IsMatch(file.Path)));
            if (second.GetValueOrDefault("accepted") > 0)
                Assert.True(second.Values.Sum() - second["accepted"] >= 2, $"{problem.Slug} has a second right solution without two second wrong ones");
        }
    }

    [Fact]
    public void No_two_share_a_long_sentence()
    {
        var shared = from problem in Packages
                     from text in Directory.EnumerateFiles(problem.Folder, "*.*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yaml")
                     from sentence in SentenceEnd().Split(Spaces().Replace(File.ReadAllText(text), " "))
                     where sentence.Trim().Length > LongSentence
                     group problem.Slug by sentence.Trim() into owners
                     where owners.Distinct().Count() > 1
                     select $"{string.Join(", ", owners.Distinct())}: {owners.Key}";
        Assert.Equal([], shared);
    }

    [GeneratedRegex(@"/second-[^/]+\.cs$")]
    private static partial Regex SecondName();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?:;])\s|\s-\s|\|")]
    private static partial Regex SentenceEnd();
}
