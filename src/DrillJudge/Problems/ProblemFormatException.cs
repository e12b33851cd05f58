namespace DrillJudge.Problems;

/// <summary>A package that cannot be loaded.</summary>
/// <param name="folder">The package.</param>
/// <param name="errors">Everything found wrong with it, at least one.</param>
public sealed class ProblemFormatException(string folder, IReadOnlyList<ProblemFormatError> errors)
    : Exception($"The package {folder} cannot be loaded:{string.Concat(errors.Select(e => $"\n  {e}"))}")
{
    /// <summary>The package.</summary>
    public string Folder => folder;

    /// <summary>Everything found wrong with it, at least one.</summary>
    public IReadOnlyList<ProblemFormatError> Errors => errors;
}
