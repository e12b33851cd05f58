string? Check(string s)
{
    if (s.Length is < 1 or > 300_000)
        return $"s has {s.Length} characters, 1 to 300000 are allowed";
    int at = s.AsSpan().IndexOfAnyExceptInRange(' ', '~');
    return at < 0 ? null : $"s[{at}] has code {(int)s[at]}, allowed are 32 to 126";
}

Check(Input["s"].Text)
