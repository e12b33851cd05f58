using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>A mapping in a package's YAML. Whatever is not as asked becomes an error that names file, line and key, and reading goes on.</summary>
internal sealed class YamlSection(YamlMappingNode node, string file, string prefix, FormatErrors errors)
{
    private readonly Dictionary<string, YamlNode> entries = node.Children
        .Where(entry => entry.Key is YamlScalarNode)
        .ToDictionary(entry => ((YamlScalarNode)entry.Key).Value ?? "", entry => entry.Value);

    /// <summary>The keys.</summary>
    public IReadOnlyCollection<string> Keys => entries.Keys;

    /// <summary>The root of a file; null, with an error, when it is no YAML or of another type.</summary>
    public static T? Root<T>(PackageFiles files, string path, FormatErrors errors)
        where T : YamlNode
    {
        if (files.StrictText(path, errors) is not { } text)
            return null;
        try
        {
            var root = YamlDocument.Parse(text);
            if (root is T wanted)
                return wanted;
            errors.Add(path, root is null ? "the file is empty" : $"expected {(typeof(T) == typeof(YamlMappingNode) ? "keys with values" : "a list")}");
        }
        catch (YamlException fault)
        {
            errors.Add(path, fault.Start.Line, "", fault.InnerException is null ? fault.Message : fault.InnerException.Message);
        }

        return null;
    }

    /// <summary>Whether the key is there.</summary>
    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>The node of a key, or null.</summary>
    public YamlNode? Node(string key) => entries.GetValueOrDefault(key);

    /// <summary>A text; null when the key is missing or holds no text.</summary>
    public string? Text(string key)
    {
        if (Node(key) is not { } found)
            return null;
        if (found is YamlScalarNode { Value: { } text })
            return text;
        Error(key, "expected a text");
        return null;
    }

    /// <summary>A text that must be there; "" after an error.</summary>
    public string RequiredText(string key)
    {
        if (Text(key) is { } text && !string.IsNullOrWhiteSpace(text))
            return text.Trim();
        if (!Has(key))
            Error(key, "is missing");
        else if (Node(key) is YamlScalarNode)
            Error(key, "is empty");
        return "";
    }

    /// <summary>A whole number within bounds, or null.</summary>
    public int? Integer(string key, int min, int max)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Error(key, $"expected a whole number from {min} to {max}, got {ValueText.Quote(text, 40)}");
        return null;
    }

    /// <summary>A number within bounds, or null.</summary>
    public double? Number(string key, double min, double max)
    {
        if (Text(key) is not { } text)
            return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Error(key, string.Create(CultureInfo.InvariantCulture, $"expected a number from {min} to {max}, got {ValueText.Quote(text, 40)}"));
        return null;
    }

    /// <summary>A list of texts; empty when the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        if (Node(key) is not { } found)
            return [];
        if (found is YamlSequenceNode items && items.All(item => item is YamlScalarNode))
            return [.. items.Select(item => ((YamlScalarNode)item).Value ?? "")];
        Error(key, "expected a list of texts");
        return [];
    }

    /// <summary>One of several words; null when the key is missing or holds another.</summary>
    public T? Choice<T>(string key, params ReadOnlySpan<(string Word, T Meaning)> choices)
        where T : struct
    {
        if (Text(key) is not { } text)
            return null;
        var words = new List<string>();
        foreach (var (word, meaning) in choices)
        {
            if (word == text)
                return meaning;
            words.Add(word);
        }

        Error(key, $"expected {string.Join(", ", words[..^1])} or {words[^1]}, got {ValueText.Quote(text, 40)}");
        return null;
    }

    /// <summary>A mapping; null when the key is missing or holds something else.</summary>
    public YamlSection? Section(string key)
    {
        if (Node(key) is not { } found)
            return null;
        if (found is YamlMappingNode mapping)
            return new YamlSection(mapping, file, $"{prefix}{key}.", errors);
        Error(key, "expected keys with values");
        return null;
    }

    /// <summary>Makes every key but these an error.</summary>
    public void RefuseOthers(params IReadOnlyCollection<string> known)
    {
        foreach (var (key, value) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { } name })
                errors.Add(file, key.Start.Line, prefix.TrimEnd('.'), "a key must be a text");
            else if (!known.Contains(name))
                errors.Add(file, key.Start.Line, prefix + name, $"there is no such key{EditDistance.Hint(name, known)}");
        }
    }

    /// <summary>An error at a key, whether it is there or not.</summary>
    public void Error(string key, string message) =>
        errors.Add(file, (Node(key) ?? node).Start.Line, prefix + key, message);

    /// <summary>An error at a part of a key's value, such as [3] of nums.</summary>
    public void ErrorWithin(string key, string part, string message) =>
        errors.Add(file, (Node(key) ?? node).Start.Line, (prefix + key + (part.StartsWith('[') || part.Length == 0 ? part : $".{part}")).TrimEnd('.'), message);
}
