namespace DrillJudge.Sandbox;

/// <summary>
/// A value as scripts see it, in its JSON shape: lists for arrays, trees and linked lists. Each property demands its type and says what was there instead.
/// </summary>
/// <exception cref="InvalidCastException">From every property: the value is of another type or out of range.</exception>
public sealed class Data
{
    private readonly object? value;
    private readonly string path;
    private readonly string[] names;

    internal Data(object? value, string path, string[] names)
    {
        this.value = value;
        this.path = path;
        this.names = names;
    }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => value is null;

    /// <summary>As an int.</summary>
    public int Int => Long is >= int.MinValue and <= int.MaxValue ? (int)Long : throw Wrong("an int");

    /// <summary>As a long.</summary>
    public long Long => value is long number ? number : throw Wrong("an integer");

    /// <summary>As a double; an integer will do.</summary>
    public double Double => value switch { double number => number, long number => number, _ => throw Wrong("a number") };

    /// <summary>As a truth value.</summary>
    public bool Bool => value is bool truth ? truth : throw Wrong("true or false");

    /// <summary>As a char; a one-letter text will do.</summary>
    public char Char => value switch { char letter => letter, string { Length: 1 } text => text[0], _ => throw Wrong("a char") };

    /// <summary>As a text; a char will do.</summary>
    public string Text => value switch { string text => text, char letter => letter.ToString(), _ => throw Wrong("a text") };

    /// <summary>As a list of int.</summary>
    public int[] Ints => [.. Items.Select(i => i.Int)];

    /// <summary>As rows of int.</summary>
    public int[][] IntRows => [.. Items.Select(i => i.Ints)];

    /// <summary>As a list of texts.</summary>
    public string[] Texts => [.. Items.Select(i => i.Text)];

    /// <summary>As rows of chars.</summary>
    public char[][] CharRows => [.. Items.Select(i => i.Items.Select(c => c.Char).ToArray())];

    /// <summary>How many elements a list has.</summary>
    public int Count => List.Count;

    /// <summary>The elements of a list.</summary>
    public IReadOnlyList<Data> Items => [.. List.Select((item, i) => new Data(item, $"{path}[{i}]", []))];

    private IReadOnlyList<object?> List => value as IReadOnlyList<object?> ?? throw Wrong("a list");

    /// <summary>An element of a list.</summary>
    public Data this[int index] => index >= 0 && index < List.Count ? new Data(List[index], $"{path}[{index}]", []) : throw Wrong($"a list with an element {index}");

    /// <summary>An argument by its parameter's name.</summary>
    public Data this[string name] => Array.IndexOf(names, name) is var index and >= 0 ? this[index]
        : throw new InvalidCastException($"There is no argument {name}; there are: {string.Join(", ", names)}.");

    private InvalidCastException Wrong(string wanted) => new($"{path} should be {wanted} but is {value switch
    {
        null => "null",
        IReadOnlyList<object?> list => $"a list of {list.Count}",
        string text => $"the text \"{text}\"",
        var other => other.ToString(),
    }}.");
}
