using System.Text;
using DrillJudge.Protocol;

namespace DrillJudge.Problems;

/// <summary>The calls that drive a design: the constructor first and once, then operations.</summary>
internal sealed class CallCodec(Signature signature)
{
    /// <summary>One call, decoded.</summary>
    internal sealed record Call(Method Method, IReadOnlyList<Value> Arguments);

    public void EncodeInput(ValueWriter writer, Value operations, Value arguments)
    {
        var names = Items(operations, "operations");
        var lists = Items(arguments, "arguments");
        if (names.Count != lists.Count)
            throw new ValueException("arguments", $"expected a list for each of the {names.Count} operations, got {lists.Count}");
        if (names.Count == 0)
            throw new ValueException("operations", $"expected {signature.Members[0].Name} first, got none");
        writer.WriteCount(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var member = FindMember(names[i], i);
            writer.WriteUnsigned((ulong)member);
            EncodeArguments(writer, lists[i], signature.Members[member], i);
        }
    }

    public IReadOnlyList<Call> DecodeInput(ValueReader reader)
    {
        var count = reader.ReadCount();
        var calls = new List<Call>(Math.Clamp(count, 0, 4096));
        for (var i = 0; i < count; i++)
        {
            var member = reader.ReadUnsigned();
            if (member >= (ulong)signature.Members.Count)
                throw new ProtocolException($"There is no member {member}.");
            var method = signature.Members[(int)member];
            calls.Add(new Call(method, [.. method.Parameters.Select(p => ValueCodec.Decode(reader, p.Type))]));
        }

        return calls;
    }

    public static void EncodeOutput(ValueWriter writer, IReadOnlyList<Call> calls, Value output)
    {
        var items = ValueCodec.ToItems(output, "a list with one item a call");
        if (items.Count != calls.Count)
            throw new ValueException($"expected one item for each of the {calls.Count} calls, got {items.Count}");
        writer.WriteCount(calls.Count);
        for (var i = 0; i < items.Count; i++)
        {
            try
            {
                ValueCodec.Encode(writer, items[i], calls[i].Method.Returns);
            }
            catch (ValueException fault)
            {
                throw fault.Within(i);
            }
        }
    }

    public static IReadOnlyList<OutputField> DecodeOutput(ValueReader reader, IReadOnlyList<Call> calls)
    {
        // Not ReadCount: a void call leaves no byte, so the count may exceed the bytes that follow.
        var count = reader.ReadUnsigned();
        if (count != (ulong)calls.Count + 1)
            throw new ProtocolException($"{(count == 0 ? 0 : count - 1)} answers were given to {calls.Count} calls.");
        var fields = new OutputField[calls.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var method = calls[i].Method;
            fields[i] = new OutputField($"call {i + 1} ({method.Name})", method.Returns, ValueCodec.Decode(reader, method.Returns));
        }

        return fields;
    }

    /// <summary>The calls in the shape of a case's two inputs.</summary>
    public static IReadOnlyList<Value> Split(IReadOnlyList<Call> calls) =>
    [
        new Value.List([.. calls.Select(call => new Value.Text(call.Method.Name))]),
        new Value.List([.. calls.Select(call => new Value.List(call.Arguments))]),
    ];

    public static string Show(IReadOnlyList<Call> calls, int width)
    {
        var text = new StringBuilder();
        for (var i = 0; i < calls.Count; i++)
        {
            if (i > 0)
                text.Append(", ");
            if (text.Length >= width)
                return text.Append("… ").Append(calls.Count - i).Append(" more").ToString();
            text.Append(calls[i].Method.Name).Append('(').AppendJoin(", ", calls[i].Arguments.Select(a => ValueText.Show(a, width))).Append(')');
        }

        return text.ToString();
    }

    private int FindMember(Value name, int index)
    {
        var members = signature.Members;
        if (name is not Value.Text(var wanted))
            throw new ValueException($"expected the name of an operation, got {ValueText.Show(name, 40)}").Within(index).Within("operations");
        var member = 0;
        while (member < members.Count && members[member].Name != wanted)
            member++;
        if (member == members.Count)
            throw new ValueException($"class {signature.TypeName} has no {wanted}; it has {string.Join(", ", members.Skip(1).Select(m => m.Name))}").Within(index).Within("operations");
        if (index == 0 && member != 0)
            throw new ValueException($"expected the constructor {signature.TypeName} first, got {wanted}").Within(index).Within("operations");
        if (index > 0 && member == 0)
            throw new ValueException($"the constructor {wanted} is called once, first").Within(index).Within("operations");
        return member;
    }

    private static void EncodeArguments(ValueWriter writer, Value value, Method method, int index)
    {
        try
        {
            var arguments = ValueCodec.ToItems(value, "a list of arguments");
            if (arguments.Count != method.Parameters.Count)
                throw new ValueException($"{method} takes {method.Parameters.Count} arguments, got {arguments.Count}");
            for (var i = 0; i < arguments.Count; i++)
                EncodeArgument(writer, arguments[i], method.Parameters[i].Type, i);
        }
        catch (ValueException fault)
        {
            throw fault.Within(index).Within("arguments");
        }
    }

    private static void EncodeArgument(ValueWriter writer, Value value, ValueType type, int index)
    {
        try
        {
            ValueCodec.Encode(writer, value, type);
        }
        catch (ValueException fault)
        {
            throw fault.Within(index);
        }
    }

    private static IReadOnlyList<Value> Items(Value value, string name)
    {
        try
        {
            return ValueCodec.ToItems(value, "a list");
        }
        catch (ValueException fault)
        {
            throw fault.Within(name);
        }
    }
}
