using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>Reads equivalent_mutants.yaml.</summary>
internal static class EquivalentMutantReader
{
    private const string FileName = "equivalent_mutants.yaml";

    public static IReadOnlyList<EquivalentMutant> Read(PackageFiles files, FormatErrors errors)
    {
        var mutants = new List<EquivalentMutant>();
        if (!files.Has(FileName) || YamlSection.Root<YamlSequenceNode>(files, FileName, errors) is not { } list)
            return mutants;
        for (var i = 0; i < list.Children.Count; i++)
        {
            if (list.Children[i] is not YamlMappingNode mapping)
            {
                errors.Add(FileName, list.Children[i].Start.Line, $"[{i}]", "expected line, original, replacement and reason");
                continue;
            }

            var section = new YamlSection(mapping, FileName, $"[{i}].", errors);
            section.RefuseOthers("line", "original", "replacement", "reason");
            if (!section.Has("line"))
                section.Error("line", "is missing");
            if (!section.Has("replacement"))
                section.Error("replacement", "is missing; for a dropped statement it is \"\"");
            mutants.Add(new EquivalentMutant(
                section.Integer("line", 1, int.MaxValue) ?? 0, section.RequiredText("original"), section.Text("replacement") ?? "", section.RequiredText("reason")));
        }

        return mutants;
    }
}
