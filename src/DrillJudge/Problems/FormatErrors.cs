namespace DrillJudge.Problems;

/// <summary>Gathers what is wrong with a package, so that its author sees everything at once.</summary>
internal sealed class FormatErrors
{
    private readonly List<ProblemFormatError> errors = [];

    public void Add(string file, string message) => Add(file, 0, "", message);

    public void Add(string file, long line, string key, string message) => errors.Add(new ProblemFormatError(file, (int)line, key, message));

    /// <exception cref="ProblemFormatException">There were errors.</exception>
    public void ThrowIfAny(string folder)
    {
        if (errors.Count > 0)
            throw new ProblemFormatException(folder, errors);
    }
}
