using DrillJudge.Problems;
using DrillJudge.Protocol;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Compilation;

/// <summary>The node classes of the field, in the shapes that learners know: public fields and the usual constructors.</summary>
internal static class NodeTypes
{
    private static readonly HelperType List = new("ListNode", """
        #line hidden
        #nullable disable
        public class ListNode
        {
            public int val;
            public ListNode next;
            public ListNode(int val = 0, ListNode next = null) { this.val = val; this.next = next; }
        }
        """);

    private static readonly HelperType Tree = new("TreeNode", """
        #line hidden
        #nullable disable
        public class TreeNode
        {
            public int val;
            public TreeNode left;
            public TreeNode right;
            public TreeNode(int val = 0, TreeNode left = null, TreeNode right = null) { this.val = val; this.left = left; this.right = right; }
        }
        """);

    private static readonly HelperType Graph = new("Node", """
        #line hidden
        #nullable disable
        public class Node
        {
            public int val;
            public global::System.Collections.Generic.IList<Node> neighbors;
            public Node() : this(0) { }
            public Node(int val) : this(val, new global::System.Collections.Generic.List<Node>()) { }
            public Node(int val, global::System.Collections.Generic.List<Node> neighbors) { this.val = val; this.neighbors = neighbors; }
        }
        """);

    private static readonly HelperType RandomList = new("Node", """
        #line hidden
        #nullable disable
        public class Node
        {
            public int val;
            public Node next;
            public Node random;
            public Node() { }
            public Node(int val) { this.val = val; }
            public Node(int val, Node next, Node random) { this.val = val; this.next = next; this.random = random; }
        }
        """);

    /// <summary>The node types that a signature mentions.</summary>
    public static IReadOnlyList<HelperType> Of(Signature signature) =>
    [
        .. signature.Members.SelectMany(member => member.Parameters.Select(parameter => parameter.Type).Append(member.Returns))
            .Select(Kind).Distinct().SelectMany(kind => kind switch
            {
                ValueKind.ListNode => [List],
                ValueKind.TreeNode => [Tree],
                ValueKind.GraphNode => [Graph],
                ValueKind.RandomListNode => new[] { RandomList },
                _ => [],
            }),
    ];

    private static ValueKind Kind(ValueType type) => type.Element is null ? type.Kind : Kind(type.Element);
}
