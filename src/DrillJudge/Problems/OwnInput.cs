namespace DrillJudge.Problems;

/// <summary>Reads an input that a learner typed: one value a line, in the order of the parameters or by name (nums = [1,2]); a program's is its stdin as it stands.</summary>
public static class OwnInput
{
    /// <summary>Reads.</summary>
    /// <exception cref="ValueException">A line is no value, or a parameter is missing or twice there; the message says which.</exception>
    public static IReadOnlyList<Value> Read(CaseCodec codec, string text)
    {
        if (codec.Kind == ProblemKind.Program)
            return [new Value.Text(text.ReplaceLineEndings("\n"))];
        var names = codec.InputNames;
        var values = new Value?[names.Count];
        var next = 0;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = next;
            var json = line.TrimEnd(',');
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && Named(names, line[..equals].Trim()) is { } named)
                (at, json) = (named, line[(equals + 1)..].Trim().TrimEnd(','));
            if (at >= names.Count)
                throw new ValueException($"there are more lines than inputs ({string.Join(", ", names)})");
            if (values[at] is not null)
                throw new ValueException(names[at], "is given twice");
            try
            {
                values[at] = ValueJson.Parse(json);
            }
            catch (ValueException fault)
            {
                throw fault.Within(names[at]);
            }

            next = at + 1;
        }

        return [.. values.Select((value, i) => value ?? throw new ValueException(names[i], "is missing; write one value a line"))];
    }

    private static int? Named(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return null;
    }
}
