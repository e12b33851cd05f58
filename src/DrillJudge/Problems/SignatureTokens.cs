namespace DrillJudge.Problems;

/// <summary>Walks over a signature's text: names and single punctuation marks, spaces between them skipped.</summary>
internal sealed class SignatureTokens(string text)
{
    private int position = SkipSpace(text, 0);

    /// <summary>Where the next token starts.</summary>
    public int Position => position;

    /// <summary>Whether nothing follows.</summary>
    public bool AtEnd => position == text.Length;

    /// <summary>The next token, or "" at the end.</summary>
    public string Peek()
    {
        if (AtEnd)
            return "";
        var end = position;
        while (end < text.Length && IsNamePart(text[end]))
            end++;
        return text[position..Math.Max(end, position + 1)];
    }

    /// <summary>Takes the next token if it is <paramref name="token"/>.</summary>
    public bool Accept(string token)
    {
        if (Peek() != token)
            return false;
        position = SkipSpace(text, position + token.Length);
        return true;
    }

    /// <summary>Takes <paramref name="token"/> or throws.</summary>
    public void Expect(string token)
    {
        if (!Accept(token))
            throw Fault($"expected {token} and not {Seen}");
    }

    /// <summary>Takes a name or throws; <paramref name="what"/> says which, for the message.</summary>
    public string ExpectName(string what)
    {
        var name = Peek();
        if (name.Length == 0 || !IsNamePart(name[0]) || char.IsDigit(name[0]))
            throw Fault($"expected {what} and not {Seen}");
        position = SkipSpace(text, position + name.Length);
        return name;
    }

    /// <summary>A fault at the next token.</summary>
    public SignatureException Fault(string reason) => FaultAt(position, reason);

    /// <summary>A fault at a token seen before.</summary>
    public SignatureException FaultAt(int start, string reason)
    {
        var before = text.AsSpan(0, start);
        return new SignatureException(before.Count('\n') + 1, start - before.LastIndexOf('\n'), reason);
    }

    private string Seen => AtEnd ? "the end" : ValueText.Quote(Peek());

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter == '_';

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
