using DrillJudge.Protocol;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Protocol;

public sealed class MessageProperties
{
    private const int MostBytesAByte = 64;

    public static TheoryData<string> Names => [.. Messages.All.Select(m => m.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_message_comes_back_from_its_bytes(string name)
    {
        var message = Find(name);
        Prop.ForAll(message.Encoded.ToArbitrary(), bytes =>
        {
            var reader = new ValueReader(bytes);
            return message.Reencode(reader).AsSpan().SequenceEqual(bytes) && reader.Remaining == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_message_cut_short_is_a_protocol_error(string name)
    {
        var message = Find(name);
        Prop.ForAll(message.Encoded.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (bytes, place) =>
        {
            var cut = place % Math.Max(1, bytes.Length);
            var error = Record.Exception(() => message.Reencode(new ValueReader(bytes, 0, cut)));
            return bytes.Length == 0 || error is ProtocolException;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_bytes_are_a_message_or_a_protocol_error(string name)
    {
        var message = Find(name);
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Survives(message, bytes)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_damaged_message_is_a_message_or_a_protocol_error(string name)
    {
        var message = Find(name);
        Prop.ForAll(message.Encoded.ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), (bytes, place, damage) =>
        {
            if (bytes.Length == 0)
                return true;
            bytes[place % bytes.Length] = (byte)damage;
            return Survives(message, bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_announced_length_makes_a_reader_allocate_more_than_the_bytes_there_are(string name)
    {
        var message = Find(name);
        // Every byte pattern that could announce much: long numbers with the highest bits set, at every place of a real message.
        byte[][] announcements = [[0xff, 0xff, 0xff, 0xff, 0x0f], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01], [0x80, 0x80, 0x80, 0x80, 0x08], [0xfe, 0xff, 0xff, 0x7f]];
        Prop.ForAll(message.Encoded.ToArbitrary(), bytes =>
        {
            foreach (var announcement in announcements)
            {
                for (var place = 0; place <= Math.Min(bytes.Length, 40); place++)
                {
                    byte[] forged = [.. bytes[..place], .. announcement, .. bytes[place..]];
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    Survives(message, forged);
                    // An exception and its stack trace cost some kilobytes.
                    if (GC.GetAllocatedBytesForCurrentThread() - before > 200_000 + (MostBytesAByte * forged.Length))
                        return false;
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Fact]
    public void An_array_of_int_reaches_a_script_as_the_same_list() => Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers =>
    {
        var read = (IReadOnlyList<object?>)Again<object?>(w => DynamicValue.Write(w, numbers), r => DynamicValue.Read(r))!;
        return read.Cast<long>().SequenceEqual(numbers.Select(n => (long)n));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Deep_nesting_in_a_scripts_value_is_a_protocol_error()
    {
        var bytes = Enumerable.Repeat(new byte[] { 7, 2 }, 1_000_000).SelectMany(b => b).Append((byte)0).ToArray();
        Assert.Throws<ProtocolException>(() => DynamicValue.Read(new ValueReader(bytes)));
        object deep = 1;
        for (var i = 0; i < 100; i++)
            deep = new[] { deep };
        Assert.Throws<ProtocolException>(() => DynamicValue.Write(new ValueWriter(), deep));
    }

    [Fact]
    public void A_run_of_too_many_cases_and_an_unknown_end_are_refused()
    {
        Assert.Throws<ProtocolException>(() => Again(new RunRequest(RunKind.Harness, RunRequest.MaxCases + 1, 0, 0, 0, 0, false, "", [], []).Write, RunRequest.Read));
        Assert.Throws<ProtocolException>(() => Again(new RunRequest(RunKind.Harness, -1, 0, 0, 0, 0, false, "", [], []).Write, RunRequest.Read));
        Assert.Throws<ProtocolException>(() => Again((CaseReport.NotRun(0) with { End = (CaseEnd)10 }).Write, CaseReport.Read));
    }

    private static T Again<T>(Action<ValueWriter> write, Func<ValueReader, T> read)
    {
        var writer = new ValueWriter();
        write(writer);
        return read(new ValueReader(writer.ToArray()));
    }

    private static bool Survives(Message message, byte[] bytes) => Record.Exception(() => message.Reencode(new ValueReader(bytes))) is null or ProtocolException;

    private static Message Find(string name) => Messages.All.Single(m => m.Name == name);
}
