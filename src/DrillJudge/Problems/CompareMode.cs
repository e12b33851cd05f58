namespace DrillJudge.Problems;

/// <summary>Ways of holding an answer against the expected one.</summary>
public enum CompareMode
{
    /// <summary>Equal.</summary>
    Exact,

    /// <summary>The outer list in any order.</summary>
    AnyOrder,

    /// <summary>The outer list and the lists in it in any order.</summary>
    AnyOrderNested,

    /// <summary>In place with an int returned: that int k, and the first k elements.</summary>
    Prefix,

    /// <summary>Doubles within a tolerance, absolute or relative; the rest equal.</summary>
    Float,

    /// <summary>A program's output, token by token, as the ICPC format's default validator does it.</summary>
    Tokens,

    /// <summary>output_validators/check.csx decides.</summary>
    Script,
}
