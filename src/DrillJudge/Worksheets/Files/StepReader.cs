using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Reads the steps of a sheet, each in the scope of those before it.</summary>
internal sealed class StepReader(Nouns nouns, SheetScope scope, TextCheck texts, SheetFaults faults, Dictionary<string, int> lines, IReadOnlyList<string> parameters)
{
    private const int ManyAssumptions = 6;
    private readonly List<Step> steps = [];

    /// <summary>The steps that are sound enough to go on with.</summary>
    public IReadOnlyList<Step> Read(IReadOnlyList<YamlMappingNode> nodes)
    {
        foreach (var node in nodes)
        {
            var kinds = StepKeys.Kinds.Where(key => node.Children.ContainsKey(key)).ToList();
            if (kinds is not [var kind])
            {
                faults.Add(node, "step", "a step has exactly one of expect, choose and assume");
                continue;
            }

            var section = new SheetSection(node, faults, [.. StepKeys.Shared, .. StepKeys.Of(kind)]);
            var id = section.Text("id");
            lines[id] = (int)node.Start.Line;
            texts.Check(section, "ask");
            texts.CheckList(section, "hints");
            if (kind == "expect" && section.Texts("hints").Count is < 1 or > 4)
                faults.Add(section["hints"] ?? node, "hints", "a step has one to four hints");
            Step? step = kind switch
            {
                "expect" => Estimate(id, section),
                "choose" => new ChoiceReader(nouns, scope, texts, faults).Read(id, section),
                _ => Assumption(id, section),
            };
            texts.CheckSolved(section, "work");
            if (step is not null)
                steps.Add(step);
        }

        if (steps.OfType<AssumptionStep>().Count() > ManyAssumptions)
            faults.Warn(nodes[0], "assumptions", $"more than {ManyAssumptions} assumptions: the result says little");
        return steps;
    }

    private EstimateStep? Estimate(string id, SheetSection section)
    {
        var unit = SheetUnits.Read(section, "unit", nouns, faults, required: true);
        var expression = section.Optional("expect") is { } text && unit is not null ? scope.Read(text, section["expect"]!, unit.Dimension, text) : null;
        scope.Declare(id, unit?.Dimension ?? Dimension.None, section.Node);
        texts.Declare(id);
        var slips = section.Mappings("slips").Select(node => ReadSlip(node, unit)).OfType<Slip>().ToList();
        var (full, zero) = (section.Number("full", 1.01, 100, Credit.Full), section.Number("zero", 1.02, 10000, Credit.Zero));
        if (full >= zero)
            faults.Add(section["zero"] ?? section["full"], "value", "'zero' is greater than 'full'");
        var flips = ReadFlips(section);
        return expression is null || unit is null ? null : new EstimateStep(
            id, section.Text("ask"), section.Optional("label") ?? id, Seconds(section), Points(section), Hints(section), section.Text("work"))
        {
            Expect = expression, Unit = unit, Slips = slips, Full = full, Zero = zero, Carry = section.Flag("carry", true), Flips = flips,
        };
    }

    private Slip? ReadSlip(YamlMappingNode node, Unit? unit)
    {
        var section = new SheetSection(node, faults, "if", "say", "code", "credit");
        texts.CheckSolved(section, "say");
        var code = section.Optional("code") ?? "SLIP";
        if (!StepKeys.SlipCode().IsMatch(code))
            faults.Add(section["code"], "value", $"'{code}': a code is 3 to 30 capitals, digits and _");
        var text = section.Text("if");
        return unit is not null && text.Length > 0 && scope.Read(text, section["if"]!, unit.Dimension, text) is { } value
            ? new Slip(value, section.Text("say"), code, section.Number("credit", 0, 0.9, 0))
            : null;
    }

    private (string Choice, string Vary)? ReadFlips(SheetSection section)
    {
        if (section.Mapping("flips") is not { } mapping)
            return null;
        var fields = new SheetSection(mapping, faults, "choice", "vary");
        var (choice, vary) = (fields.Text("choice"), fields.Text("vary"));
        if (steps.FirstOrDefault(step => step.Id == choice) is not ChoiceStep)
            faults.Add(fields["choice"] ?? mapping, "flips", $"'{choice}' is no earlier choice");
        if (!parameters.Contains(vary))
            faults.Add(fields["vary"] ?? mapping, "flips", $"'{vary}' is no parameter");
        return (choice, vary);
    }

    private AssumptionStep? Assumption(string id, SheetSection section)
    {
        texts.Declare(id);
        if (section.Mapping("assume") is not { } mapping)
            return null;
        var fields = new SheetSection(mapping, faults, "unit", "plausible", "typical");
        var unit = SheetUnits.Read(fields, "unit", nouns, faults) ?? Unit.One;
        scope.Declare(id, unit.Dimension, section.Node);
        var ends = fields.Texts("plausible").Select(item => NumberLiteral.Parse(item.Text)).ToList();
        if (ends is not [{ } low, { } high] || !(low > 0 && low < high) || unit.Kind is UnitKind.Nines or UnitKind.Exact)
        {
            faults.Add(fields["plausible"] ?? mapping, "value", "'plausible' wants two positive numbers, the lower first, in a unit that is neither nines nor exact");
            return null;
        }

        var factor = unit.Kind == UnitKind.Percent ? 1 : unit.Factor;
        var typical = fields.Optional("typical") is { } text ? NumberLiteral.Parse(text) ?? 0 : Portable.Exp((Portable.Log(low) + Portable.Log(high)) / 2);
        if (typical < low || typical > high)
            faults.Add(fields["typical"], "value", "'typical' lies within 'plausible'");
        return new AssumptionStep(id, section.Text("ask"), section.Optional("label") ?? id, Seconds(section), Points(section), Hints(section), section.Text("work"))
        {
            Unit = unit, Low = low * factor, High = high * factor, Typical = typical * factor,
        };
    }

    internal static int Seconds(SheetSection section) => section.Whole("seconds", 10, 600, 60);

    internal static double Points(SheetSection section) => section.Number("points", 0.5, 5, 1);

    internal static IReadOnlyList<string> Hints(SheetSection section) => [.. section.Texts("hints").Select(hint => hint.Text)];
}
