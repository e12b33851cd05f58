using System.Globalization;
using System.Text;

namespace DrillJudge.Problems;

/// <summary>
/// Prints values as compact JSON: a char is a one-letter string, a whole double keeps its ".0" so that it is read back as one, and
/// NaN, Infinity and -Infinity are bare words. Control and format characters and lone surrogates are escaped, so that what a learner's
/// code answered cannot steer a terminal.
/// </summary>
public static class ValueText
{
    /// <summary>The whole value; <see cref="ValueJson.Parse"/> reads it back.</summary>
    public static string Print(Value value) => Write(value, int.MaxValue);

    /// <summary>The value cut to about <paramref name="width"/> characters, such as [1,2,3,… 99997 more].</summary>
    public static string Show(Value value, int width = 120) => Write(value, width);

    /// <summary>Text with everything escaped that could steer a terminal, in quotes, cut to about <paramref name="width"/> characters.</summary>
    public static string Quote(string text, int width = int.MaxValue)
    {
        var into = new StringBuilder();
        Quote(into, text, width);
        return into.ToString();
    }

    /// <summary>A double as <see cref="Print"/> writes it.</summary>
    public static string Number(double number)
    {
        if (double.IsNaN(number))
            return "NaN";
        if (double.IsInfinity(number))
            return number > 0 ? "Infinity" : "-Infinity";
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }

    private static string Write(Value value, int end)
    {
        var into = new StringBuilder();
        Write(into, value, end);
        return into.ToString();
    }

    private static void Write(StringBuilder into, Value value, int end)
    {
        switch (value)
        {
            case Value.Null:
                into.Append("null");
                break;
            case Value.Bool(var truth):
                into.Append(truth ? "true" : "false");
                break;
            case Value.Integer(var number):
                into.Append(CultureInfo.InvariantCulture, $"{number}");
                break;
            case Value.Floating(var number):
                into.Append(Number(number));
                break;
            case Value.Text(var text):
                Quote(into, text, end);
                break;
            case Value.Char(var letter):
                Quote(into, letter.ToString(), end);
                break;
            case Value.List(var items):
                WriteItems(into, items, end);
                break;
        }
    }

    private static void WriteItems(StringBuilder into, IReadOnlyList<Value> items, int end)
    {
        into.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                into.Append(',');
            if (into.Length >= end)
            {
                into.Append(CultureInfo.InvariantCulture, $"… {items.Count - i} more");
                break;
            }

            Write(into, items[i], end);
        }

        into.Append(']');
    }

    private static void Quote(StringBuilder into, string text, int end)
    {
        into.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            // A few characters are always shown: a cut that shows nothing helps nobody.
            if (into.Length >= end && i >= 8)
            {
                into.Append(CultureInfo.InvariantCulture, $"… {text.Length - i} more");
                break;
            }

            var letter = text[i];
            if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                into.Append(letter).Append(text[++i]);
            else
                Escape(into, letter);
        }

        into.Append('"');
    }

    private static void Escape(StringBuilder into, char letter)
    {
        _ = letter switch
        {
            '"' => into.Append("\\\""),
            '\\' => into.Append("\\\\"),
            '\n' => into.Append("\\n"),
            '\r' => into.Append("\\r"),
            '\t' => into.Append("\\t"),
            _ when MustHide(letter) => into.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
            _ => into.Append(letter),
        };
    }

    private static bool MustHide(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
