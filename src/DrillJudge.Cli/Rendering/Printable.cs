using System.Globalization;
using System.Text;

namespace DrillJudge.Cli.Rendering;

/// <summary>Text that a submission wrote, made fit for a terminal: it may hold escapes that move the cursor or turn letters around.</summary>
internal static class Printable
{
    /// <summary>The text with controls, lone surrogates and direction marks spelt out; line breaks and tabs stay.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
                clean.Append((char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                clean.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else
                clean.Append(rune);
        }

        return clean.ToString();
    }

    /// <summary>The same on one line, at most so many characters long.</summary>
    public static string Line(string text, int most = 600)
    {
        var cut = text.Length <= most ? text : text[..most];
        var clean = Clean(cut).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        return text.Length <= most ? clean : $"{clean} ... ({text.Length - most} characters more)";
    }
}
