using DrillJudge.Cli.Composition;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class KeptFindingsTests : IDisposable
{
    private static readonly VerifyReport Sound = new(
        "two-sum", "hash-map", "easy", new CasesReport(3, 21, 0, 13, 5), 2, 2, 3, 3, 50, 50, 0, [], 4.2, 1000, "n^1.0 (n)", 1.02, [], 7.5);

    private readonly Folder folder = new();

    [Fact]
    public void A_sound_finding_is_kept_with_all_its_figures()
    {
        var findings = new KeptFindings(folder.Path);
        findings.Keep("content", "image", true, Sound);
        var kept = findings.Find("content", "image", true);
        Assert.True(kept!.Cached);
        Assert.Equivalent(Sound with { Cached = true }, kept);
    }

    [Theory]
    [InlineData("other content", "image", true)]
    [InlineData("content", "other image", true)]
    [InlineData("content", "image", false)]
    public void A_finding_of_something_else_is_none(string content, string image, bool mutants)
    {
        var findings = new KeptFindings(folder.Path);
        findings.Keep("content", "image", true, Sound);
        Assert.Null(findings.Find(content, image, mutants));
    }

    [Fact]
    public void A_fault_is_never_kept()
    {
        var findings = new KeptFindings(folder.Path);
        findings.Keep("content", "image", true, Sound with { Errors = ["b.cs: got AC"] });
        Assert.Null(findings.Find("content", "image", true));
    }

    [Fact]
    public void A_damaged_file_is_no_finding()
    {
        var findings = new KeptFindings(folder.Path);
        findings.Keep("content", "image", true, Sound);
        foreach (var file in Directory.EnumerateFiles(folder.Path))
            File.WriteAllText(file, "{\"problem\": ");
        Assert.Null(findings.Find("content", "image", true));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_costs_no_verdict()
    {
        var findings = new KeptFindings(folder.Write("a file", "in its place") + "/below");
        findings.Keep("content", "image", true, Sound);
        Assert.Null(findings.Find("content", "image", true));
    }

    public void Dispose() => folder.Dispose();
}
