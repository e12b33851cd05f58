using DrillJudge.Judging;
using DrillJudge.Problems;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

/// <summary>The node type left in a comment, given again, or not given at all.</summary>
public sealed class NodeDefinitionTests(SharedNode shared)
{
    private const string Reverse = """
        public class Solution
        {
            public ListNode ReverseList(ListNode head)
            {
                ListNode done = null;
                while (head != null) { var next = head.next; head.next = done; done = head; head = next; }
                return done;
            }
        }
        """;

    private const string Mirror = """
        public class Solution
        {
            public TreeNode InvertTree(TreeNode root)
            {
                if (root == null) return null;
                (root.left, root.right) = (InvertTree(root.right), InvertTree(root.left));
                return root;
            }
        }
        """;

    private static readonly Problem List = Load("signature: \"ListNode ReverseList(ListNode head)\"", [("{head: [1, 2, 3]}", "[3, 2, 1]"), ("{head: []}", "[]"), ("{head: [7]}", "[7]")]);
    private static readonly Problem Tree = Load("signature: \"TreeNode InvertTree(TreeNode root)\"", [("{root: [1, 2, 3, null, 4]}", "[1, 3, 2, null, null, 4]"), ("{root: []}", "[]")]);

    [Theory]
    [InlineData("none", "")]
    [InlineData("in a comment", "/**\n * Definition for singly-linked list.\n * public class ListNode {\n *     public int val;\n *     public ListNode next;\n * }\n */\n")]
    [InlineData("the usual one", "public class ListNode { public int val; public ListNode next; public ListNode(int val = 0, ListNode next = null) { this.val = val; this.next = next; } }\n")]
    [InlineData("a constructor with one parameter", "public class ListNode { public int val; public ListNode next; public ListNode(int x) { val = x; } }\n")]
    [InlineData("no constructor", "public class ListNode { public int val; public ListNode next; }\n")]
    [InlineData("properties", "public class ListNode { public int val { get; set; } public ListNode next { get; set; } }\n")]
    [InlineData("nullable marks", "#nullable enable\npublic class ListNode { public int val; public ListNode? next; public ListNode(int val = 0, ListNode? next = null) { this.val = val; this.next = next; } }\n#nullable disable\n")]
    [InlineData("a primary constructor", "public class ListNode(int val = 0, ListNode next = null) { public int val = val; public ListNode next = next; }\n")]
    [InlineData("in a namespace of its own", "namespace Common { public class ListNode { public int val; public ListNode next; public ListNode(int v) { val = v; } } }\nnamespace Common {\n")]
    public async Task A_list_node_may_be_defined_in_any_shape(string what, string definition)
    {
        var source = definition + Reverse + (what.StartsWith("in a namespace", StringComparison.Ordinal) ? "\n}" : "");
        (await shared.JudgeAsync(List, source)).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_list_node_may_be_nested_in_the_solution() =>
        (await shared.JudgeAsync(List, Reverse.Replace("public class Solution\n{", "public class Solution\n{ public class ListNode { public int val; public ListNode next; public ListNode(int v = 0) { val = v; } }")))
            .Is(Verdict.Accepted);

    [Theory]
    [InlineData("none", "")]
    [InlineData("in a comment", "// Definition for a binary tree node.\n// public class TreeNode { public int val; public TreeNode left; public TreeNode right; }\n")]
    [InlineData("the usual one", "public class TreeNode { public int val; public TreeNode left; public TreeNode right; public TreeNode(int val=0, TreeNode left=null, TreeNode right=null) { this.val = val; this.left = left; this.right = right; } }\n")]
    [InlineData("a constructor with one parameter", "public class TreeNode { public int val; public TreeNode left; public TreeNode right; public TreeNode(int x) { val = x; } }\n")]
    [InlineData("with a size of its own", "public class TreeNode { public int val; public TreeNode left, right; public int Size => 1 + (left?.Size ?? 0) + (right?.Size ?? 0); public override string ToString() => val.ToString(); }\n")]
    public async Task A_tree_node_may_be_defined_in_any_shape(string what, string definition)
    {
        Assert.NotEmpty(what);
        (await shared.JudgeAsync(Tree, definition + Mirror)).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_node_type_of_another_problem_does_no_harm() =>
        (await shared.JudgeAsync(List, "public class TreeNode { public string val; } public class Node { }\n" + Reverse)).Is(Verdict.Accepted);
}
