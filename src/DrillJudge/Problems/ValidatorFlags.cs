using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>
/// Gathers the flags of the ICPC format's default validator: `validator_flags` of problem.yaml (legacy), and `output_validator_flags` (legacy) or
/// `output_validator_args` (2025-09) of the files that describe a group or a case below data. One comparison holds for the whole problem.
/// </summary>
internal static class ValidatorFlags
{
    public static IReadOnlyList<string> Read(PackageFiles files, YamlSection yaml, FormatErrors errors)
    {
        IReadOnlyList<string>? flags = yaml.Has("validator_flags") ? Flags(yaml, "validator_flags") : null;
        foreach (var path in files.Below("data").Where(IsSettings))
        {
            if (YamlSection.Root<YamlMappingNode>(files, path, errors) is not { } root)
                continue;
            var section = new YamlSection(root, path, "", errors);
            var key = section.Has("output_validator_args") ? "output_validator_args" : "output_validator_flags";
            if (!section.Has(key))
                continue;
            var here = Flags(section, key);
            if (flags is not null && !flags.SequenceEqual(here))
                section.Error(key, "other flags hold elsewhere; a problem is compared in one way");
            flags ??= here;
        }

        return flags ?? [];
    }

    private static IReadOnlyList<string> Flags(YamlSection section, string key) => section.Node(key) is YamlSequenceNode
        ? section.Texts(key)
        : section.Text(key)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static bool IsSettings(string path) => path.EndsWith(".yaml", StringComparison.Ordinal) && path is not ("data/sample.yaml" or "data/secret.yaml");
}
