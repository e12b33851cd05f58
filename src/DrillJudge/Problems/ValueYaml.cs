using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Problems;

/// <summary>
/// Reads values from YAML nodes. Plain scalars are null, true, false, numbers or else text, as in YAML 1.2; quoted ones are always text.
/// The depth of the document is bounded where it is parsed (<see cref="YamlDocument"/>).
/// </summary>
public static class ValueYaml
{
    /// <summary>Reads one value.</summary>
    /// <exception cref="ValueException">The node holds a mapping.</exception>
    public static Value Read(YamlNode node) => node switch
    {
        YamlScalarNode scalar => ReadScalar(scalar),
        YamlSequenceNode sequence => ReadItems(sequence),
        _ => throw new ValueException("a mapping is no value; lists are written [ ]"),
    };

    private static Value.List ReadItems(YamlSequenceNode sequence)
    {
        var items = new Value[sequence.Children.Count];
        for (var i = 0; i < items.Length; i++)
        {
            try
            {
                items[i] = Read(sequence.Children[i]);
            }
            catch (ValueException fault)
            {
                throw fault.Within(i);
            }
        }

        return new Value.List(items);
    }

    private static Value ReadScalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any))
            return new Value.Text(text);
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => Value.None,
            "true" or "True" or "TRUE" => new Value.Bool(true),
            "false" or "False" or "FALSE" => new Value.Bool(false),
            ".nan" or ".NaN" or ".NAN" => new Value.Floating(double.NaN),
            ".inf" or ".Inf" or ".INF" or "+.inf" => new Value.Floating(double.PositiveInfinity),
            "-.inf" or "-.Inf" or "-.INF" => new Value.Floating(double.NegativeInfinity),
            _ => NumberText.Read(text) ?? new Value.Text(text),
        };
    }
}
