namespace DrillJudge.Judging;

/// <summary>An author's script (generator, checker or validator) does not compile, threw, or took too long: the package's fault, never a learner's.</summary>
public sealed class ScriptException(string message) : Exception(message);
