using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>Calls what was loaded, once a case.</summary>
internal interface ICaseHost
{
    /// <summary>Runs one case; writes the answer; returns a program's exit code or 0. What the solution throws comes out as it is.</summary>
    int Run(ValueReader input, ValueWriter output);
}
