namespace DrillJudge.Sandbox;

/// <summary>The solution answered with something that cannot be an answer, such as a list that is longer than any input: wrong, but no crash.</summary>
public sealed class InvalidAnswerException(string message) : Exception(message);
