using System.Globalization;
using System.Text.RegularExpressions;

namespace DrillJudge.Benchmarks.Corpora;

/// <summary>A solution told in other words, as two learners' are: other names of variables, another comment, another constant. What it does stays.</summary>
internal static partial class Variant
{
    /// <summary>The variant of a number.</summary>
    public static string Of(string template, int number)
    {
        var mark = number.ToString("x", CultureInfo.InvariantCulture);
        var names = Local().Matches(template).Select(match => match.Groups[1].Value).Distinct()
            .Where(name => !template.Contains('.' + name, StringComparison.Ordinal));
        var renamed = names.Aggregate(template, (text, name) => Regex.Replace(text, $@"(?<![\w.@]){name}(?!\w)", $"{name}_{mark}"));
        var marked = Opening().Replace(renamed, match => $"{match.Value}\n    private const int Edition = {number};\n", 1);
        return $"// Attempt {number}.\n{marked}";
    }

    // A local variable of a plain type where it is declared.
    [GeneratedRegex(@"\b(?:var|int|long|bool|char|string)(?:\[,*\])*\s+([a-z]\w*)\s*(?:=[^=>]|;|,|\sin\b)")]
    private static partial Regex Local();

    [GeneratedRegex(@"\bclass\s+Solution\b[^{]*\{")]
    private static partial Regex Opening();
}
