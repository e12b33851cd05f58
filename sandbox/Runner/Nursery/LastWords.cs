using System.Globalization;
using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Nursery;

/// <summary>What the runtime wrote to stderr before it ended a process: a stack overflow, an exception that nobody caught, a lack of memory.</summary>
internal static class LastWords
{
    private const string Unhandled = "Unhandled exception. ";
    private const string Overflow = "Stack overflow.";
    private const string FailFast = "Process terminated.";
    private const string OutOfMemory = "Out of memory.";
    private const string NoMemory = "Out of memory.";
    private const string SourceMark = "Solution.cs:line ";

    /// <summary>Reads stderr; null when it says nothing of the kind.</summary>
    public static ThrownError? Read(string text)
    {
        var lines = text.Split('\n');
        foreach (var line in lines)
        {
            if (line.StartsWith(Overflow, StringComparison.Ordinal))
                return new ThrownError("System.StackOverflowException", "The call stack is full: recursion without an end, or far too deep.", Line(lines), Trace(lines));
            if (line.StartsWith(Unhandled, StringComparison.Ordinal))
            {
                var rest = line[Unhandled.Length..];
                var colon = rest.IndexOf(": ", StringComparison.Ordinal);
                return colon < 0 ? new ThrownError(Cut(rest, 200), string.Empty, Line(lines), Trace(lines))
                    : new ThrownError(Cut(rest[..colon], 200), Cut(rest[(colon + 2)..], 2000), Line(lines), Trace(lines));
            }

            if (line.StartsWith(NoMemory, StringComparison.Ordinal))
                return new ThrownError("System.OutOfMemoryException", "The runtime itself ran out of memory.", 0, string.Empty);
            // On a thread of the runtime's own, such as the finalizer's, the process ends so.
            if (line.StartsWith(OutOfMemory, StringComparison.Ordinal))
                return new ThrownError("System.OutOfMemoryException", OutOfMemory, Line(lines), Trace(lines));

            if (line.StartsWith(FailFast, StringComparison.Ordinal))
                return new ThrownError("System.Environment.FailFast", Cut(line[FailFast.Length..].Trim(), 2000), Line(lines), Trace(lines));
        }

        return null;
    }

    /// <summary>Whether stderr begins as the runtime's does when a stack is full. A solution may write the same: it then gets the same verdict, which is no gain.</summary>
    public static bool TellOverflow(ReadOnlySpan<byte> stderr) => stderr.StartsWith(System.Text.Encoding.UTF8.GetBytes(Overflow)) || stderr.IndexOf(System.Text.Encoding.UTF8.GetBytes("\n" + Overflow)) >= 0;

    private static int Line(string[] lines)
    {
        foreach (var line in lines)
        {
            var at = line.IndexOf(SourceMark, StringComparison.Ordinal);
            if (at >= 0 && int.TryParse(line.AsSpan(at + SourceMark.Length).TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return 0;
    }

    private static string Trace(string[] lines) =>
        Cut(string.Join('\n', lines.Select(l => l.Trim()).Where(l => l.StartsWith("at ", StringComparison.Ordinal)).Take(12)), 4000);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
