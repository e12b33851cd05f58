namespace DrillJudge.Problems;

/// <summary>The node types that a problem supplies, told to the learner in comments.</summary>
internal static class NodeComments
{
    private const string List = """
        // Given:
        // public class ListNode
        // {
        //     public int val;
        //     public ListNode next;
        //     public ListNode(int val = 0, ListNode next = null) { this.val = val; this.next = next; }
        // }
        """;

    private const string Tree = """
        // Given:
        // public class TreeNode
        // {
        //     public int val;
        //     public TreeNode left;
        //     public TreeNode right;
        //     public TreeNode(int val = 0, TreeNode left = null, TreeNode right = null) { this.val = val; this.left = left; this.right = right; }
        // }
        """;

    private const string Graph = """
        // Given:
        // public class Node
        // {
        //     public int val;
        //     public IList<Node> neighbors;
        //     public Node() : this(0) { }
        //     public Node(int val) : this(val, new List<Node>()) { }
        //     public Node(int val, List<Node> neighbors) { this.val = val; this.neighbors = neighbors; }
        // }
        """;

    private const string RandomList = """
        // Given:
        // public class Node
        // {
        //     public int val;
        //     public Node next;
        //     public Node random;
        //     public Node() { }
        //     public Node(int val) { this.val = val; }
        //     public Node(int val, Node next, Node random) { this.val = val; this.next = next; this.random = random; }
        // }
        """;

    /// <summary>One for each node type of the signature, without a line break at the end.</summary>
    public static IEnumerable<string> Of(Signature signature) =>
        signature.Members.SelectMany(member => member.Parameters.Select(parameter => parameter.Type).Append(member.Returns)).Select(Innermost).Distinct().Select(static kind => kind switch
        {
            ValueKind.ListNode => List,
            ValueKind.TreeNode => Tree,
            ValueKind.GraphNode => Graph,
            ValueKind.RandomListNode => RandomList,
            _ => "",
        }).Where(static comment => comment.Length > 0).Select(static comment => comment.ReplaceLineEndings("\n"));

    private static ValueKind Innermost(ValueType type) => type.Element is null ? type.Kind : Innermost(type.Element);
}
