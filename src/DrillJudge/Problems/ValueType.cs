namespace DrillJudge.Problems;

/// <summary>The shapes that cross into a sandbox.</summary>
public enum ValueKind
{
    /// <summary>No value: the return type of an in-place method or of a design's setter.</summary>
    Void,

    /// <summary>int.</summary>
    Int,

    /// <summary>long.</summary>
    Long,

    /// <summary>double.</summary>
    Double,

    /// <summary>bool.</summary>
    Bool,

    /// <summary>char; a one-letter string in JSON.</summary>
    Char,

    /// <summary>string.</summary>
    String,

    /// <summary>T[].</summary>
    Array,

    /// <summary>IList&lt;T&gt;, List&lt;T&gt; or another generic collection interface.</summary>
    List,

    /// <summary>Singly linked list of int; may end in a cycle.</summary>
    ListNode,

    /// <summary>Binary tree of int; a level-order array with nulls in JSON.</summary>
    TreeNode,

    /// <summary>Undirected graph of nodes 1..n; an adjacency list in JSON.</summary>
    GraphNode,

    /// <summary>Linked list whose nodes have a random pointer; [[value, index or null], ...] in JSON.</summary>
    RandomListNode,
}

/// <summary>A type of the signature.</summary>
/// <param name="Kind">Its shape.</param>
/// <param name="CSharp">The type as C# writes it, such as IList&lt;IList&lt;int&gt;&gt;, without nullable marks.</param>
/// <param name="Element">Element type of an array or list.</param>
public sealed record ValueType(ValueKind Kind, string CSharp, ValueType? Element = null);

/// <summary>A parameter.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Name">Its name, for messages and for `inplace`.</param>
public sealed record Parameter(ValueType Type, string Name);

/// <summary>A method, or the constructor of a design (then it returns void and is named as its class).</summary>
/// <param name="Name">As the learner must write it.</param>
/// <param name="Returns">Return type.</param>
/// <param name="Parameters">In order.</param>
public sealed record Method(string Name, ValueType Returns, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>The method as C# declares it.</summary>
    public override string ToString() => $"{Returns.CSharp} {Name}({string.Join(", ", Parameters.Select(p => $"{p.Type.CSharp} {p.Name}"))})";
}

/// <summary>
/// What a solution must look like. A function or in-place problem has one method in class Solution; a design has its constructor first, then its operations.
/// A program has no members.
/// </summary>
/// <param name="TypeName">Simple name of the class that the learner writes.</param>
/// <param name="Members">Constructor (design only) and methods.</param>
public sealed record Signature(string TypeName, IReadOnlyList<Method> Members);
