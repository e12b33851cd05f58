using Spectre.Console;

namespace DrillJudge.Cli.Rendering;

/// <summary>Results go to standard output, everything else to standard error. Colours only on a terminal, and not under NO_COLOR.</summary>
internal static class Terminal
{
    private static readonly bool Dumb = Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb";

    /// <summary>Whether a line there can be drawn over.</summary>
    public static bool Live(TextWriter error) => !Dumb && error == Console.Error && !Console.IsErrorRedirected;

    /// <summary>Standard output, or what stands in for it.</summary>
    public static IAnsiConsole Results(TextWriter output)
    {
        var terminal = output == Console.Out && !Console.IsOutputRedirected;
        var colours = terminal && !Dumb && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        // Ansi stays on: with colours off it writes no escape at all, whereas the legacy path would set the console's colours itself.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        // A pipe has no width; wide enough not to break a table.
        if (!terminal)
            console.Profile.Width = 200;
        return console;
    }

    /// <summary>An error, to standard error.</summary>
    public static void Complain(TextWriter error, string message) => error.WriteLine($"drill: {Printable.Clean(message)}");

    /// <summary>Progress, to standard error.</summary>
    public static void Note(TextWriter error, string message) => error.WriteLine(Printable.Clean(message));
}
