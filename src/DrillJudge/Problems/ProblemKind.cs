namespace DrillJudge.Problems;

/// <summary>How a solution is called.</summary>
public enum ProblemKind
{
    /// <summary>A method; what it returns is the answer.</summary>
    Function,

    /// <summary>A method; a parameter that it changes is (part of) the answer.</summary>
    InPlace,

    /// <summary>A class driven by a list of operations; the answers of all of them are the answer.</summary>
    Design,

    /// <summary>A program that reads stdin and writes stdout.</summary>
    Program,
}
