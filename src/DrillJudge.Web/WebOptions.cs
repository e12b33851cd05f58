using DrillJudge.Data;

namespace DrillJudge.Web;

/// <summary>How a host is set up; from the command line or from variables DRILL_URL, DRILL_DATA, DRILL_DATABASE, DRILL_WEBHOOKS_PRIVATE, DRILL_LOG.</summary>
public sealed record WebOptions
{
    /// <summary>Where it listens.</summary>
    public required string Url { get; init; }

    /// <summary>Folder of what the installation keeps: the SQLite file, caches.</summary>
    public required string DataFolder { get; init; }

    /// <summary>The database.</summary>
    public required DatabaseChoice Database { get; init; }

    /// <summary>The repository's root: problems, published programs.</summary>
    public required string Home { get; init; }

    /// <summary>Whether webhooks may go to private addresses.</summary>
    public bool WebhooksPrivate { get; init; }

    /// <summary>Whether the log is for programs.</summary>
    public bool LogsJson { get; init; }

    /// <summary>Folder of the problem packages.</summary>
    public string Problems => Path.Combine(Home, "problems", "coding");

    /// <summary>Folder of the worksheets.</summary>
    public string Worksheets => Path.Combine(Home, "problems", "design");

    /// <summary>Reads --url, --data, --database, --webhooks-private and --log, each also as a variable.</summary>
    /// <exception cref="FormatException">One cannot be read.</exception>
    public static WebOptions From(IConfiguration configuration)
    {
        var home = configuration["DRILL_HOME"] is { Length: > 0 } given ? given : Directory.GetCurrentDirectory();
        var data = Path.GetFullPath(Value("data") ?? Path.Combine(home, ".drill", "data"));
        PrivateFolder.Make(data);
        return new WebOptions { Url = Value("url") ?? "http://127.0.0.1:5070", DataFolder = data, Database = DatabaseChoice.Parse(Value("database"), data), Home = home, WebhooksPrivate = Value("webhooks-private") == "true", LogsJson = IsJson(Value("log")) };

        static bool IsJson(string? log) => log switch { null or "text" => false, "json" => true, _ => throw new FormatException($"the log's format is text or json, not '{log}'.") };

        string? Value(string name) => configuration[name] is { Length: > 0 } argument ? argument
            : configuration[$"DRILL_{name.ToUpperInvariant().Replace('-', '_')}"] is { Length: > 0 } variable ? variable : null;
    }
}
