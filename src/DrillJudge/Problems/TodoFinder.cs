using System.Text.RegularExpressions;

namespace DrillJudge.Problems;

/// <summary>Finds the marks "TODO: ..." in a package's texts.</summary>
internal static partial class TodoFinder
{
    private static readonly string[] Texts = [".md", ".yaml", ".cs", ".csx"];

    public static IReadOnlyList<TodoMark> Find(PackageFiles files) =>
    [
        .. from path in files.Paths
           where Texts.Contains(Path.GetExtension(path))
           from line in files.Text(path)!.Split('\n').Index()
           let mark = Mark().Match(line.Item)
           where mark.Success
           select new TodoMark(path, line.Index + 1, mark.Groups[1].Value.Trim().TrimEnd('"', ']', ' ')),
    ];

    [GeneratedRegex(@"\bTODO\b:?(.*)")]
    private static partial Regex Mark();
}
