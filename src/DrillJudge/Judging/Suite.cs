using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Judging;

/// <summary>What preparing a package yields and the cache keeps.</summary>
/// <param name="Generated">The generator's cases.</param>
/// <param name="Expected">The encoded expected output of every case, hand-written ones first.</param>
/// <param name="Slowest">CPU time of the reference's slowest case on this machine; zero without a reference.</param>
public sealed record Suite(IReadOnlyList<TestCase> Generated, IReadOnlyList<byte[]> Expected, TimeSpan Slowest)
{
    /// <summary>Encodes the suite for a file.</summary>
    public void Write(ValueWriter writer)
    {
        writer.WriteInt64(Slowest.Ticks);
        writer.WriteCount(Generated.Count);
        foreach (var test in Generated)
        {
            writer.WriteInt32(test.Index);
            writer.WriteString(test.Name);
            writer.WriteString(test.Why);
            writer.WriteBytes(test.Input);
        }

        writer.WriteCount(Expected.Count);
        foreach (var output in Expected)
            writer.WriteBytes(output);
    }

    /// <summary>Decodes a file's suite.</summary>
    /// <exception cref="ProtocolException">The bytes are no suite.</exception>
    public static Suite Read(ValueReader reader)
    {
        var slowest = TimeSpan.FromTicks(reader.ReadInt64());
        var generated = Wire.ReadList(reader, static r => new TestCase(r.ReadInt32(), r.ReadText(), CaseGroup.Generated, r.ReadString(), null, r.ReadBytes()));
        var expected = Wire.ReadList(reader, static r => r.ReadBytes());
        reader.End();
        return new Suite(generated, expected, slowest);
    }
}
