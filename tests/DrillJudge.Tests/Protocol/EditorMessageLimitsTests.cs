using DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Protocol;

public sealed class EditorMessageLimitsTests
{
    private static readonly CompileRequest Code = new(1, SourceKind.Program, "abc", "", [], "", [], "");

    [Fact]
    public void A_session_key_beyond_its_limit_is_a_protocol_error() =>
        Assert.Throws<ProtocolException>(() => Read(new DiagnoseRequest(1, new string('s', EditorSession.MaxKey + 1), false, Code).Write, DiagnoseRequest.Read));

    [Fact]
    public void A_source_beyond_its_limit_is_a_protocol_error()
    {
        var beyond = Code with { Source = new string('x', EditorSession.MaxSource + 1) };
        Assert.Throws<ProtocolException>(() => Read(new DiagnoseRequest(1, "s", false, beyond).Write, DiagnoseRequest.Read));
        Assert.Throws<ProtocolException>(() => Read(new CompleteRequest(1, "s", 0, beyond).Write, CompleteRequest.Read));
        Assert.Throws<ProtocolException>(() => Read(new FingerprintRequest(1, "s", false, beyond.Source).Write, FingerprintRequest.Read));
    }

    [Fact]
    public void More_fingerprints_than_there_may_be_are_a_protocol_error()
    {
        var prints = Enumerable.Repeat(new SourcePrint(1, 2, 3, 4, 5), FingerprintReply.MaxPrints + 1).ToArray();
        Assert.Throws<ProtocolException>(() => Read(new FingerprintReply(1, true, 9, prints).Write, FingerprintReply.Read));
        Assert.Equal(FingerprintReply.MaxPrints, Read(new FingerprintReply(1, true, 9, prints[1..]).Write, FingerprintReply.Read).Prints.Count);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void An_offset_outside_of_the_source_is_a_protocol_error(int offset) =>
        Assert.Throws<ProtocolException>(() => Read(new CompleteRequest(1, "s", offset, Code).Write, CompleteRequest.Read));

    [Fact]
    public void The_end_of_the_source_is_a_place_in_it() => Assert.Equal(3, Read(new CompleteRequest(1, "s", 3, Code).Write, CompleteRequest.Read).Offset);

    private static T Read<T>(Action<ValueWriter> write, Func<ValueReader, T> read)
    {
        var writer = new ValueWriter();
        write(writer);
        return read(new ValueReader(writer.ToArray()));
    }
}
