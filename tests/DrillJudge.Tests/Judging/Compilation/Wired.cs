using DrillJudge.Protocol;

namespace DrillJudge.Tests.Judging.Compilation;

/// <summary>Values as they cross the wire.</summary>
internal static class Wired
{
    public static ValueWriter Ints(this ValueWriter writer, params int[] items)
    {
        writer.WriteCount(items.Length);
        foreach (var item in items)
            writer.WriteInt32(item);
        return writer;
    }

    public static ValueWriter Int(this ValueWriter writer, int item)
    {
        writer.WriteInt32(item);
        return writer;
    }

    public static ValueWriter Texts(this ValueWriter writer, params string[] items)
    {
        writer.WriteCount(items.Length);
        foreach (var item in items)
            writer.WriteString(item);
        return writer;
    }

    public static ValueWriter List(this ValueWriter writer, int[] items, int link = -1)
    {
        writer.Ints(items).WriteUnsigned((ulong)(link + 1));
        return writer;
    }

    public static ValueWriter Tree(this ValueWriter writer, params int?[] slots)
    {
        writer.WriteCount(slots.Length);
        foreach (var slot in slots)
        {
            writer.WriteBoolean(slot is not null);
            if (slot is { } value)
                writer.WriteInt32(value);
        }

        return writer;
    }

    public static ValueWriter Rows(this ValueWriter writer, params int[][] rows)
    {
        writer.WriteCount(rows.Length);
        foreach (var row in rows)
            writer.Ints(row);
        return writer;
    }

    public static int[] Ints(this ValueReader reader) => [.. Enumerable.Range(0, reader.ReadCount()).Select(_ => reader.ReadInt32())];

    public static IEnumerable<string?> Texts(this ValueReader reader) => Enumerable.Range(0, reader.ReadCount()).Select(_ => reader.ReadString()).ToArray();

    public static int[][] Rows(this ValueReader reader) => [.. Enumerable.Range(0, reader.ReadCount()).Select(_ => reader.Ints())];

    public static (int[] Items, int Link) List(this ValueReader reader) => (reader.Ints(), (int)reader.ReadUnsigned() - 1);

    public static int?[] Tree(this ValueReader reader) => [.. Enumerable.Range(0, reader.ReadCount()).Select(_ => reader.ReadBoolean() ? reader.ReadInt32() : (int?)null)];
}
