namespace DrillJudge.Compiler.Fingerprints;

/// <summary>A token without what can be changed for nothing.</summary>
/// <param name="Code">What it is; the same in every process.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="EndLine">The line it ends on.</param>
internal readonly record struct ShapeToken(ulong Code, int Line, int EndLine);
