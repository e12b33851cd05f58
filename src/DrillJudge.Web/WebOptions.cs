using DrillJudge.Data;

namespace DrillJudge.Web;

/// <summary>How a host is set up; from the command line or from variables DRILL_URL, DRILL_DATA, DRILL_DATABASE.</summary>
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

    /// <summary>Folder of the problem packages.</summary>
    public string Problems => Path.Combine(Home, "problems", "coding");

    /// <summary>Folder of the worksheets.</summary>
    public string Worksheets => Path.Combine(Home, "problems", "design");

    /// <summary>Reads --url, --data and --database, each also as a variable.</summary>
    public static WebOptions From(IConfiguration configuration)
    {
        var home = configuration["DRILL_HOME"] is { Length: > 0 } given ? given : Directory.GetCurrentDirectory();
        var data = Path.GetFullPath(Value("data") ?? Path.Combine(home, ".drill", "data"));
        Directory.CreateDirectory(data);
        return new WebOptions { Url = Value("url") ?? "http://127.0.0.1:5070", DataFolder = data, Database = DatabaseChoice.Parse(Value("database"), data), Home = home };

        string? Value(string name) => configuration[name] is { Length: > 0 } argument ? argument
            : configuration[$"DRILL_{name.ToUpperInvariant()}"] is { Length: > 0 } variable ? variable : null;
    }
}
