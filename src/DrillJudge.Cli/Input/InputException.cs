namespace DrillJudge.Cli.Input;

/// <summary>What the user gave cannot be used; the message says what was expected. Exit status 2.</summary>
internal class InputException(string message) : Exception(message);
