namespace DrillJudge.Problems;

/// <summary>Gathers what is wrong with a package, so that its author sees everything at once.</summary>
internal sealed class FormatErrors
{
    private const int Most = 200;

    private readonly List<ProblemFormatError> errors = [];

    public void Add(string file, string message) => Add(file, 0, "", message);

    public void Add(string file, long line, string key, string message)
    {
        if (errors.Count < Most)
            errors.Add(new ProblemFormatError(file, (int)line, key, message));
        else if (errors.Count == Most)
            errors.Add(new ProblemFormatError(file, 0, "", "and more; mend these first"));
    }

    /// <exception cref="ProblemFormatException">There were errors.</exception>
    public void ThrowIfAny(string folder)
    {
        if (errors.Count > 0)
            throw new ProblemFormatException(folder, errors);
    }
}
