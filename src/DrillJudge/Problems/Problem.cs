namespace DrillJudge.Problems;

/// <summary>A problem package as loaded: everything in it belongs to <see cref="ContentHash"/>. Read by <see cref="ProblemLoader"/>.</summary>
public sealed record Problem
{
    /// <summary>Name of the package's folder.</summary>
    public required string Slug { get; init; }

    /// <summary>Full path of the package.</summary>
    public required string Folder { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Pattern that it drills, such as hash-map; the name of the folder that the package lies in when it does not say.</summary>
    public required string Pattern { get; init; }

    /// <summary>How hard it is.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>Minutes on the clock.</summary>
    public required int Minutes { get; init; }

    /// <summary>The number that learners know it by, or null.</summary>
    public int? LeetCode { get; init; }

    /// <summary>What is asked, Markdown (or what an ICPC package has: it may be TeX).</summary>
    public required string Statement { get; init; }

    /// <summary>Approaches, for afterwards; Markdown, or null.</summary>
    public string? Editorial { get; init; }

    /// <summary>How solutions are called.</summary>
    public required ProblemKind Kind { get; init; }

    /// <summary>What they look like; a program's has no members.</summary>
    public required Signature Signature { get; init; }

    /// <summary>What class Node means.</summary>
    public NodeMeaning Node { get; init; }

    /// <summary>In place: index of the parameter read back after the call.</summary>
    public int ReadBack { get; init; }

    /// <summary>How answers are held against the expected ones.</summary>
    public required CompareSpec Compare { get; init; }

    /// <summary>What inputs obey, for the learner.</summary>
    public IReadOnlyList<string> Constraints { get; init; } = [];

    /// <summary>What n means, such as nums.length; or null.</summary>
    public string? Size { get; init; }

    /// <summary>What a solution may use.</summary>
    public required Limits Limits { get; init; }

    /// <summary>What the reference costs; or null.</summary>
    public Complexity? Complexity { get; init; }

    /// <summary>Questions for afterwards.</summary>
    public IReadOnlyList<string> Followups { get; init; } = [];

    /// <summary>Licence of the package; "unknown" when it does not say.</summary>
    public required string License { get; init; }

    /// <summary>SHA-256 over names and bytes of all files, 64 hex digits.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Samples, then secret cases.</summary>
    public required IReadOnlyList<TestCase> Cases { get; init; }

    /// <summary>generators/cases.csx, or null.</summary>
    public PackageText? Generator { get; init; }

    /// <summary>input_validators/input.csx, or null.</summary>
    public PackageText? InputValidator { get; init; }

    /// <summary>output_validators/check.csx, or null.</summary>
    public PackageText? OutputChecker { get; init; }

    /// <summary>C# submissions by folder (accepted, wrong_answer ...), by name inside each. Only folders that hold any.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<PackageText>> Submissions { get; init; }

    /// <summary>Mutants of the reference that need not be killed.</summary>
    public IReadOnlyList<EquivalentMutant> EquivalentMutants { get; init; } = [];

    /// <summary>What was read otherwise than the package asks, such as a memory limit beyond ours in an ICPC package.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether the package is of the ICPC format, which promises less than ours.</summary>
    public bool Icpc { get; init; }

    /// <summary>What its author has still to write, by file and line; always empty for an ICPC package.</summary>
    public IReadOnlyList<TodoMark> Todos { get; init; } = [];

    /// <summary>The first accepted submission, which yields the answers; null in an ICPC package without one in C#.</summary>
    public PackageText? Reference => Submissions.TryGetValue("accepted", out var accepted) ? accepted[0] : null;

    /// <summary>Encodes and decodes this problem's cases.</summary>
    public CaseCodec Codec => new(Kind, Signature, ReadBack);
}
