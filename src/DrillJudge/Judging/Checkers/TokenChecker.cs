using System.Globalization;
using System.Text;
using DrillJudge.Problems;

namespace DrillJudge.Judging.Checkers;

/// <summary>
/// Compares what a program printed by the rules of the ICPC format's default validator: token by token, case and the kind of white space
/// ignored unless flags say otherwise; with a tolerance, a token that is a number in the expected output may be off by that much, or by that share of it.
/// Works on bytes: output need not be UTF-8.
/// </summary>
public sealed class TokenChecker(TokenRules rules) : Checker
{
    /// <inheritdoc/>
    public override CheckResult Check(byte[] input, byte[] expected, byte[] actual)
    {
        if (actual.AsSpan().SequenceEqual(expected))
            return CheckResult.Correct;
        var wanted = new TokenCursor(expected);
        var given = new TokenCursor(actual);
        while (true)
        {
            if (SkipSpace(ref wanted, ref given) is { } space)
                return CheckResult.Wrong($"line {given.Line}: {space}");
            if (wanted.AtEnd)
                return given.AtEnd ? CheckResult.Correct : CheckResult.Wrong($"line {given.Line}: expected the end, got {Print(given.Take())}");
            if (given.AtEnd)
                return CheckResult.Wrong($"line {given.Line}: expected {Print(wanted.Take())}, got the end");
            var token = wanted.Take();
            var answer = given.Take();
            if (!Matches(token, answer))
                return CheckResult.Wrong($"line {given.Line}: expected {Print(token)}, got {Print(answer)}");
        }
    }

    private string? SkipSpace(ref TokenCursor wanted, ref TokenCursor given)
    {
        while (wanted.TrySkip(out var space))
        {
            if (rules.SpaceSensitive && (!given.TrySkip(out var other) || other != space))
                return "white space differs";
        }

        while (given.TrySkip(out _))
        {
            if (rules.SpaceSensitive)
                return "there is white space too much";
        }

        return null;
    }

    private bool Matches(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (expected.SequenceEqual(actual))
            return true;
        if ((rules.AbsoluteTolerance is not null || rules.RelativeTolerance is not null) && Number(expected) is { } wanted)
        {
            return Number(actual) is { } given && double.IsFinite(wanted) && double.IsFinite(given)
                && (Math.Abs(wanted - given) <= rules.AbsoluteTolerance || Math.Abs(wanted - given) <= rules.RelativeTolerance * Math.Abs(wanted));
        }

        return !rules.CaseSensitive && EqualsIgnoringCase(expected, actual);
    }

    private static double? Number(ReadOnlySpan<byte> token)
    {
        // The framework also takes the words for NaN and the infinities; to this format they are words.
        if (token.IndexOfAnyInRange((byte)'0', (byte)'9') < 0)
            return null;
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(token, Style, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (Lower(left[i]) != Lower(right[i]))
                return false;
        }

        return true;
    }

    private static int Lower(byte letter) => letter is >= (byte)'A' and <= (byte)'Z' ? letter + 32 : letter;

    private static string Print(ReadOnlySpan<byte> token) => ValueText.Quote(Encoding.UTF8.GetString(token[..Math.Min(token.Length, 200)]), 60);
}
