using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;

namespace DrillJudge.Worksheets;

/// <summary>The compiled templates of one sheet. They give plain text; pages escape it when they put it in. Safe for many threads.</summary>
internal sealed class SheetTexts
{
    private const int LongestOutput = 64 * 1024;

    // Values come formatted, so the culture has nothing to do; a name that is missing is our fault and must not vanish silently.
    private static readonly IHandlebars Plain = Handlebars.Create(new HandlebarsConfiguration
    {
        NoEscape = true, ThrowOnUnresolvedBindingExpression = true, FormatProvider = CultureInfo.InvariantCulture,
    });

    private readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> compiled = new(StringComparer.Ordinal);

    /// <summary>The text of a template.</summary>
    /// <exception cref="HandlebarsException">A name is missing; the sheet's reader has ruled that out.</exception>
    public string Render(string template, IReadOnlyDictionary<string, string> names)
    {
        if (!template.Contains("{{", StringComparison.Ordinal))
            return template;
        var text = compiled.GetOrAdd(template, key => Plain.Compile(key))(names);
        return text.Length <= LongestOutput ? text : throw new HandlebarsException("a text is longer than 64 KiB");
    }
}
