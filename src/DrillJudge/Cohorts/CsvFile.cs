using System.Globalization;
using System.Text;

namespace DrillJudge.Cohorts;

/// <summary>
/// Rows as RFC 4180 wants them, in UTF-8 with the mark by which spreadsheets know it. A text that a spreadsheet would take for a formula gets an apostrophe before it:
/// learners choose their own names.
/// </summary>
public sealed class CsvFile
{
    private readonly StringBuilder text = new();

    /// <summary>Adds a row; null is an empty field.</summary>
    public void Add(params IEnumerable<object?> fields) => text.AppendJoin(',', fields.Select(Field)).Append("\r\n");

    /// <summary>The file.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

    private static string Field(object? value) => value switch
    {
        null => "",
        // Numbers are ours: a minus does not make a formula of them.
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quote(Harmless(value.ToString() ?? "")),
    };

    private static string Harmless(string text) => text.TrimStart() is ['=' or '+' or '-' or '@', ..] || text is ['\t' or '\r' or '\n', ..] ? "'" + text : text;

    private static string Quote(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
