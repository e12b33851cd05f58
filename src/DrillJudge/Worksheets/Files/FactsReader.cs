using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Reads facts.yaml.</summary>
public static partial class FactsReader
{
    private static readonly string[] Kinds = ["price", "latency", "throughput", "rule"];

    /// <summary>The facts that are sound, and what is wrong with the others.</summary>
    public static (IReadOnlyDictionary<string, Fact> Facts, IReadOnlyList<SheetFault> Faults) Read(string text, string file)
    {
        var faults = new SheetFaults(file);
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        if (SheetYaml.Root(text, faults) is { } root && new SheetSection(root, faults, "facts").Mapping("facts") is { } mapping)
        {
            foreach (var (name, node) in new SheetSection(mapping, faults).Entries)
            {
                if (!FactName().IsMatch(name))
                    faults.Add(node, "name", $"'{name}': a fact's name is in capitals, 2 to 20 of them");
                else if (node is YamlMappingNode fields && One(name, new SheetSection(fields, faults, "value", "unit", "what", "kind", "source", "year"), faults) is { } fact)
                    facts[name] = fact;
            }
        }

        return (facts, faults.Found);
    }

    private static Fact? One(string name, SheetSection section, SheetFaults faults)
    {
        var value = NumberLiteral.Parse(section.Text("value"));
        if (value is not > 0)
            faults.Add(section["value"] ?? section.Node, "value", "'value' wants a positive number");
        var unit = SheetUnits.Read(section, "unit", Nouns.Known, faults, required: true);
        var kind = section.Text("kind");
        if (!Kinds.Contains(kind))
            faults.Add(section["kind"] ?? section.Node, "value", $"'kind' is one of {string.Join(", ", Kinds)}");
        var (what, source, year) = (section.Text("what"), section.Text("source"), section.Whole("year", 1990, 2100));
        return value is { } number && unit is not null ? new Fact(name, number, unit, what, kind, source, year) : null;
    }

    [GeneratedRegex("^[A-Z][A-Z0-9_]{1,19}$")]
    private static partial Regex FactName();
}
