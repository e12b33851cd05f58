using DrillJudge.Problems;

namespace DrillJudge.Judging.Checkers;

/// <summary>Holds a solution's answer to a case against the expected one. Safe for many threads.</summary>
public abstract class Checker
{
    /// <summary>The checker that a problem's `compare` asks for. One that is a <see cref="ScriptChecker"/> must be run in a sandbox.</summary>
    public static Checker For(Problem problem) => problem.Compare.Mode switch
    {
        CompareMode.Exact => new ExactChecker(problem.Codec),
        CompareMode.AnyOrder => new AnyOrderChecker(problem.Codec),
        CompareMode.AnyOrderNested => new AnyOrderNestedChecker(problem.Codec),
        CompareMode.Prefix => new PrefixChecker(problem.Codec),
        CompareMode.Float => new FloatChecker(problem.Codec, problem.Compare.Tolerance),
        CompareMode.Tokens => new TokenChecker(problem.Compare.Tokens ?? new TokenRules()),
        CompareMode.Script => new ScriptChecker(problem.Codec, problem.OutputChecker ?? throw new ArgumentException("The problem has no output checker.", nameof(problem))),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    /// <summary>Checks one answer. Bytes that are no answer of this case are wrong.</summary>
    /// <param name="input">The encoded input.</param>
    /// <param name="expected">The encoded output of the reference.</param>
    /// <param name="actual">The encoded output of the solution, trusted in nothing.</param>
    /// <exception cref="Protocol.ProtocolException">Input or expected output are no such values: our fault.</exception>
    public abstract CheckResult Check(byte[] input, byte[] expected, byte[] actual);
}
