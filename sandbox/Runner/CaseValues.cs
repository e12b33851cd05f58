using System.Runtime.InteropServices;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox;

/// <summary>
/// Reads arguments and writes answers of the common types for the harness. They stand here, and not in the harness, because this assembly is compiled ahead of time:
/// what the harness brings itself is compiled anew in every child.
/// </summary>
public static class CaseValues
{
    /// <summary>int[].</summary>
    public static int[]? ReadInts(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var items = new int[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = input.ReadInt32();
        return items;
    }

    /// <summary>int[][].</summary>
    public static int[]?[]? ReadIntRows(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var rows = new int[]?[count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = ReadInts(input);
        return rows;
    }

    /// <summary>List&lt;int&gt;.</summary>
    public static List<int>? ReadIntList(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var items = new List<int>(count);
        for (var i = 0; i < count; i++)
            items.Add(input.ReadInt32());
        return items;
    }

    /// <summary>A list of lists of int.</summary>
    public static List<IList<int>?>? ReadIntListList(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var rows = new List<IList<int>?>(count);
        for (var i = 0; i < count; i++)
            rows.Add(ReadIntList(input));
        return rows;
    }

    /// <summary>string[].</summary>
    public static string?[]? ReadTexts(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var items = new string?[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = input.ReadString();
        return items;
    }

    /// <summary>List&lt;string&gt;.</summary>
    public static List<string?>? ReadTextList(ValueReader input) => ReadTexts(input) is { } items ? [.. items] : null;

    /// <summary>A list of lists of strings.</summary>
    public static List<IList<string?>?>? ReadTextListList(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var rows = new List<IList<string?>?>(count);
        for (var i = 0; i < count; i++)
            rows.Add(ReadTextList(input));
        return rows;
    }

    /// <summary>char[].</summary>
    public static char[]? ReadChars(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var items = new char[count];
        for (var i = 0; i < items.Length; i++)
            items[i] = input.ReadChar();
        return items;
    }

    /// <summary>char[][].</summary>
    public static char[]?[]? ReadCharRows(ValueReader input)
    {
        var count = input.ReadCount();
        if (count < 0)
            return null;
        var rows = new char[]?[count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = ReadChars(input);
        return rows;
    }

    /// <summary>int[].</summary>
    public static void WriteInts(ValueWriter output, int[]? items)
    {
        if (items is null)
            output.WriteNull();
        else
            WriteInts(output, items.AsSpan());
    }

    /// <summary>int[][].</summary>
    public static void WriteIntRows(ValueWriter output, int[]?[]? rows)
    {
        if (Head(output, rows))
        {
            foreach (var row in rows!)
                WriteInts(output, row);
        }
    }

    /// <summary>Any sequence of int.</summary>
    public static void WriteIntList(ValueWriter output, IEnumerable<int>? items)
    {
        switch (items)
        {
            case null:
                output.WriteNull();
                break;
            case int[] array:
                WriteInts(output, array.AsSpan());
                break;
            case List<int> list:
                WriteInts(output, CollectionsMarshal.AsSpan(list));
                break;
            default:
                WriteInts(output, new List<int>(items).ToArray().AsSpan());
                break;
        }
    }

    /// <summary>Any sequence of lists of int.</summary>
    public static void WriteIntListList(ValueWriter output, IEnumerable<IList<int>?>? rows)
    {
        var list = rows as ICollection<IList<int>?> ?? (rows is null ? null : new List<IList<int>?>(rows));
        if (!Head(output, list))
            return;
        foreach (var row in list!)
            WriteIntList(output, row);
    }

    /// <summary>string[].</summary>
    public static void WriteTexts(ValueWriter output, string?[]? items) => WriteTextList(output, items);

    /// <summary>Any sequence of strings.</summary>
    public static void WriteTextList(ValueWriter output, IEnumerable<string?>? items)
    {
        var list = items as ICollection<string?> ?? (items is null ? null : new List<string?>(items));
        if (!Head(output, list))
            return;
        foreach (var item in list!)
            output.WriteString(item);
    }

    /// <summary>Any sequence of lists of strings.</summary>
    public static void WriteTextListList(ValueWriter output, IEnumerable<IList<string?>?>? rows)
    {
        var list = rows as ICollection<IList<string?>?> ?? (rows is null ? null : new List<IList<string?>?>(rows));
        if (!Head(output, list))
            return;
        foreach (var row in list!)
            WriteTextList(output, row);
    }

    /// <summary>char[].</summary>
    public static void WriteChars(ValueWriter output, char[]? items)
    {
        if (!Head(output, items))
            return;
        foreach (var item in items!)
            output.WriteChar(item);
    }

    /// <summary>char[][].</summary>
    public static void WriteCharRows(ValueWriter output, char[]?[]? rows)
    {
        if (!Head(output, rows))
            return;
        foreach (var row in rows!)
            WriteChars(output, row);
    }

    private static void WriteInts(ValueWriter output, ReadOnlySpan<int> items)
    {
        output.WriteCount(items.Length);
        foreach (var item in items)
            output.WriteInt32(item);
    }

    private static bool Head<T>(ValueWriter output, ICollection<T>? items)
    {
        if (items is null)
        {
            output.WriteNull();
            return false;
        }

        output.WriteCount(items.Count);
        return true;
    }
}
