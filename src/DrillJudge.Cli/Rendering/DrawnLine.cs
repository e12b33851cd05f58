namespace DrillJudge.Cli.Rendering;

/// <summary>A line on standard error that is drawn over. Not for many threads; its owner locks.</summary>
/// <param name="error">Standard error.</param>
/// <param name="enabled">False draws nothing.</param>
internal sealed class DrawnLine(TextWriter error, bool enabled)
{
    private const string Erase = "\r\u001b[2K";
    private bool drawn;

    /// <summary>Whether anything is drawn at all.</summary>
    public bool Enabled => enabled;

    /// <summary>Columns of the terminal; 80 where there is none.</summary>
    public static int Width
    {
        get
        {
            try
            {
                return Console.BufferWidth is > 0 and var width ? width : 80;
            }
            catch (IOException)
            {
                return 80;
            }
        }
    }

    /// <summary>Draws over what was there. Over the width a terminal would wrap, and a wrapped line cannot be drawn over: the text is cut.</summary>
    public void Draw(string line)
    {
        if (!enabled)
            return;
        error.Write(Erase + (line.Length < Width ? line : line[..(Width - 1)]));
        drawn = true;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (drawn)
            error.Write(Erase);
        drawn = false;
    }
}
