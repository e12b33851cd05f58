namespace DrillJudge.Judging.Compilation;

/// <summary>The compiler's container went away; the caller may try again on the next one.</summary>
public sealed class CompilerLostException(string message, Exception? inner = null) : Exception(message, inner);
