namespace DrillJudge.Worksheets;

/// <summary>The sheets of a folder with its facts. A sheet with faults is withheld, the others are served. Immutable.</summary>
public sealed class WorksheetCatalog
{
    /// <summary>The file of prices and latencies.</summary>
    public const string FactsFile = "facts.yaml";

    private readonly Dictionary<string, Worksheet> sheets;

    private WorksheetCatalog(IReadOnlyDictionary<string, Fact> facts, IReadOnlyList<SheetFile> files, IReadOnlyList<SheetFault> faults)
    {
        (Facts, Files, Faults) = (facts, files, faults);
        sheets = files.Where(file => file.Sheet is not null).ToDictionary(file => file.Sheet!.Id, file => file.Sheet!, StringComparer.Ordinal);
        Sheets = [.. sheets.Values.OrderBy(sheet => sheet.Level).ThenBy(sheet => sheet.Id, StringComparer.Ordinal)];
    }

    /// <summary>The sound sheets, easier ones first.</summary>
    public IReadOnlyList<Worksheet> Sheets { get; }

    /// <summary>Prices and latencies by name.</summary>
    public IReadOnlyDictionary<string, Fact> Facts { get; }

    /// <summary>What is wrong, in all files.</summary>
    public IReadOnlyList<SheetFault> Faults { get; }

    internal IReadOnlyList<SheetFile> Files { get; }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">Such as problems/design.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static WorksheetCatalog Load(string folder) => Read(
        Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path))));

    /// <summary>The same from texts, by file name.</summary>
    public static WorksheetCatalog Read(IEnumerable<(string Name, string Text)> texts)
    {
        var all = texts.ToList();
        var (facts, faults) = all.FirstOrDefault(file => file.Name == FactsFile) is { Text: { } text } ? FactsReader.Read(text, FactsFile) : (new Dictionary<string, Fact>(), []);
        var files = all.Where(file => file.Name != FactsFile).Select(file => SheetReader.Read(file.Text, file.Name, facts)).ToList();
        return new WorksheetCatalog(facts, files, [.. faults, .. files.SelectMany(file => file.Faults)]);
    }

    /// <summary>The sheet of an id, case apart; null when there is none or it is withheld.</summary>
    public Worksheet? Find(string id) => sheets.GetValueOrDefault(id.Trim().ToLowerInvariant());

    /// <summary>Ids that somebody may have meant.</summary>
    public IReadOnlyList<string> Nearest(string id) => Spelling.Nearest(id, sheets.Keys);
}
