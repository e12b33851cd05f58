namespace DrillJudge.Tests.Compiler;

/// <summary>What the scripts of the tests see.</summary>
public sealed class ScriptTestGlobals
{
    public int Number { get; set; }
}
