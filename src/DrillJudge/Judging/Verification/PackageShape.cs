using System.Text.RegularExpressions;
using DrillJudge.Problems;

namespace DrillJudge.Judging.Verification;

/// <summary>What a package of ours must hold besides what the loader asks for; told without a sandbox. An ICPC package brings what that format asks for.</summary>
public static partial class PackageShape
{
    private const int Hints = 3;
    private static readonly string[] Sections = ["How to recognise it", "Approaches", "Slips", "Hints", "Second round"];

    /// <summary>What is missing, in the words of its author's to-do list; empty when nothing is.</summary>
    public static IEnumerable<string> Complaints(Problem problem)
    {
        if (problem.Icpc)
            return [];
        return [.. problem.Todos.Select(mark => mark.ToString()), .. Counts(problem), .. Editorial(problem)];
    }

    private static IEnumerable<string> Counts(Problem problem)
    {
        var samples = problem.Cases.Count(c => c.Group == CaseGroup.Sample);
        if (samples is < 2 or > 3)
            yield return $"data/sample.yaml: two or three samples are expected, there {(samples == 1 ? "is" : "are")} {samples}";
        if (problem.Followups.Count is < 2 or > 3)
            yield return $"problem.yaml: followups: two or three are expected, there {(problem.Followups.Count == 1 ? "is" : "are")} {problem.Followups.Count}";
        if (problem.InputValidator is null)
            yield return "input_validators/input.csx: missing; nothing says whether an input obeys the constraints";
        if (problem.Submissions.GetValueOrDefault("accepted")?.Count is null or < 2)
            yield return "submissions/accepted: at least two approaches are expected";
        if (problem.Submissions.GetValueOrDefault("wrong_answer")?.Count is null or < 3)
            yield return "submissions/wrong_answer: at least three believable slips are expected";
    }

    private static IEnumerable<string> Editorial(Problem problem)
    {
        if (problem.Editorial is not { } editorial)
        {
            yield return "editorial.md: missing";
            yield break;
        }

        var sections = Heading().Split(editorial.ReplaceLineEndings("\n")).Skip(1).Chunk(2).ToLookup(pair => pair[0].Trim(), pair => pair[1].Trim());
        foreach (var missing in Sections.Where(name => sections[name].All(text => text.Length == 0)))
            yield return $"editorial.md: the section '## {missing}' is missing or empty";
        var hints = sections["Hints"].Sum(text => HintMark().Count(text));
        if (sections.Contains("Hints") && hints != Hints)
            yield return $"editorial.md: Hints: three are expected, from vague to concrete (1. 2. 3.), there {(hints == 1 ? "is" : "are")} {hints}";
    }

    [GeneratedRegex(@"^## +(.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\d+\. ", RegexOptions.Multiline)]
    private static partial Regex HintMark();
}
