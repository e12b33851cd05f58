namespace DrillJudge.Compiler.Fingerprints;

/// <summary>What a name stands for.</summary>
internal enum NameKind
{
    /// <summary>A type or type parameter.</summary>
    Type = 0,

    /// <summary>A method or local function.</summary>
    Method = 1,

    /// <summary>What holds a value.</summary>
    Variable = 2,
}
