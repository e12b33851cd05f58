namespace DrillJudge.Compiler.Fingerprints;

/// <summary>What a name stands for.</summary>
internal enum NameKind
{
    /// <summary>A type or type parameter.</summary>
    Type = 1,

    /// <summary>A method or local function.</summary>
    Method = 2,

    /// <summary>What holds a value.</summary>
    Variable = 3,
}
