namespace DrillJudge.Problems;

/// <summary>A place that the author of a package has not written yet.</summary>
/// <param name="File">Path below the package's folder.</param>
/// <param name="Line">Line in it, from 1.</param>
/// <param name="Text">What is to be written there; "" when the mark does not say.</param>
public sealed record TodoMark(string File, int Line, string Text)
{
    /// <summary>editorial.md:3: still to be written: ...</summary>
    public override string ToString() => $"{File}:{Line}: still to be written{(Text.Length > 0 ? $": {Text}" : "")}";
}
