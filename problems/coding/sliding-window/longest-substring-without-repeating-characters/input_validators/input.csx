string? Check(string s)
{
    if (s is null || s.Length > 100_000)
        return "s is null or longer than 100000 characters";
    foreach (char c in s)
        if (c is < ' ' or > '~')
            return $"s has a character outside printable ASCII: U+{(int)c:X4}";
    return null;
}

Check(Input["s"].Text)
