using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Reads one sheet's file. Everything that can be told without a seed is checked here; the rest by <see cref="SheetVerifier"/>.</summary>
public static partial class SheetReader
{
    private static readonly string[] Keys =
        ["id", "version", "title", "topics", "tags", "level", "minutes", "params", "require", "intro", "headline", "backfill", "nouns", "steps", "followup"];

    /// <summary>The sheet in a text.</summary>
    /// <param name="text">YAML.</param>
    /// <param name="file">The file's name, log-tiers.yaml.</param>
    /// <param name="facts">Prices and latencies.</param>
    public static SheetFile Read(string text, string file, IReadOnlyDictionary<string, Fact> facts)
    {
        var faults = new SheetFaults(file);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        if (SheetYaml.Root(text, faults) is not { } root)
            return new SheetFile(null, faults.Found, lines);

        var section = new SheetSection(root, faults, Keys);
        var id = section.Text("id");
        if (!ValidId().IsMatch(id) || EndsInNumber().IsMatch(id))
            faults.Add(section["id"] ?? root, "id", $"'{id}': an id is 3 to 40 of a-z, 0-9 and -, and does not end in a number");
        else if (id != Path.GetFileNameWithoutExtension(file))
            faults.Add(section["id"], "id", $"the file of '{id}' is called {id}.yaml");

        var nouns = ReadNouns(section, faults);
        var stepNodes = section.Mappings("steps");
        if (stepNodes.Count is < 3 or > 12)
            faults.Add(section["steps"] ?? root, "steps", "a sheet has 3 to 12 steps");
        var scope = new SheetScope(faults, facts, [.. stepNodes.Select(node => (node.Children.TryGetValue("id", out var name) ? name as YamlScalarNode : null)?.Value ?? "")]);
        var parameters = ReadParameters(section, nouns, scope, faults, lines);
        var texts = new TextCheck(faults, facts.Keys, parameters.Select(parameter => parameter.Name));
        texts.Check(section, "intro");
        var steps = new StepReader(nouns, scope, texts, faults, lines, [.. parameters.Select(parameter => parameter.Name)]).Read(stepNodes);
        var require = section.Texts("require").Select(item => scope.ReadCondition(item.Text, item.Node)).OfType<Condition>().ToList();
        var followup = ReadFollowup(section, texts, faults);
        var headline = section.Text("headline");
        if (headline.Length > 0 && steps.FirstOrDefault(step => step.Id == headline) is not EstimateStep)
            faults.Add(section["headline"], "headline", $"'{headline}' is no step that expects a number");
        var minutes = section.Whole("minutes", 3, 60);
        if (steps.Sum(step => step.Seconds) + Worksheet.IntervalSeconds is var seconds && seconds > minutes * 60)
            faults.Add(section["minutes"] ?? root, "minutes", $"the steps and the interval take {seconds} s, more than {minutes} minutes");
        var sheet = new Worksheet(
            id, section.Whole("version", 1, 9999), section.Text("title"), ReadTopics(section, faults), [.. section.Texts("tags").Select(tag => tag.Text)], section.Whole("level", 1, 3), minutes,
            parameters, require, section.Text("intro"), headline, section.Flag("backfill", false), nouns, steps, followup, facts);
        return new SheetFile(faults.Broken ? null : sheet, faults.Found, lines);
    }

    private static List<SheetParameter> ReadParameters(SheetSection section, Nouns nouns, SheetScope scope, SheetFaults faults, Dictionary<string, int> lines)
    {
        var parameters = new List<SheetParameter>();
        if (section["params"] is null)
            faults.Add(section.Node, "missing-key", "'params' is missing");
        foreach (var (name, node) in section.Mapping("params") is { } mapping ? new SheetSection(mapping, faults).Entries : [])
        {
            lines[name] = (int)node.Start.Line;
            if (node is not YamlMappingNode fields)
            {
                faults.Add(node, "value", $"'{name}' wants {{draw, unit, label}}");
                continue;
            }

            var one = new SheetSection(fields, faults, "draw", "unit", "label");
            var unit = SheetUnits.Read(one, "unit", nouns, faults) ?? Unit.One;
            var (draw, label) = (one.Text("draw"), one.Text("label"));
            scope.Declare(name, unit.Dimension, node);
            try
            {
                if (draw.Length > 0)
                    parameters.Add(new SheetParameter(name, DrawParser.Parse(draw, unit.Kind == UnitKind.Percent), unit, label));
            }
            catch (ExpressionException fault)
            {
                faults.Add(one["draw"], fault.Code, $"{name}: {fault.Message}");
            }
        }

        return parameters;
    }

    private static Nouns ReadNouns(SheetSection section, SheetFaults faults)
    {
        if (section.Mapping("nouns") is not { } mapping)
            return Nouns.Known;
        var own = new SheetSection(mapping, faults);
        foreach (var (name, node) in own.Entries.Where(entry => !Noun().IsMatch(entry.Key) || UnitTable.Find(entry.Key) is not null || Nouns.Known.Find(entry.Key) is not null))
            faults.Add(node, "name", $"'{name}' cannot be a noun: it is a unit or known already, or not 2 to 20 lower case letters");
        return new Nouns(own.Entries.ToDictionary(entry => entry.Key, entry => (IReadOnlyList<string>)[.. own.Texts(entry.Key).Select(item => item.Text)]));
    }

    private static List<string> ReadTopics(SheetSection section, SheetFaults faults)
    {
        var topics = section.Texts("topics");
        if (topics.Count == 0)
            faults.Add(section["topics"] ?? section.Node, "topics", "'topics' wants at least one");
        foreach (var (topic, node) in topics.Where(topic => SheetTopics.All.All(known => known.Id != topic.Text)))
            faults.Add(node, "topics", $"there is no topic '{topic}'; there are {string.Join(", ", SheetTopics.All.Select(known => known.Id))}");
        return [.. topics.Select(topic => topic.Text)];
    }

    private static Followup ReadFollowup(SheetSection section, TextCheck texts, SheetFaults faults)
    {
        if (section.Mapping("followup") is not { } mapping)
        {
            if (section["followup"] is null)
                faults.Add(section.Node, "missing-key", "'followup' is missing");
            return new Followup("", "");
        }

        var fields = new SheetSection(mapping, faults, "ask", "answer");
        texts.CheckSolved(fields, "ask");
        texts.CheckSolved(fields, "answer");
        return new Followup(fields.Text("ask"), fields.Text("answer"));
    }

    [GeneratedRegex("^[a-z0-9-]{3,40}$")]
    private static partial Regex ValidId();

    [GeneratedRegex("-[0-9]*$")]
    private static partial Regex EndsInNumber();

    [GeneratedRegex("^[a-z]{2,20}$")]
    private static partial Regex Noun();
}
