namespace DrillJudge.Protocol;

/// <summary>
/// The self-describing encoding that scripts use, since a script's values have no signature: a tag byte, then
/// 0 null · 1 false · 2 true · 3 integer (zigzag varint) · 4 double (8 bytes) · 5 string · 6 char (varint) · 7 list (count, elements) · 8 list of integers only (count, zigzag varints).
/// In memory: null, bool, long, double, string, char, or <see cref="IReadOnlyList{T}"/> of object.
/// </summary>
public static class DynamicValue
{
    private const int MaxDepth = 64;

    /// <summary>Encodes a value. Any integral type is an integer; any <see cref="System.Collections.IEnumerable"/> but a string is a list.</summary>
    /// <exception cref="ProtocolException">A type that has no encoding.</exception>
    public static void Write(ValueWriter writer, object? value, int depth = 0)
    {
        if (depth > MaxDepth)
            throw new ProtocolException("A value is nested too deeply.");
        switch (value)
        {
            case null:
                writer.WriteByte(0);
                break;
            case bool truth:
                writer.WriteByte(truth ? (byte)2 : (byte)1);
                break;
            case int or long or short or byte or sbyte or ushort or uint:
                writer.WriteByte(3);
                writer.WriteInt64(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case double or float or decimal:
                writer.WriteByte(4);
                writer.WriteDouble(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case string text:
                writer.WriteByte(5);
                writer.WriteString(text);
                break;
            case char letter:
                writer.WriteByte(6);
                writer.WriteChar(letter);
                break;
            case int[] numbers:
                writer.WriteByte(8);
                writer.WriteCount(numbers.Length);
                foreach (var number in numbers)
                    writer.WriteInt32(number);
                break;
            case System.Collections.IEnumerable items:
                writer.WriteByte(7);
                var list = items.Cast<object?>().ToArray();
                writer.WriteCount(list.Length);
                foreach (var item in list)
                    Write(writer, item, depth + 1);
                break;
            default:
                throw new ProtocolException($"A value of type {value.GetType()} cannot be handed over.");
        }
    }

    /// <summary>Decodes a value.</summary>
    public static object? Read(ValueReader reader, int depth = 0)
    {
        if (depth > MaxDepth)
            throw new ProtocolException("A value is nested too deeply.");
        var tag = reader.ReadByte();
        return tag switch
        {
            0 => null,
            1 => false,
            2 => true,
            3 => reader.ReadInt64(),
            4 => reader.ReadDouble(),
            5 => reader.ReadText(),
            6 => reader.ReadChar(),
            7 => Wire.ReadList(reader, r => Read(r, depth + 1)),
            8 => Wire.ReadList(reader, static r => (object?)r.ReadInt64()),
            _ => throw new ProtocolException($"Tag {tag} is no value."),
        };
    }
}
