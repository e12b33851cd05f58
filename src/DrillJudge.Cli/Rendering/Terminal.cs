using Spectre.Console;

namespace DrillJudge.Cli.Rendering;

/// <summary>Results go to standard output, everything else to standard error. Colours only on a terminal, and not under NO_COLOR.</summary>
internal static class Terminal
{
    private static readonly bool Dumb = Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";

    /// <summary>Whether a line on standard error can be drawn over.</summary>
    public static bool Live => !Dumb && !Console.IsErrorRedirected;

    /// <summary>Whether results are coloured.</summary>
    public static bool Colours => !Dumb && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>Standard output.</summary>
    public static IAnsiConsole Results()
    {
        // Ansi stays on: with colours off it writes no escape at all, whereas the legacy path would set the console's colours itself.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = Colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        // A pipe has no width; wide enough not to break a table.
        if (Console.IsOutputRedirected)
            console.Profile.Width = 200;
        return console;
    }

    /// <summary>An error, to standard error.</summary>
    public static void Complain(string message) => Console.Error.WriteLine($"drill: {Printable.Clean(message)}");

    /// <summary>Progress, to standard error.</summary>
    public static void Note(string message) => Console.Error.WriteLine(Printable.Clean(message));
}
