using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Reads a step in which a design is chosen.</summary>
internal sealed partial class ChoiceReader(Nouns nouns, SheetScope scope, TextCheck texts, SheetFaults faults)
{
    /// <summary>The step; null after a fault.</summary>
    public ChoiceStep? Read(string id, SheetSection section)
    {
        var unit = SheetUnits.Read(section, "unit", nouns, faults);
        var entries = section.Mapping("choose") is { } mapping ? new SheetSection(mapping, faults).Entries.ToList() : [];
        if (entries.Count is < 2 or > 8)
            faults.Add(section["choose"], "choose", "a choice has 2 to 8 options");
        texts.Declare(id, entries.Select(entry => entry.Key));
        var options = new List<(DesignOption Option, Dimension Dimension, IReadOnlyDictionary<string, Dimension> With)>();
        foreach (var (name, node) in entries)
        {
            if (!OptionName().IsMatch(name) || name == ChoiceStep.None)
                faults.Add(node, "name", $"'{name}': an option's name is lower case letters, digits and _, and not none");
            if (ReadOption(name, node) is { } option)
                options.Add(option);
        }

        var want = section.Optional("want") ?? "least";
        if (want is not ("least" or "most"))
            faults.Add(section["want"], "value", "'want' is least or most");
        var dimension = options.Count > 0 ? options[0].Dimension : Dimension.None;
        foreach (var (option, other, _) in options.Where(option => option.Dimension != dimension))
            faults.Add(section["choose"], "dimension", $"{options[0].Option.Name} is {dimension}, {option.Name} is {other}");
        if (unit is null ? dimension != Dimension.None : unit.Dimension != dimension)
            faults.Add(section["unit"] ?? section.Node, "dimension", $"the options are {dimension}; 'unit' must be too");
        scope.Declare(id, dimension, section.Node);
        DeclareWith(id, options, section);
        return options.Count < 2 ? null : new ChoiceStep(
            id, section.Text("ask"), section.Optional("label") ?? id, StepReader.Seconds(section), StepReader.Points(section), StepReader.Hints(section), section.Text("work"))
        {
            Options = [.. options.Select(option => option.Option)], Most = want == "most", Unit = unit,
        };
    }

    private void DeclareWith(string id, List<(DesignOption Option, Dimension Dimension, IReadOnlyDictionary<string, Dimension> With)> options, SheetSection section)
    {
        if (options.Count == 0)
            return;
        foreach (var (option, _, with) in options)
        {
            if (with.Count != options[0].With.Count || with.Any(pair => !options[0].With.TryGetValue(pair.Key, out var dimension) || dimension != pair.Value))
                faults.Add(section["choose"], "with", $"{option.Name}: every option has the same values under 'with', of the same dimensions");
        }

        foreach (var (name, dimension) in options[0].With)
            scope.DeclareWith(id, name, dimension);
    }

    private (DesignOption, Dimension, IReadOnlyDictionary<string, Dimension>)? ReadOption(string name, YamlNode node)
    {
        var label = char.ToUpperInvariant(name[0]) + name[1..].Replace('_', ' ');
        if (node is YamlScalarNode { Value: { } shortForm })
            return scope.Read(shortForm, node) is var (expression, of) ? (new DesignOption(name, label, expression, null, "", new Dictionary<string, Expression>()), of, new Dictionary<string, Dimension>()) : null;
        if (node is not YamlMappingNode mapping)
        {
            faults.Add(node, "value", $"'{name}' wants an expression, or {{label, value, if, say, with}}");
            return null;
        }

        var section = new SheetSection(mapping, faults, "label", "value", "if", "say", "with");
        var condition = section.Optional("if") is { } text ? scope.ReadCondition(text, section["if"]!) : null;
        if (section["say"] is not null)
            texts.CheckSolved(section, "say");
        var (with, dimensions) = (new Dictionary<string, Expression>(), new Dictionary<string, Dimension>());
        foreach (var (further, at) in section.Mapping("with") is { } values ? new SheetSection(values, faults).Entries : [])
        {
            if (at is YamlScalarNode { Value: { } formula } && scope.Read(formula, at) is var (value, dimension))
                (with[further], dimensions[further]) = (value, dimension);
        }

        var objective = section.Text("value");
        return objective.Length > 0 && scope.Read(objective, section["value"]!) is var (best, measured)
            ? (new DesignOption(name, section.Optional("label") ?? label, best, condition, section.Optional("say") ?? "", with), measured, dimensions)
            : null;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,19}$")]
    private static partial Regex OptionName();
}
