using YamlDotNet.RepresentationModel;

namespace DrillJudge.Worksheets;

/// <summary>Gathers what is wrong with one file, so that its author sees everything at once.</summary>
internal sealed class SheetFaults(string file)
{
    private readonly List<SheetFault> found = [];

    public IReadOnlyList<SheetFault> Found => found;

    public bool Broken => found.Exists(fault => !fault.IsWarning);

    public void Add(YamlNode? at, string code, string message) => Add((int)(at?.Start.Line ?? 0), code, message);

    public void Add(int line, string code, string message) => found.Add(new SheetFault(file, line, code, message));

    public void Warn(YamlNode? at, string code, string message) => found.Add(new SheetFault(file, (int)(at?.Start.Line ?? 0), code, message, IsWarning: true));
}
