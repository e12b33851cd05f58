string? Check(string s, int k)
{
    if (s.Length is < 1 or > 100_000)
        return $"s has {s.Length} letters, 1 to 100000 are allowed";
    if (!s.All(char.IsAsciiLetterUpper))
        return "s has something else than the letters A to Z";
    return k < 0 || k > s.Length ? $"k is {k}, allowed is 0 to {s.Length}" : null;
}

Check(Input["s"].Text, Input["k"].Int)
