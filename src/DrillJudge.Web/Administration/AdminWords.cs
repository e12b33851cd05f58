namespace DrillJudge.Web.Administration;

/// <summary>A command line below `admin`: plain words, then options with values, and flags.</summary>
internal sealed class AdminWords
{
    private static readonly string[] Host = ["--data", "--database"];
    private static readonly string[] Known = ["--role", "--name", "--days", "--data", "--database"];
    private readonly Dictionary<string, string> options = new(StringComparer.Ordinal);

    private AdminWords(IReadOnlyList<string> plain) => Plain = plain;

    /// <summary>What is no option.</summary>
    public IReadOnlyList<string> Plain { get; }

    /// <summary>Whether the password comes on standard input.</summary>
    public bool PasswordOnInput { get; private set; }

    /// <summary>Whether something that is there gives way.</summary>
    public bool Force { get; private set; }

    /// <summary>An option's value; null without it.</summary>
    public string? this[string option] => options.GetValueOrDefault(option);

    /// <summary>Where the data is, as the host takes it.</summary>
    public string[] ForHost => [.. Host.Where(options.ContainsKey).SelectMany(name => new[] { name, options[name] })];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="FormatException">An option is unknown or lacks its value.</exception>
    public static AdminWords Read(IReadOnlyList<string> args)
    {
        var plain = new List<string>();
        var words = new AdminWords(plain);
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--password-stdin")
                words.PasswordOnInput = true;
            else if (args[i] == "--force")
                words.Force = true;
            else if (!args[i].StartsWith("--", StringComparison.Ordinal))
                plain.Add(args[i]);
            else if (!Known.Contains(args[i]))
                throw new FormatException($"there is no option '{args[i]}'.");
            else
                words.options[args[i]] = ++i < args.Count ? args[i] : throw new FormatException($"{args[i - 1]} wants a value.");
        }

        return words;
    }
}
