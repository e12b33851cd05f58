using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Service;

/// <summary>Which open attempt a file is submitted to.</summary>
internal static class OpenAttempts
{
    /// <summary>Chooses: the problem that is named, else the attempt that the file was started for, else the only one that is open, else the one that the file is named for.</summary>
    /// <param name="open">The attempts that are open.</param>
    /// <param name="started">What is remembered of the file.</param>
    /// <param name="problem">What --problem says.</param>
    /// <param name="file">The file's name.</param>
    /// <exception cref="InputException">None fits, or more than one does.</exception>
    public static AttemptLineWire Choose(IReadOnlyList<AttemptLineWire> open, StartedFile? started, string? problem, string file)
    {
        if (problem is not null)
            return open.FirstOrDefault(a => a.Problem == problem) ?? throw new InputException($"There is no open attempt at {problem}. Start one: ./drill start {problem}");
        if (started is not null)
        {
            return open.FirstOrDefault(a => a.Id == started.Attempt) ?? open.FirstOrDefault(a => a.Problem == started.Problem)
                ?? throw new InputException($"The attempt at {started.Problem} that {file} was started for is closed. Start another: ./drill start {started.Problem}");
        }

        return open switch
        {
            [] => throw new InputException("There is no open attempt. Start one: ./drill start PROBLEM"),
            [var only] => only,
            _ => open.FirstOrDefault(a => a.Problem == Path.GetFileNameWithoutExtension(file))
                ?? throw new InputException($"{open.Count} attempts are open: {string.Join(", ", open.Select(a => a.Problem))}. Say which it is for: --problem {open[0].Problem}"),
        };
    }
}
