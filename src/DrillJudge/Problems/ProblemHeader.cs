using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>What problem.yaml says about the problem as a whole. Kind is null, after an error, when it names none.</summary>
internal sealed record ProblemHeader(bool Icpc, ProblemKind? Kind, string Name, string Pattern, Difficulty Difficulty, int Minutes)
{
    private static readonly string[] Own =
    [
        "name", "leetcode", "pattern", "difficulty", "minutes", "signature", "kind", "node", "inplace", "compare", "constraints", "size", "limits",
        "complexity", "followups", "license",
    ];

    // Both the legacy format's keys and those of 2025-09: a program of ours may carry them for other judges.
    private static readonly string[] Foreign =
    [
        "problem_format_version", "type", "uuid", "version", "credits", "author", "source", "source_url", "rights_owner", "embargo_until", "keywords",
        "languages", "allow_file_writing", "constants", "validation", "validator_flags", "grading", "libraries",
    ];

    public static ProblemHeader Read(PackageFiles files, YamlSection yaml, string slug, List<string> notes)
    {
        var icpc = IsIcpc(files, yaml);
        if (!icpc)
            yaml.RefuseOthers([.. Own, .. Foreign]);
        else
            CheckType(yaml, notes);
        var kind = icpc ? ProblemKind.Program : ReadKind(yaml);
        var difficulty = yaml.Choice("difficulty", ("easy", Difficulty.Easy), ("medium", Difficulty.Medium), ("hard", Difficulty.Hard));
        if (!icpc && !yaml.Has("difficulty"))
            yaml.Error("difficulty", "is missing");
        var known = difficulty ?? Difficulty.Medium;
        var minutes = yaml.Integer("minutes", 1, 600) ?? known switch
        {
            Difficulty.Easy => 15,
            Difficulty.Medium => 25,
            _ => 40,
        };
        return icpc
            ? new ProblemHeader(true, kind, ForeignName(yaml) ?? slug, yaml.Text("pattern") ?? "", known, minutes)
            : new ProblemHeader(false, kind, yaml.RequiredText("name"), yaml.RequiredText("pattern"), known, minutes);
    }

    private static ProblemKind? ReadKind(YamlSection yaml) => !yaml.Has("kind") ? ProblemKind.Function : yaml.Choice("kind",
        ("function", ProblemKind.Function), ("design", ProblemKind.Design), ("in-place", ProblemKind.InPlace), ("program", ProblemKind.Program));

    private static bool IsIcpc(PackageFiles files, YamlSection yaml) =>
        !yaml.Has("kind") && !yaml.Has("signature") && (yaml.Has("problem_format_version") || FileCaseReader.Finds(files));

    // 2025-09 allows one name a language.
    private static string? ForeignName(YamlSection yaml)
    {
        if (yaml.Node("name") is not YamlMappingNode)
            return yaml.Text("name")?.Trim();
        var names = yaml.Section("name")!;
        var language = names.Has("en") ? "en" : names.Keys.FirstOrDefault();
        return language is null ? null : names.Text(language);
    }

    private static void CheckType(YamlSection yaml, List<string> notes)
    {
        var types = yaml.Node("type") is YamlSequenceNode ? yaml.Texts("type") : yaml.Text("type")?.Split(' ') ?? [];
        foreach (var type in types)
        {
            if (type == "scoring")
                notes.Add("type: scores are not kept; a solution passes all cases or fails");
            else if (type is not ("pass-fail" or ""))
                yaml.Error("type", $"{type} problems are not supported");
        }
    }
}
