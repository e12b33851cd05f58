using DrillJudge.Problems;
using DrillJudge.Protocol;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Tests.Judging.Compilation;

/// <summary>Values of any type, at random.</summary>
internal static class WireSamples
{
    public static void Write(ValueWriter writer, ValueType type, Random random)
    {
        var size = random.Next(0, 4);
        switch (type.Kind)
        {
            case ValueKind.Int:
                writer.WriteInt32(random.Next(-1000, 1000));
                break;
            case ValueKind.Long:
                writer.WriteInt64(random.NextInt64());
                break;
            case ValueKind.Double:
                writer.WriteDouble(random.NextDouble());
                break;
            case ValueKind.Bool:
                writer.WriteBoolean(size > 1);
                break;
            case ValueKind.Char:
                writer.WriteChar((char)random.Next(1, 0xD000));
                break;
            case ValueKind.String:
                writer.WriteString(size == 0 ? null : new string((char)random.Next(32, 1000), size));
                break;
            case ValueKind.ListNode:
                writer.List([.. Enumerable.Range(0, size)], size - 1);
                break;
            case ValueKind.TreeNode:
                writer.Tree([.. Enumerable.Range(0, size).Select(n => (int?)n)]);
                break;
            case ValueKind.Array or ValueKind.List when random.Next(5) == 0:
                writer.WriteNull();
                break;
            default:
                writer.WriteCount(size);
                for (var i = 0; i < size; i++)
                    Write(writer, type.Element!, random);
                break;
        }
    }
}
