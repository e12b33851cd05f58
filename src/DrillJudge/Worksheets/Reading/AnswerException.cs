namespace DrillJudge.Worksheets;

/// <summary>Ends the reading of an answer. Stays inside the reader, which answers it as <see cref="AnswerFault"/>.</summary>
internal sealed class AnswerException(string code, string text) : Exception(text)
{
    public string Code { get; } = code;
}
