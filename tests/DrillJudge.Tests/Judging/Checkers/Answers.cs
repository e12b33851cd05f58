using DrillJudge.Judging.Checkers;
using DrillJudge.Problems;

namespace DrillJudge.Tests.Judging.Checkers;

/// <summary>Answers written as JSON, checked as a problem would.</summary>
internal static class Answers
{
    /// <summary>Checks an answer of a type that a function returns; null when it is right, else the note.</summary>
    public static string? Check(string compare, string type, string expected, string actual) =>
        Check(new CaseCodec(ProblemKind.Function, SignatureParser.Parse($"{type} F()", ProblemKind.Function)), compare, [], expected, actual);

    public static string? Check(CaseCodec codec, string compare, byte[] input, string expected, string actual)
    {
        var result = Checker(codec, compare).Check(input, codec.EncodeOutput(input, ValueJson.Parse(expected)), codec.EncodeOutput(input, ValueJson.Parse(actual)));
        Xunit.Assert.Equal(result.Right, result.Note.Length == 0);
        return result.Right ? null : result.Note;
    }

    public static Checker Checker(CaseCodec codec, string compare) => CompareSpec.Parse(compare) switch
    {
        { Mode: CompareMode.Exact } => new ExactChecker(codec),
        { Mode: CompareMode.AnyOrder } => new AnyOrderChecker(codec),
        { Mode: CompareMode.AnyOrderNested } => new AnyOrderNestedChecker(codec),
        { Mode: CompareMode.Prefix } => new PrefixChecker(codec),
        { Mode: CompareMode.Float, Tolerance: var tolerance } => new FloatChecker(codec, tolerance),
        var other => throw new ArgumentOutOfRangeException(nameof(compare), other, null),
    };
}
