namespace DrillJudge.Compiler;

/// <summary>What a compilation is for.</summary>
internal enum EmissionMode
{
    /// <summary>An assembly that runs fast.</summary>
    Fast,

    /// <summary>An assembly whose stack traces name exact lines.</summary>
    Traceable,

    /// <summary>Diagnostics alone.</summary>
    Check,

    /// <summary>Diagnostics alone, also of what may be null.</summary>
    CheckNulls,
}
