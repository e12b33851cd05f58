string? Check(string stdin)
{
    string[] lines = stdin.Split('\n');
    if (lines[^1] != "" || !int.TryParse(lines[0], out int n) || lines[0] != n.ToString() || n is < 0 or > 100_000)
        return "the first line must be a number from 0 to 100000, and the last line must end with a line feed";
    if (lines.Length != n + 2)
        return $"{n} shifts are announced, but {lines.Length - 2} lines follow";
    foreach (string line in lines[1..^1])
    {
        string[] parts = line.Split(' ');
        if (parts.Length != 2 || !long.TryParse(parts[0], out long start) || !long.TryParse(parts[1], out long end) || line != $"{start} {end}")
            return $"\"{line}\" is not a start and an end";
        if (start < 0 || end <= start || end > 4_000_000_000)
            return $"\"{line}\" is not a shift within 0 to 4000000000 that ends after it starts";
    }
    return null;
}

Check(Input[0].Text)
