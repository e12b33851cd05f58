using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>A mapping in a sheet's file. Whatever is not as asked becomes a fault with its line, and reading goes on.</summary>
internal sealed class SheetSection
{
    private readonly Dictionary<string, YamlNode> entries = new(StringComparer.Ordinal);
    private readonly SheetFaults faults;

    /// <summary>A mapping; every key but the known ones is a fault.</summary>
    public SheetSection(YamlMappingNode node, SheetFaults faults, params string[] known)
    {
        (Node, this.faults) = (node, faults);
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            entries[name] = value;
            if (known.Length > 0 && !known.Contains(name))
                faults.Add(key, "unknown-key", $"there is no key '{name}'{(Spelling.Nearest(name, known, 1) is [var near] ? $"; did you mean {near}?" : "")}");
        }
    }

    /// <summary>The mapping.</summary>
    public YamlMappingNode Node { get; }

    /// <summary>Keys with values, in the file's order.</summary>
    public IEnumerable<KeyValuePair<string, YamlNode>> Entries => entries;

    public YamlNode? this[string key] => entries.GetValueOrDefault(key);

    /// <summary>A text that must be there; "" after a fault.</summary>
    public string Text(string key)
    {
        if (this[key] is null)
            faults.Add(Node, "missing-key", $"'{key}' is missing");
        return Optional(key) ?? "";
    }

    /// <summary>A text, or null when it is missing.</summary>
    public string? Optional(string key)
    {
        if (this[key] is not { } node)
            return null;
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            return text.Trim();
        faults.Add(node, "value", $"'{key}' wants a text{(node is YamlMappingNode ? "; braces must be quoted" : "")}");
        return null;
    }

    /// <summary>A whole number within bounds; the default when it is missing, or after a fault.</summary>
    public int Whole(string key, int least, int most, int? fallback = null) => (int)Number(key, least, most, fallback, whole: true);

    /// <summary>A number within bounds.</summary>
    public double Number(string key, double least, double most, double? fallback = null, bool whole = false)
    {
        if (fallback is { } value && this[key] is null)
            return value;
        var text = Text(key);
        if (text.Length > 0 && (!double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || number < least || number > most || (whole && number != Math.Floor(number))))
            faults.Add(this[key], "value", string.Create(CultureInfo.InvariantCulture, $"'{key}' wants a {(whole ? "whole " : "")}number from {least} to {most}, not '{text}'"));
        else if (text.Length > 0)
            return double.Parse(text, CultureInfo.InvariantCulture);
        return fallback ?? least;
    }

    /// <summary>true or false.</summary>
    public bool Flag(string key, bool fallback)
    {
        var text = Optional(key);
        if (text is not (null or "true" or "false"))
            faults.Add(this[key], "value", $"'{key}' is true or false, not '{text}'");
        return text is null ? fallback : text == "true";
    }

    /// <summary>A list of texts with their nodes; empty when it is missing.</summary>
    public IReadOnlyList<(string Text, YamlNode Node)> Texts(string key)
    {
        if (this[key] is not { } node)
            return [];
        if (node is YamlSequenceNode list && list.All(item => item is YamlScalarNode { Value: not null }))
            return [.. list.Select(item => (((YamlScalarNode)item).Value!.Trim(), item))];
        faults.Add(node, "value", $"'{key}' wants a list of texts");
        return [];
    }

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<YamlMappingNode> Mappings(string key)
    {
        if (this[key] is not { } node)
            return [];
        if (node is YamlSequenceNode list && list.All(item => item is YamlMappingNode))
            return [.. list.Cast<YamlMappingNode>()];
        faults.Add(node, "value", $"'{key}' wants a list of mappings");
        return [];
    }

    /// <summary>A mapping; null when it is missing or something else.</summary>
    public YamlMappingNode? Mapping(string key)
    {
        if (this[key] is YamlMappingNode mapping)
            return mapping;
        if (this[key] is { } other)
            faults.Add(other, "value", $"'{key}' wants keys with values");
        return null;
    }
}
