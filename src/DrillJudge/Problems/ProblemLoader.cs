using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>
/// Reads a problem package. Ours are read strictly: an unknown key is a slip of the pen that would otherwise be found by a learner. A package of the ICPC format
/// (no `kind`, no `signature`, but .in files or `problem_format_version`) is read as a program, and keys that are not ours are passed over.
/// </summary>
public static class ProblemLoader
{
    private const string YamlFile = "problem.yaml";

    /// <summary>Reads the package in a folder.</summary>
    /// <exception cref="ProblemFormatException">It cannot be read; holds everything that is wrong with it.</exception>
    public static Problem Load(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var errors = new FormatErrors();
        var files = PackageFiles.Read(full, errors);
        errors.ThrowIfAny(full);
        if (!files.Has(YamlFile))
            errors.Add(YamlFile, "is missing");
        var problem = files.Has(YamlFile) && YamlSection.Root<YamlMappingNode>(files, YamlFile, errors) is { } root
            ? Read(files, new YamlSection(root, YamlFile, "", errors), full, errors)
            : null;
        errors.ThrowIfAny(full);
        return problem!;
    }

    private static Problem Read(PackageFiles files, YamlSection yaml, string folder, FormatErrors errors)
    {
        var slug = Path.GetFileName(folder);
        var notes = new List<string>();
        var header = ProblemHeader.Read(files, yaml, slug, notes);
        var shape = header.Kind is { } kind ? ProblemShape.Read(yaml, kind) : null;
        var compare = new CompareReader(files, yaml, errors).Read(shape?.Codec, header.Kind ?? ProblemKind.Function);
        var submissions = SubmissionReader.Read(files, header.Icpc, errors);
        var problem = new Problem
        {
            Slug = slug,
            Folder = folder,
            Name = header.Name,
            // The ICPC format has no word for it; the folder that a package lies in does.
            Pattern = header.Pattern.Length > 0 ? header.Pattern : Path.GetFileName(Path.GetDirectoryName(folder)) ?? "",
            Difficulty = header.Difficulty,
            Minutes = header.Minutes,
            LeetCode = yaml.Integer("leetcode", 1, 1_000_000),
            Statement = ReadStatement(files, header.Icpc, errors),
            Editorial = files.Text("editorial.md"),
            Kind = header.Kind ?? ProblemKind.Function,
            Signature = shape?.Codec.Signature ?? new Signature("", []),
            Node = shape?.Node ?? NodeMeaning.None,
            ReadBack = shape?.ReadBack ?? 0,
            Compare = compare,
            Constraints = yaml.Texts("constraints"),
            Size = yaml.Text("size"),
            Limits = LimitsReader.Read(yaml.Section("limits"), header.Icpc, notes),
            Complexity = ReadComplexity(yaml.Section("complexity")),
            Followups = yaml.Texts("followups"),
            License = yaml.Text("license") ?? "unknown",
            ContentHash = files.Hash(),
            Cases = shape is null ? [] : ReadCases(files, shape.Codec, errors),
            Generator = files.Source("generators/cases.csx"),
            InputValidator = files.Source("input_validators/input.csx"),
            OutputChecker = files.Source(CompareReader.ScriptPath),
            Submissions = submissions,
            EquivalentMutants = EquivalentMutantReader.Read(files, errors),
            Notes = notes,
            Icpc = header.Icpc,
            Todos = header.Icpc ? [] : TodoFinder.Find(files),
        };
        if (shape is not null)
            DemandAnswers(problem, header.Icpc, errors);
        return problem;
    }

    private static List<TestCase> ReadCases(PackageFiles files, CaseCodec codec, FormatErrors errors)
    {
        var cases = new List<TestCase>();
        foreach (var group in (ReadOnlySpan<CaseGroup>)[CaseGroup.Sample, CaseGroup.Secret])
        {
            new YamlCaseReader(files, codec, errors).Read(group, cases);
            if (codec.Kind == ProblemKind.Program)
                new FileCaseReader(files, errors).Read(group, cases);
        }

        return cases;
    }

    private static void DemandAnswers(Problem problem, bool icpc, FormatErrors errors)
    {
        if (icpc && problem.Cases.Count == 0)
            errors.Add("data", "there is no case");
        if (!icpc && !problem.Cases.Any(test => test.Group == CaseGroup.Sample))
            errors.Add("data/sample.yaml", "there is no sample");
        var open = problem.Cases.Count(test => test.Output is null);
        if (problem.Reference is null && (open > 0 || problem.Generator is not null))
            errors.Add("submissions/accepted", $"there is no C# solution to answer {(open > 0 ? $"cases without output ({open})" : "generated cases")}");
    }

    private static Complexity? ReadComplexity(YamlSection? section)
    {
        section?.RefuseOthers("time", "space");
        return section is null ? null : new Complexity(section.RequiredText("time"), section.RequiredText("space"));
    }

    private static string ReadStatement(PackageFiles files, bool icpc, FormatErrors errors)
    {
        if (files.Text("statement.md") is { } text && !string.IsNullOrWhiteSpace(text))
            return text;
        if (!icpc)
            errors.Add("statement.md", files.Has("statement.md") ? "is empty" : "is missing");
        var found = files.Below("statement").Concat(files.Below("problem_statement"))
            .Where(path => Path.GetFileName(path).StartsWith("problem.", StringComparison.Ordinal) && Path.GetExtension(path) is ".md" or ".tex")
            .OrderBy(path => Path.GetExtension(path) == ".tex").ThenBy(path => !path.Contains(".en.", StringComparison.Ordinal)).FirstOrDefault();
        return found is null ? "" : files.Text(found)!;
    }
}
