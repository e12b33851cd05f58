namespace DrillJudge.Judging.Checkers;

/// <summary>Walks over a program's output, white space and tokens in turn.</summary>
internal ref struct TokenCursor(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private int position;

    /// <summary>The line reached, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Whether all is read.</summary>
    public readonly bool AtEnd => position == text.Length;

    /// <summary>Takes one byte of white space, if that comes next.</summary>
    public bool TrySkip(out byte space)
    {
        space = AtEnd ? (byte)0 : text[position];
        if (!IsSpace(space))
            return false;
        if (space == '\n')
            Line++;
        position++;
        return true;
    }

    /// <summary>Takes the bytes up to the next white space.</summary>
    public ReadOnlySpan<byte> Take()
    {
        var from = position;
        while (!AtEnd && !IsSpace(text[position]))
            position++;
        return text[from..position];
    }

    private static bool IsSpace(byte letter) => letter is (byte)' ' or >= (byte)'\t' and <= (byte)'\r';
}
