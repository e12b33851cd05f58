namespace DrillJudge.Protocol;

/// <summary>Lists inside messages.</summary>
internal static class Wire
{
    public static IReadOnlyList<T> ReadList<T>(ValueReader reader, Func<ValueReader, T> read)
    {
        var count = reader.ReadCount();
        if (count < 0)
            throw new ProtocolException("A list is missing.");
        var list = new List<T>(Math.Min(count, 1024));
        for (var i = 0; i < count; i++)
            list.Add(read(reader));
        return list;
    }

    public static IReadOnlyList<string> ReadTexts(ValueReader reader) => ReadList(reader, static r => r.ReadText());
}
