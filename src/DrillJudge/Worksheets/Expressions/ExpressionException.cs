namespace DrillJudge.Worksheets;

/// <summary>An expression of a sheet that cannot be used.</summary>
/// <param name="code">syntax, unknown-name or dimension.</param>
/// <param name="message">What is wrong and where.</param>
public sealed class ExpressionException(string code, string message) : Exception(message)
{
    /// <summary>Which kind of fault.</summary>
    public string Code { get; } = code;
}
