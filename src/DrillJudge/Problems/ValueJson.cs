using System.Globalization;
using System.Text;

namespace DrillJudge.Problems;

/// <summary>
/// Reads values from JSON text. A reader of our own, since the framework's refuses lone surrogates and NaN, both of which cases may hold.
/// Numbers without fraction and exponent that fit a long are integers, others are floating. Objects are no values.
/// </summary>
public static class ValueJson
{
    private const int MaxDepth = 64;

    /// <summary>Reads one value.</summary>
    /// <exception cref="ValueException">The text is not JSON or holds more than one value; the reason names the column, from 1.</exception>
    public static Value Parse(string json)
    {
        var at = 0;
        var value = Read(json, ref at, 0);
        SkipSpace(json, ref at);
        return at == json.Length ? value : throw Fault(at, $"{Seen(json, at)} follows the value");
    }

    private static Value Read(string json, ref int at, int depth)
    {
        SkipSpace(json, ref at);
        if (depth > MaxDepth)
            throw Fault(at, "lists are nested too deeply");
        if (at == json.Length)
            throw Fault(at, "a value is missing");
        return json[at] switch
        {
            '[' => ReadList(json, ref at, depth),
            '"' => new Value.Text(ReadString(json, ref at)),
            '{' => throw Fault(at, "an object is no value; lists are written [ ]"),
            '-' or (>= '0' and <= '9') => ReadNumber(json, ref at),
            _ => ReadWord(json, ref at),
        };
    }

    private static Value.List ReadList(string json, ref int at, int depth)
    {
        var items = new List<Value>();
        at++;
        SkipSpace(json, ref at);
        if (at < json.Length && json[at] == ']')
        {
            at++;
            return new Value.List(items);
        }

        while (true)
        {
            items.Add(Read(json, ref at, depth + 1));
            SkipSpace(json, ref at);
            if (at == json.Length || json[at] is not (',' or ']'))
                throw Fault(at, $"expected , or ] and not {Seen(json, at)}");
            if (json[at++] == ']')
                return new Value.List(items);
        }
    }

    private static Value ReadWord(string json, ref int at)
    {
        var from = at;
        while (at < json.Length && char.IsAsciiLetter(json[at]))
            at++;
        return json[from..at] switch
        {
            "null" => Value.None,
            "true" => new Value.Bool(true),
            "false" => new Value.Bool(false),
            "NaN" => new Value.Floating(double.NaN),
            "Infinity" => new Value.Floating(double.PositiveInfinity),
            _ => throw Fault(from, $"{Seen(json, from)} starts no value"),
        };
    }

    private static Value ReadNumber(string json, ref int at)
    {
        var from = at;
        if (json.AsSpan(at).StartsWith("-Infinity"))
        {
            at += "-Infinity".Length;
            return new Value.Floating(double.NegativeInfinity);
        }

        while (at < json.Length && (char.IsAsciiDigit(json[at]) || json[at] is '-' or '+' or '.' or 'e' or 'E'))
            at++;
        return NumberText.Read(json.AsSpan(from, at - from)) ?? throw Fault(from, $"{json[from..at]} is no number");
    }

    private static string ReadString(string json, ref int at)
    {
        var text = new StringBuilder();
        var from = at++;
        while (at < json.Length && json[at] != '"')
        {
            var letter = json[at++];
            if (letter < ' ')
                throw Fault(at - 1, "a control character in a string must be escaped");
            text.Append(letter == '\\' ? ReadEscape(json, ref at) : letter);
        }

        if (at == json.Length)
            throw Fault(from, "the string does not end");
        at++;
        return text.ToString();
    }

    private static char ReadEscape(string json, ref int at)
    {
        if (at == json.Length)
            throw Fault(at, "the string does not end");
        var kind = json[at++];
        if (kind == 'u' && at + 4 <= json.Length && ushort.TryParse(json.AsSpan(at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            at += 4;
            return (char)code;
        }

        return kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Fault(at - 2, "no such escape in a string"),
        };
    }

    private static void SkipSpace(string json, ref int at)
    {
        while (at < json.Length && json[at] is ' ' or '\t' or '\n' or '\r')
            at++;
    }

    private static string Seen(string json, int at) => at == json.Length ? "the end" : ValueText.Quote(json.Substring(at, 1));

    private static ValueException Fault(int at, string what) => new($"column {at + 1}: {what}");
}
