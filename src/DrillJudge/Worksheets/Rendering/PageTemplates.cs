using System.Collections.Concurrent;
using System.Globalization;
using HandlebarsDotNet;

namespace DrillJudge.Worksheets;

/// <summary>Our own HTML templates, embedded. They escape what they are given but for bodies that were rendered by one of them before. Safe for many threads.</summary>
internal static class PageTemplates
{
    private static readonly IHandlebars Html = Handlebars.Create(new HandlebarsConfiguration
    {
        ThrowOnUnresolvedBindingExpression = true, FormatProvider = CultureInfo.InvariantCulture,
    });

    private static readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> Compiled = new(StringComparer.Ordinal);

    /// <summary>Renders a template with dictionaries, lists and strings; every name that it uses must be there.</summary>
    public static string Render(string name, IReadOnlyDictionary<string, object> model) => Compiled.GetOrAdd(name, Compile)(model);

    /// <summary>A whole page around a body that one of the templates gave.</summary>
    public static string Page(string title, string body) => Render("page", new Dictionary<string, object> { ["title"] = title, ["body"] = body });

    private static HandlebarsTemplate<object, object> Compile(string name)
    {
        using var stream = typeof(PageTemplates).Assembly.GetManifestResourceStream($"worksheets/{name}.hbs") ?? throw new InvalidOperationException($"no template {name}");
        using var reader = new StreamReader(stream);
        return Html.Compile(reader.ReadToEnd());
    }
}
