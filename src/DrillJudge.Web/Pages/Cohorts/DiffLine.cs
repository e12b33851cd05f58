using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>A line of two sources side by side.</summary>
/// <param name="Kind">same, changed, missing (only left) or extra (only right).</param>
/// <param name="Number">Its number on the left, or else on the right.</param>
/// <param name="Left">Text on the left; null where there is none.</param>
/// <param name="Right">Text on the right; null where there is none.</param>
public sealed record DiffLine(string Kind, int? Number, string? Left, string? Right)
{
    /// <summary>Holds two sources against each other; ends of lines do not count.</summary>
    public static IReadOnlyList<DiffLine> Of(string left, string right)
    {
        var sides = new SideBySideDiffBuilder(new Differ()).BuildDiffModel(Lines(left), Lines(right), false);
        return [.. sides.OldText.Lines.Zip(sides.NewText.Lines).Select(pair => Of(pair.First, pair.Second))];
    }

    // An end of line at the end is no line of its own.
    private static string Lines(string source) => source.ReplaceLineEndings("\n").TrimEnd('\n');

    private static DiffLine Of(DiffPiece left, DiffPiece right) => (left.Type, right.Type) switch
    {
        (ChangeType.Unchanged, _) => new("same", left.Position, left.Text, right.Text),
        (_, ChangeType.Imaginary) => new("missing", left.Position, left.Text, null),
        (ChangeType.Imaginary, _) => new("extra", right.Position, null, right.Text),
        _ => new("changed", left.Position, left.Text, right.Text),
    };
}
