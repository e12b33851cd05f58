using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>The names that a sheet has so far, with their dimensions, and the expressions that are read in it.</summary>
internal sealed partial class SheetScope(SheetFaults faults, IReadOnlyDictionary<string, Fact> facts, IReadOnlyList<string> laterSteps)
{
    private readonly Dictionary<string, Dimension> names = facts.Values.ToDictionary(fact => fact.Name, fact => fact.Unit.Dimension);

    /// <summary>Adds a parameter or a step, unless its name cannot be used.</summary>
    public void Declare(string name, Dimension dimension, YamlNode at)
    {
        if (!ValidName().IsMatch(name) || name.Contains("_is_", StringComparison.Ordinal))
            faults.Add(at, "name", $"'{name}': a name is lower case letters, digits and _, at most 20 of them, and holds no _is_");
        else if (UnitTable.Find(name) is not null || Functions.Arity(name) is not null || name is "and" or "none" or "if" or "else" or "each" or "this" or Worksheet.IntervalStep)
            faults.Add(at, "reserved-name", $"'{name}' has a meaning of its own");
        else if (!names.TryAdd(name, dimension))
            faults.Add(at, "name", $"'{name}' is taken already");
    }

    /// <summary>Adds a value of the chosen option, pick.latency.</summary>
    public void DeclareWith(string step, string name, Dimension dimension) => names[$"{step}.{name}"] = dimension;

    /// <summary>The expression in a text, with its dimension; null after a fault.</summary>
    public (Expression Expression, Dimension Dimension)? Read(string text, YamlNode at)
    {
        try
        {
            var expression = ExpressionParser.Parse(text);
            return (expression, DimensionCheck.Of(expression, names));
        }
        catch (ExpressionException fault)
        {
            Report(fault, text, at);
            return null;
        }
    }

    /// <summary>The expression in a text if it has the dimension; null after a fault.</summary>
    public Expression? Read(string text, YamlNode at, Dimension wanted, string what)
    {
        if (Read(text, at) is not var (expression, dimension))
            return null;
        if (dimension == wanted)
            return expression;
        faults.Add(at, "dimension", $"{what} is {dimension}; expected {wanted}");
        return null;
    }

    /// <summary>A condition; null after a fault.</summary>
    public Condition? ReadCondition(string text, YamlNode at)
    {
        try
        {
            var condition = ExpressionParser.ParseCondition(text);
            DimensionCheck.Check(condition, names);
            return condition;
        }
        catch (ExpressionException fault)
        {
            Report(fault, text, at);
            return null;
        }
    }

    private void Report(ExpressionException fault, string text, YamlNode at)
    {
        var later = fault.Code == "unknown-name" ? laterSteps.FirstOrDefault(step => fault.Message.StartsWith($"'{step}'", StringComparison.Ordinal)) : null;
        if (later is not null)
            faults.Add(at, "forward-reference", $"'{later}' is no earlier step, in: {text}");
        else
            faults.Add(at, fault.Code, $"{fault.Message} (in: {text})");
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,19}$")]
    private static partial Regex ValidName();
}
