namespace DrillJudge.Problems;

/// <summary>A signature that cannot be read.</summary>
/// <param name="line">Line of the fault in the signature's text, from 1.</param>
/// <param name="column">Column of the fault, from 1.</param>
/// <param name="reason">What was expected.</param>
public sealed class SignatureException(int line, int column, string reason)
    : Exception(line > 1 ? $"line {line}, column {column}: {reason}" : $"column {column}: {reason}")
{
    /// <summary>Line of the fault in the signature's text, from 1.</summary>
    public int Line => line;

    /// <summary>Column of the fault, from 1.</summary>
    public int Column => column;
}
