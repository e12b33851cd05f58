using DrillJudge.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Judging.Compilation;

public sealed class NodeHarnessTests
{
    private const string Reverse = """
        public class Solution
        {
            public ListNode Reverse(ListNode head)
            {
                ListNode previous = null;
                while (head != null) (head.next, previous, head) = (previous, head, head.next);
                return previous;
            }
            NODE
        }
        """;

    private static readonly Harness ReverseList = Harness.ForFunction(Types.Function("Reverse", Types.ListNode, (Types.ListNode, "head")));
    private static readonly Harness SameList = Harness.ForFunction(Types.Function("Same", Types.ListNode, (Types.ListNode, "head")));
    private static readonly Harness SameTree = Harness.ForFunction(Types.Function("Same", Types.TreeNode, (Types.TreeNode, "root")));
    private static readonly Harness Clone = Harness.ForFunction(Types.Function("Clone", Types.Graph, (Types.Graph, "node")));
    private static readonly Harness Copy = Harness.ForFunction(Types.Function("Copy", Types.RandomList, (Types.RandomList, "head")));

    [Theory]
    [InlineData("")]
    [InlineData("/* public class ListNode { public int val; } */")]
    [InlineData("public class ListNode { public int val; public ListNode next; public ListNode(int x) { val = x; } }")]
    [InlineData("public class ListNode { public int val; public ListNode next; public ListNode(int val = 0, ListNode next = null) { this.val = val; this.next = next; } }")]
    [InlineData("public class ListNode { public int val; public ListNode next; public ListNode(int val, ListNode next) { this.val = val; this.next = next; } }")]
    [InlineData("public class ListNode { public int val; public ListNode next; public ListNode() { } public ListNode(int val) { this.val = val; } public ListNode(int val, ListNode next) : this(val) { this.next = next; } }")]
    [InlineData("public class ListNode { public int val; public ListNode next; }")]
    [InlineData("public class ListNode { public int val { get; set; } public ListNode next { get; set; } }")]
    [InlineData("public class ListNode(int val = 0, ListNode next = null) { public int val = val; public ListNode next = next; }")]
    [InlineData("public record ListNode(int val) { public ListNode next; }")]
    [InlineData("public partial class ListNode { public ListNode next; } public partial class ListNode { public int val; public ListNode(int val) { this.val = val; } }")]
    public void A_list_is_read_and_written_whatever_shape_its_node_has(string node)
    {
        foreach (var source in new[] { Reverse.Replace("NODE", "") + node, Reverse.Replace("NODE", node), "namespace Mine;\n" + Reverse.Replace("NODE", "") + node })
        {
            var compiled = Compiled.From(ReverseList, source);
            Assert.Equal([3, 2, 1], compiled.Run(w => w.List([1, 2, 3])).List().Items);
            Assert.Equal([], compiled.Run(w => w.List([])).List().Items);
        }
    }

    [Theory]
    [InlineData(new[] { 3, 2, 0, -4 }, 1)]
    [InlineData(new[] { 3, 2, 0, -4 }, 3)]
    [InlineData(new[] { 3, 2, 0, -4 }, 0)]
    [InlineData(new[] { 1 }, 0)]
    [InlineData(new[] { 1 }, -1)]
    [InlineData(new[] { 1, 2 }, -1)]
    public void A_list_keeps_its_cycle(int[] items, int link)
    {
        var compiled = Compiled.From(SameList, "public class Solution { public ListNode Same(ListNode head) => head; }");
        var (gone, back) = compiled.Run(w => w.List(items, link)).List();
        Assert.Equal(items, gone);
        Assert.Equal(link, back);
    }

    [Fact]
    public void Lists_of_every_length_and_cycle_come_back_as_they_went()
    {
        var compiled = Compiled.From(SameList, "public class Solution { public ListNode Same(ListNode head) => head; }");
        for (var length = 1; length <= 20; length++)
        {
            for (var link = -1; link < length; link++)
            {
                var items = Enumerable.Range(10, length).ToArray();
                var (gone, back) = compiled.Run(w => w.List(items, link)).List();
                Assert.Equal(items, gone);
                Assert.Equal(link, back);
            }
        }
    }

    [Fact]
    public void A_tree_comes_back_as_it_went()
    {
        var compiled = Compiled.From(SameTree, "public class Solution { public TreeNode Same(TreeNode root) => root; }");
        foreach (var tree in new int?[][] { [], [1], [1, null, 2], [1, 2, 3, null, null, 4, 5], [5, 4, 7, 3, null, 2, null, -1, null, 9], [1, 2, null, 3, null, 4] })
            Assert.Equal(tree, compiled.Run(w => w.Tree(tree)).Tree());
    }

    [Theory]
    [InlineData("public class TreeNode { public int val; public TreeNode left, right; public TreeNode(int x) { val = x; } }")]
    [InlineData("public class TreeNode { public int val; public TreeNode left { get; set; } public TreeNode right { get; set; } }")]
    public void A_tree_node_of_the_solutions_own_is_used(string node)
    {
        var compiled = Compiled.From(SameTree, "public class Solution { public TreeNode Same(TreeNode root) { (root.left, root.right) = (root.right, root.left); return root; } } " + node);
        Assert.Equal([1, 3, 2], compiled.Run(w => w.Tree(1, 2, 3)).Tree());
    }

    [Fact]
    public void Shared_subtrees_are_written_and_a_cycle_is_an_error()
    {
        var shared = Compiled.From(SameTree, "public class Solution { public TreeNode Same(TreeNode root) { root.left = root.right = new TreeNode(7); return root; } }");
        Assert.Equal([1, 7, 7], shared.Run(w => w.Tree(1)).Tree());
        var cyclic = Compiled.From(SameTree, "public class Solution { public TreeNode Same(TreeNode root) { root.left = root; return root; } }");
        Assert.Contains("cycle", InvalidAnswer(() => cyclic.Run(w => w.Tree(1))).Message);
    }

    [Fact]
    public void A_list_without_end_is_an_error()
    {
        const string source = "public class Solution { public ListNode Same(ListNode head) { for (int i = 0; i < 1000001; i++) head = new ListNode(i, head); return head; } }";
        Assert.Contains("more than", InvalidAnswer(() => Compiled.From(SameList, source).Run(w => w.List([1]))).Message);
    }

    [Fact]
    public void A_graph_is_cloned_and_a_shared_node_is_an_error()
    {
        const string source = """
            public class Solution
            {
                private readonly Dictionary<Node, Node> made = new();
                public Node Clone(Node node)
                {
                    if (node == null) return null;
                    if (made.TryGetValue(node, out var known)) return known;
                    var copy = made[node] = new Node(node.val, new List<Node>());
                    foreach (var next in node.neighbors) copy.neighbors.Add(Clone(next));
                    return copy;
                }
            }
            """;
        int[][] square = [[2, 4], [1, 3], [2, 4], [1, 3]];
        var right = Compiled.From(Clone, source);
        Assert.Equal(square, right.Run(w => w.Rows(square)).Rows());
        Assert.Equal([[]], right.Run(w => w.Rows([[]])).Rows());
        Assert.Equal([], right.Run(w => w.Rows()).Rows());
        var wrong = Compiled.From(Clone, "public class Solution { public Node Clone(Node node) => node; }");
        Assert.Equal("The copy shares a node with the input.", InvalidAnswer(() => wrong.Run(w => w.Rows(square))).Message);
        var partly = Compiled.From(Clone, "public class Solution { public Node Clone(Node node) => new Node(1) { neighbors = node.neighbors }; }");
        Assert.Equal("The copy shares a node with the input.", InvalidAnswer(() => partly.Run(w => w.Rows(square))).Message);
        var odd = Compiled.From(Clone, "public class Solution { public Node Clone(Node node) => new Node(5); }");
        Assert.Contains("should be 1 to 1", InvalidAnswer(() => odd.Run(w => w.Rows(square))).Message);
    }

    [Fact]
    public void A_graph_node_without_a_constructor_gets_its_neighbors()
    {
        const string source = """
            public class Node { public int val; public List<Node> neighbors; }
            public class Solution { public Node Clone(Node node) => new Node { val = node.neighbors.Count, neighbors = new List<Node>() }; }
            """;
        Assert.Equal([[]], Compiled.From(Clone, source).Run(w => w.Rows([2], [1])).Rows());
    }

    [Fact]
    public void A_list_with_random_pointers_is_copied_and_a_shared_node_is_an_error()
    {
        const string source = """
            public class Solution
            {
                public Node Copy(Node head)
                {
                    var made = new Dictionary<Node, Node>();
                    for (var n = head; n != null; n = n.next) made[n] = new Node(n.val);
                    foreach (var (old, copy) in made)
                    {
                        copy.next = old.next == null ? null : made[old.next];
                        copy.random = old.random == null ? null : made[old.random];
                    }
                    return head == null ? null : made[head];
                }
            }
            """;
        (int, int)[] list = [(7, -1), (13, 0), (11, 4), (10, 2), (1, 0)];
        var back = Compiled.From(Copy, source).Run(w =>
        {
            w.WriteCount(list.Length);
            foreach (var (value, random) in list)
                w.Int(value).Int(random);
        });
        Assert.Equal(list, Enumerable.Range(0, back.ReadCount()).Select(_ => (back.ReadInt32(), back.ReadInt32())));
        Assert.Equal(0, Compiled.From(Copy, source).Run(w => w.WriteCount(0)).ReadCount());

        foreach (var (body, message) in new[]
        {
            ("head", "shares a node"), ("new Node(1) { random = head }", "shares a node"), ("new Node(1) { random = new Node(2) }", "not in the returned list"),
            ("Loop()", "has a cycle"),
        })
        {
            var wrong = Compiled.From(Copy, $"public class Solution {{ public Node Copy(Node head) => {body}; Node Loop() {{ var n = new Node(1); n.next = n; return n; }} }}");
            Assert.Contains(message, InvalidAnswer(() => wrong.Run(w => { w.WriteCount(1); w.Int(7).Int(-1); })).Message);
        }
    }

    [Theory]
    [InlineData("public class ListNode { public int Value; public ListNode Next; public ListNode(int v) { Value = v; } }")]
    [InlineData("public class ListNode { public int val; public ListNode Next; }")]
    [InlineData("public class ListNode { int val; ListNode next; public ListNode(int v) { } }")]
    public void A_node_of_the_solutions_own_that_cannot_be_used_is_explained(string node)
    {
        var reply = Compiled.From(SameList, "public class Solution { public ListNode Same(ListNode head) => head; }\n" + node).Reply;
        var error = Assert.Single(reply.Diagnostics, d => d.Error);
        Assert.Equal("DJ0108", error.Id);
        Assert.Equal(2, error.Line);
        Assert.Contains("`int val`, `ListNode next`", error.Message);
    }

    // The type lives in the runner, which the tests load but do not reference.
    private static Exception InvalidAnswer(Func<object?> run)
    {
        var thrown = Record.Exception(run);
        Assert.Equal("DrillJudge.Sandbox.InvalidAnswerException", thrown?.GetType().FullName);
        return thrown!;
    }
}
