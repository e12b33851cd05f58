using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Checks an author's templates where they stand: only what <see cref="TemplateText"/> allows, only names that are there.</summary>
internal sealed class TextCheck
{
    private const int Longest = 4000;
    private readonly SheetFaults faults;
    private readonly HashSet<string> givens;
    private readonly HashSet<string> solved;

    public TextCheck(SheetFaults faults, IEnumerable<string> facts, IEnumerable<string> parameters)
    {
        this.faults = faults;
        givens = [.. facts, .. parameters.SelectMany(name => new[] { name, name + SheetNames.Bare })];
        solved = [.. givens];
    }

    /// <summary>Adds a step, whose value later texts that are shown after it may name.</summary>
    public void Declare(string step, IEnumerable<string>? options = null)
    {
        solved.Add(step);
        foreach (var option in options ?? [])
            solved.UnionWith([$"{step}_{option}", $"{step}_is_{option}"]);
        if (options is not null)
            solved.Add($"{step}_is_{ChoiceStep.None}");
    }

    /// <summary>A text that learners see before they answer: it may name no step.</summary>
    public void Check(SheetSection section, string key) => Check(section.Optional(key), section[key], givens);

    /// <summary>The same for a list.</summary>
    public void CheckList(SheetSection section, string key)
    {
        foreach (var (text, node) in section.Texts(key))
            Check(text, node, givens);
    }

    /// <summary>A text that is shown after the answer.</summary>
    public void CheckSolved(SheetSection section, string key) => Check(section.Optional(key), section[key], solved);

    private void Check(string? text, YamlNode? at, HashSet<string> names)
    {
        if (text is null)
            return;
        if (text.Length > Longest)
            faults.Add(at, "template", $"longer than {Longest} characters");
        foreach (var fault in TemplateText.Faults(text, names))
            faults.Add(at, "template", fault);
    }
}
