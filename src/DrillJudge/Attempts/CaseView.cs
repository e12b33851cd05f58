using System.Text;
using DrillJudge.Judging;
using DrillJudge.Problems;
using DrillJudge.Protocol;

namespace DrillJudge.Attempts;

/// <summary>A case as a learner may see it, values as text.</summary>
/// <param name="Index">Place among all cases, from 0.</param>
/// <param name="Name">Such as sample 1.</param>
/// <param name="Group">sample, secret or generated.</param>
/// <param name="Verdict">AC, WA, ...; null when it was not run.</param>
/// <param name="TimeMs">CPU time, milliseconds.</param>
/// <param name="MemoryBytes">Peak memory, bytes.</param>
/// <param name="Why">What the case is there to catch.</param>
/// <param name="Input">Input, shortened.</param>
/// <param name="Expected">The expected output, shortened.</param>
/// <param name="Output">What the solution answered, shortened; null when it did not.</param>
/// <param name="Printed">What it printed, shortened.</param>
/// <param name="Note">What is wrong, in words.</param>
public sealed record CaseView(
    int Index, string Name, string Group, string? Verdict, double TimeMs, long MemoryBytes, string? Why, string? Input, string? Expected, string? Output, string? Printed, string? Note)
{
    private const int Width = 2000;

    /// <summary>Of a result.</summary>
    public static CaseView From(PreparedProblem problem, CaseResult result)
    {
        var codec = problem.Problem.Codec;
        var input = result.Case.Input;
        return new CaseView(
            result.Case.Index, result.Case.Name, CaseMark.GroupOf(result), result.Verdict?.Code(), Math.Round(result.Report.CpuMicros / 1000.0, 1), result.Report.PeakBytes, result.Case.Why,
            codec.ShowInput(input, Width),
            codec.ShowOutput(input, problem.Expected[IndexOf(problem, result.Case)], Width),
            result.Report.End == CaseEnd.Answered ? Show(codec, input, result.Report.Output) : null,
            Cut(Encoding.UTF8.GetString(result.Report.Stdout)) is { Length: > 0 } printed && problem.Problem.Kind != ProblemKind.Program ? printed : null,
            result.Note.Length > 0 ? result.Note : null);
    }

    private static int IndexOf(PreparedProblem problem, TestCase test)
    {
        for (var i = 0; i < problem.Cases.Count; i++)
        {
            if (ReferenceEquals(problem.Cases[i], test) || problem.Cases[i].Index == test.Index)
                return i;
        }

        throw new ArgumentException($"{test.Name} is no case of {problem.Problem.Slug}.", nameof(test));
    }

    // The answer comes from a process that ran a learner's code: it may be anything.
    private static string? Show(CaseCodec codec, byte[] input, byte[] output)
    {
        try
        {
            return codec.ShowOutput(input, output, Width);
        }
        catch (ProtocolException)
        {
            return null;
        }
    }

    private static string Cut(string text) => text.Length <= Width ? text : string.Concat(text.AsSpan(0, Width), "...");
}
