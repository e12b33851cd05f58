using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>
/// Values to and from the typed encoding that crosses into sandboxes. Encoding checks every value against its type. Decoding trusts nothing:
/// it reads what a learner's process answered, and yields the same <see cref="Value"/> for the same value however it was written down.
/// </summary>
public static class ValueCodec
{
    /// <summary>Appends a value; nothing for void.</summary>
    /// <exception cref="ValueException">The value is not of the type; the path is relative to the value, such as [3].</exception>
    public static void Encode(ValueWriter writer, Value value, ValueType type)
    {
        switch (type.Kind)
        {
            case ValueKind.Void when value is Value.Null:
                break;
            case ValueKind.Void:
                throw new ValueException($"nothing is returned here (null), not {ValueText.Show(value, 40)}");
            case ValueKind.Int:
                writer.WriteInt32(ToInt32(value));
                break;
            case ValueKind.Long:
                writer.WriteInt64(value is Value.Integer(var number) ? number : throw Misfit(value, "a long"));
                break;
            case ValueKind.Double:
                writer.WriteDouble(ToDouble(value));
                break;
            case ValueKind.Bool:
                writer.WriteBoolean(value is Value.Bool(var truth) ? truth : throw Misfit(value, "a bool"));
                break;
            case ValueKind.Char:
                writer.WriteChar(ToChar(value));
                break;
            case ValueKind.String:
                writer.WriteString(ToText(value));
                break;
            case ValueKind.Array or ValueKind.List:
                EncodeItems(writer, value, type);
                break;
            case ValueKind.ListNode:
                ListNodeCodec.Encode(writer, value);
                break;
            case ValueKind.TreeNode:
                TreeNodeCodec.Encode(writer, value);
                break;
            case ValueKind.GraphNode:
                GraphNodeCodec.Encode(writer, value);
                break;
            case ValueKind.RandomListNode:
                RandomListNodeCodec.Encode(writer, value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    /// <summary>Reads a value; null for void. What may follow is left unread.</summary>
    /// <exception cref="ProtocolException">The bytes are no value of the type.</exception>
    public static Value Decode(ValueReader reader, ValueType type) => type.Kind switch
    {
        ValueKind.Void => Value.None,
        ValueKind.Int => Value.Of(reader.ReadInt32()),
        ValueKind.Long => Value.Of(reader.ReadInt64()),
        ValueKind.Double => new Value.Floating(reader.ReadDouble()),
        ValueKind.Bool => new Value.Bool(reader.ReadBoolean()),
        ValueKind.Char => new Value.Char(reader.ReadChar()),
        ValueKind.String => reader.ReadString() is { } text ? new Value.Text(text) : Value.None,
        ValueKind.Array or ValueKind.List => reader.ReadCount() is >= 0 and var count ? DecodeItems(reader, type.Element!, count) : Value.None,
        ValueKind.ListNode => ListNodeCodec.Decode(reader),
        ValueKind.TreeNode => TreeNodeCodec.Decode(reader),
        ValueKind.GraphNode => GraphNodeCodec.Decode(reader),
        ValueKind.RandomListNode => RandomListNodeCodec.Decode(reader),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The bytes of one value.</summary>
    /// <exception cref="ValueException">The value is not of the type.</exception>
    public static byte[] Encode(Value value, ValueType type)
    {
        var writer = new ValueWriter();
        Encode(writer, value, type);
        return writer.ToArray();
    }

    /// <summary>The value that bytes hold, all of them.</summary>
    /// <exception cref="ProtocolException">The bytes are no value of the type.</exception>
    public static Value Decode(byte[] bytes, ValueType type)
    {
        var reader = new ValueReader(bytes);
        var value = Decode(reader, type);
        reader.End();
        return value;
    }

    /// <summary>The int that a value is.</summary>
    internal static int ToInt32(Value value) => value is Value.Integer(>= int.MinValue and <= int.MaxValue and var number) ? (int)number : throw Misfit(value, "an int");

    /// <summary>The elements of a list; <paramref name="what"/> names what is expected, for the message.</summary>
    internal static IReadOnlyList<Value> ToItems(Value value, string what) => value is Value.List(var items) ? items : throw Misfit(value, what);

    /// <summary>Room for as many elements as are announced, within reason: the announcement is a learner's word.</summary>
    internal static List<Value> Room(int count) => new(Math.Min(count, 4096));

    private static void EncodeItems(ValueWriter writer, Value value, ValueType type)
    {
        if (value is Value.Null)
        {
            writer.WriteNull();
            return;
        }

        var items = ToItems(value, type.CSharp);
        writer.WriteCount(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            try
            {
                Encode(writer, items[i], type.Element!);
            }
            catch (ValueException fault)
            {
                throw fault.Within(i);
            }
        }
    }

    private static Value.List DecodeItems(ValueReader reader, ValueType element, int count)
    {
        if (count == 0)
            return Value.Empty;
        var items = Room(count);
        for (var i = 0; i < count; i++)
            items.Add(Decode(reader, element));
        return new Value.List(items);
    }

    private static double ToDouble(Value value) => value switch
    {
        Value.Floating(var number) => number,
        Value.Integer(var number) => number,
        _ => throw Misfit(value, "a double"),
    };

    private static char ToChar(Value value) => value switch
    {
        Value.Char(var letter) => letter,
        Value.Text({ Length: 1 } text) => text[0],
        Value.Text(var text) => throw new ValueException($"expected one character, got {ValueText.Quote(text, 40)} of {text.Length}"),
        _ => throw Misfit(value, "a char"),
    };

    private static string? ToText(Value value) => value switch
    {
        Value.Null => null,
        Value.Text(var text) => text,
        Value.Char(var letter) => letter.ToString(),
        _ => throw Misfit(value, "a string"),
    };

    private static ValueException Misfit(Value value, string what) => (value, what) switch
    {
        (Value.Integer(var number), "an int") => new ValueException($"{number} does not fit an int"),
        (Value.Floating(var number), "an int" or "a long") when double.IsInteger(number) && Math.Abs(number) >= long.MaxValue =>
            new ValueException($"{ValueText.Number(number)} does not fit {what}"),
        (Value.Integer or Value.Floating or Value.Bool, "a string" or "a char") => new ValueException($"expected {what}, got {value}; quote it"),
        _ => new ValueException($"expected {what}, got {ValueText.Show(value, 40)}"),
    };
}
