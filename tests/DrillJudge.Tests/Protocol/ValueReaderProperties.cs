using System.Text;
using DrillJudge.Protocol;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Protocol;

public sealed class ValueReaderProperties
{
    private static readonly Action<ValueReader>[] Reads =
    [
        r => r.ReadUnsigned(), r => r.ReadInt32(), r => r.ReadInt64(), r => r.ReadBoolean(), r => r.ReadByte(), r => r.ReadChar(), r => r.ReadDouble(), r => r.ReadString(), r => r.ReadText(),
        r => r.ReadCount(), r => r.ReadBytes(), r => r.End(), r => Wire.ReadTexts(r), r => DynamicValue.Read(r),
    ];

    [Fact]
    public void Any_sequence_of_reads_on_any_bytes_gives_values_or_a_protocol_error() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Choose(0, Reads.Length - 1).ListOf().ToArbitrary(), (bytes, order) =>
        {
            var reader = new ValueReader(bytes);
            var error = Record.Exception(() =>
            {
                foreach (var which in order)
                    Reads[which](reader);
            });
            return error is null or ProtocolException && reader.Remaining >= 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void A_reader_of_a_part_never_looks_beyond_it() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Choose(0, 20).ToArbitrary(), Gen.Choose(0, Reads.Length - 1).ToArbitrary(), (bytes, length, which) =>
        {
            // The same bytes alone and with others around them must read the same.
            byte[] part = [.. bytes.Take(length)];
            return Outcome(new ValueReader(part), which) == Outcome(new ValueReader([1, 2, .. part, 0xff, 0x01, 0x7f, 0x00], 2, part.Length), which);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Numbers_texts_and_doubles_come_back_with_all_their_bits() =>
        Prop.ForAll(ArbMap.Default.ArbFor<long>(), ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<double>(), (number, text, real) =>
        {
            var writer = new ValueWriter();
            writer.WriteInt64(number);
            writer.WriteString(text);
            writer.WriteDouble(real);
            writer.WriteUnsigned((ulong)number);
            var reader = new ValueReader(writer.ToArray());
            return reader.ReadInt64() == number && reader.ReadString() == text && BitConverter.DoubleToInt64Bits(reader.ReadDouble()) == BitConverter.DoubleToInt64Bits(real)
                && reader.ReadUnsigned() == (ulong)number && reader.Remaining == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_number_of_eleven_bytes_is_refused() =>
        Assert.Throws<ProtocolException>(() => new ValueReader([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]).ReadUnsigned());

    [Fact]
    public void Every_value_has_one_encoding_only()
    {
        // Judges compare bytes in places, so a second spelling of a number must not be taken for another value than the first, nor pass unseen.
        var spelled = new ValueReader([0x82, 0x00]);
        var error = Record.Exception(() => spelled.ReadUnsigned());
        Assert.True(error is ProtocolException || spelled.Remaining == 0);
    }

    private static string Outcome(ValueReader reader, int which)
    {
        var error = Record.Exception(() => Reads[which](reader));
        return new StringBuilder().Append(error?.GetType().Name).Append(reader.Remaining).ToString();
    }
}
