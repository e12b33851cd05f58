string? CheckSign(string name, string sign)
{
    if (sign.Length is < 1 or > 200_000)
        return $"{name} has {sign.Length} letters, 1 to 200000 are allowed";
    int at = sign.AsSpan().IndexOfAnyExceptInRange('a', 'z');
    return at < 0 ? null : $"{name}[{at}] is '{sign[at]}', allowed are 'a' to 'z'";
}

CheckSign("s", Input["s"].Text) ?? CheckSign("t", Input["t"].Text)
