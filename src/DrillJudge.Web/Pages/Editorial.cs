namespace DrillJudge.Web.Pages;

/// <summary>Parts of an editorial.</summary>
public static class Editorial
{
    /// <summary>The numbered lines below its heading Hints.</summary>
    public static IReadOnlyList<string> Hints(string? editorial)
    {
        var hints = new List<string>();
        var inside = false;
        foreach (var line in (editorial ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith('#'))
                inside = line.TrimStart('#').Trim() == "Hints";
            else if (inside && line.Length > 2 && char.IsAsciiDigit(line[0]) && line[1] == '.')
                hints.Add(line[2..].Trim());
            else if (inside && hints.Count > 0 && line.Trim().Length > 0)
                hints[^1] += " " + line.Trim();
        }

        return hints;
    }
}
