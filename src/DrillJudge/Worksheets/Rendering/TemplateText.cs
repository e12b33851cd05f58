using System.Text.RegularExpressions;

namespace DrillJudge.Worksheets;

/// <summary>
/// What an author's template may hold: names and if. Triple braces and &amp; would write unescaped, a dot reads properties of the values by reflection,
/// loops multiply the output, partials and helpers reach code: all are refused before the template library sees them.
/// </summary>
internal static partial class TemplateText
{
    /// <summary>What is wrong with a template; empty when it may be compiled.</summary>
    /// <param name="text">The template.</param>
    /// <param name="names">The names that it may use.</param>
    public static IEnumerable<string> Faults(string text, IReadOnlySet<string> names)
    {
        if (text.Contains("{{{", StringComparison.Ordinal) || text.Contains("}}}", StringComparison.Ordinal))
            return ["{{{ }}} writes unescaped and is not allowed"];
        var faults = new List<string>();
        var open = 0;
        var rest = Tag().Replace(text, match =>
        {
            switch (match.Groups[1].Value.Trim())
            {
                case "else" when open > 0:
                    break;
                case "/if":
                    open--;
                    break;
                case var tag when Block().Match(tag) is { Success: true } block:
                    open++;
                    Known(block.Groups[1].Value);
                    break;
                case var tag when Name().IsMatch(tag):
                    Known(tag);
                    break;
                case var tag:
                    faults.Add($"{{{{{tag}}}}} is not allowed; there are {{{{name}}}} and {{{{#if name}}}}..{{{{else}}}}..{{{{/if}}}}");
                    break;
            }

            if (open < 0)
                faults.Add("{{/if}} without {{#if}}");
            return "";
        });
        if (open > 0)
            faults.Add("{{#if}} without {{/if}}");
        if (rest.Contains("{{", StringComparison.Ordinal) || rest.Contains("}}", StringComparison.Ordinal))
            faults.Add("a {{ or }} is left over");
        return faults.Distinct();

        void Known(string name)
        {
            if (!names.Contains(name))
                faults.Add($"there is no '{name}' here{(Spelling.Nearest(name, names, 1) is [var near] ? $"; did you mean {near}?" : "")}");
        }
    }

    [GeneratedRegex(@"\{\{([^{}]*)\}\}")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^#if\s+([A-Za-z0-9_]+)$")]
    private static partial Regex Block();

    [GeneratedRegex("^[A-Za-z0-9_]+$")]
    private static partial Regex Name();
}
