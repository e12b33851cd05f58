namespace DrillJudge.Web.Composition;

/// <summary>What a start prints for the person before the terminal.</summary>
internal static class Greeting
{
    /// <summary>Prints the address and, while there is no administrator, the way in.</summary>
    public static void Print(TextWriter output, string url, string? invitation)
    {
        output.WriteLine();
        output.WriteLine($"  DrillJudge is up at {url}");
        if (invitation is not null)
        {
            output.WriteLine();
            output.WriteLine("  Nobody has an account here yet. This link makes the first administrator; it works once, for a day:");
            output.WriteLine($"  {url}/setup/{invitation}");
        }

        output.WriteLine();
        output.WriteLine("  Ctrl-C stops it. Nothing is lost: what is not judged yet is judged at the next start.");
        output.WriteLine();
        output.Flush();
    }
}
