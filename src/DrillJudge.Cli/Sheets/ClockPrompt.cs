using System.Text;

namespace DrillJudge.Cli.Sheets;

/// <summary>A prompt on a real terminal with the time left before it, drawn anew each second.</summary>
internal sealed class ClockPrompt(TextWriter output, CancellationToken cancellation)
{
    private const int Poll = 50;

    /// <summary>Whether keys can be read one by one and a line drawn over.</summary>
    public static bool Available =>
        !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";

    /// <summary>Reads a line; null at Ctrl-D on an empty one.</summary>
    /// <param name="left">The time left; null shows no clock.</param>
    public string? Read(Func<TimeSpan>? left)
    {
        var typed = new StringBuilder();
        var drawn = "";
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var line = $"\r\u001b[2K{Clock(left)}> {typed}";
            if (line != drawn)
                output.Write(drawn = line);
            if (!Console.KeyAvailable)
            {
                // Waiting for a key costs nothing that matters; the clock is drawn when its second changes.
                cancellation.WaitHandle.WaitOne(Poll);
                continue;
            }

            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter)
            {
                output.WriteLine();
                return typed.ToString();
            }

            if (key is { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } && typed.Length == 0)
                return null;
            if (key is { Key: ConsoleKey.U, Modifiers: ConsoleModifiers.Control })
                typed.Clear();
            else if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar) && typed.Length < 400)
                typed.Append(key.KeyChar);
        }
    }

    private static string Clock(Func<TimeSpan>? left)
    {
        if (left is null)
            return "";
        var seconds = (int)Math.Ceiling(left().TotalSeconds);
        return seconds >= 0 ? $"{seconds / 60}:{seconds % 60:00} " : $"late by {-seconds / 60}:{-seconds % 60:00} ";
    }
}
