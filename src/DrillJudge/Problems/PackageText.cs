namespace DrillJudge.Problems;

/// <summary>A source file of a package as it was when the package was loaded, so that it belongs to the content hash.</summary>
/// <param name="Path">Path below the package's folder, with /.</param>
/// <param name="Content">Its text.</param>
public sealed record PackageText(string Path, string Content);
