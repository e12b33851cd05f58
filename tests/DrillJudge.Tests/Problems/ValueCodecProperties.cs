using DrillJudge.Problems;
using DrillJudge.Protocol;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class ValueCodecProperties
{
    [Fact]
    public void Every_value_comes_back_from_its_bytes() =>
        Prop.ForAll(TypedValues.Any, typed => ValueCodec.Decode(ValueCodec.Encode(typed.Value, typed.Type), typed.Type) == typed.Value).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_values_have_equal_bytes() =>
        Prop.ForAll(TypedValues.Any, typed =>
        {
            var bytes = ValueCodec.Encode(typed.Value, typed.Type);
            return ValueCodec.Encode(ValueCodec.Decode(bytes, typed.Type), typed.Type).AsSpan().SequenceEqual(bytes);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_comes_back_from_its_JSON() =>
        Prop.ForAll(TypedValues.Any, typed =>
        {
            var read = ValueJson.Parse(ValueText.Print(typed.Value));
            return ValueCodec.Decode(ValueCodec.Encode(read, typed.Type), typed.Type) == typed.Value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_comes_back_from_a_script() =>
        Prop.ForAll(TypedValues.Any, typed =>
        {
            var writer = new ValueWriter();
            DynamicValue.Write(writer, ValueDynamic.ToDynamic(typed.Value));
            return ValueDynamic.FromDynamic(DynamicValue.Read(new ValueReader(writer.ToArray()))) == typed.Value;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_bytes_are_a_value_or_a_protocol_error() =>
        Prop.ForAll(TypedValues.AnyType(3).ToArbitrary(), ArbMap.Default.ArbFor<byte[]>(), (type, bytes) => Survives(bytes, type))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Damaged_bytes_are_a_value_or_a_protocol_error() =>
        Prop.ForAll(TypedValues.Any, Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), (typed, place, damage) =>
        {
            var bytes = ValueCodec.Encode(typed.Value, typed.Type);
            if (bytes.Length == 0)
                return true;
            bytes[place % bytes.Length] = (byte)damage;
            return Survives(bytes, typed.Type) && Survives(bytes[..(place % bytes.Length)], typed.Type);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static bool Survives(byte[] bytes, DrillJudge.Problems.ValueType type)
    {
        try
        {
            // What is accepted is a proper value: it can be written again, but for graphs that only a wrong answer can be.
            var value = ValueCodec.Decode(bytes, type);
            _ = ValueText.Print(value);
            return type.Kind == ValueKind.GraphNode || type.CSharp.Contains("Node", StringComparison.Ordinal) || ValueCodec.Decode(ValueCodec.Encode(value, type), type) == value;
        }
        catch (ProtocolException)
        {
            return true;
        }
    }
}
