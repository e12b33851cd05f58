using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Tests.Judging.Compilation;

/// <summary>Signatures, written down.</summary>
internal static class Types
{
    public static readonly ValueType Void = new(ValueKind.Void, "void");
    public static readonly ValueType Int = new(ValueKind.Int, "int");
    public static readonly ValueType Long = new(ValueKind.Long, "long");
    public static readonly ValueType Double = new(ValueKind.Double, "double");
    public static readonly ValueType Bool = new(ValueKind.Bool, "bool");
    public static readonly ValueType Char = new(ValueKind.Char, "char");
    public static readonly ValueType Text = new(ValueKind.String, "string");
    public static readonly ValueType ListNode = new(ValueKind.ListNode, "ListNode");
    public static readonly ValueType TreeNode = new(ValueKind.TreeNode, "TreeNode");
    public static readonly ValueType Graph = new(ValueKind.GraphNode, "Node");
    public static readonly ValueType RandomList = new(ValueKind.RandomListNode, "Node");
    public static readonly Signature TwoSum = Function("TwoSum", ArrayOf(Int), (ArrayOf(Int), "nums"), (Int, "target"));

    public static ValueType ArrayOf(ValueType element) => new(ValueKind.Array, element.CSharp + "[]", element);

    public static ValueType ListOf(ValueType element, string name = "IList") => new(ValueKind.List, $"{name}<{element.CSharp}>", element);

    public static Signature Function(string name, ValueType returns, params (ValueType Type, string Name)[] parameters) => new("Solution", [Method(name, returns, parameters)]);

    public static Method Method(string name, ValueType returns, params (ValueType Type, string Name)[] parameters) =>
        new(name, returns, [.. parameters.Select(p => new Parameter(p.Type, p.Name))]);
}
