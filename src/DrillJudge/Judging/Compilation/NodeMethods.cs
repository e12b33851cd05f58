using DrillJudge.Problems;
using ValueType = DrillJudge.Problems.ValueType;

namespace DrillJudge.Judging.Compilation;

/// <summary>The harness's methods for nodes. They touch the submission's type; all else is done by the runner's walks.</summary>
internal static class NodeMethods
{
    private const string Sandbox = "drill::DrillJudge.Sandbox.";
    private const string Inputs = Sandbox + "InputNodes inputs";

    /// <summary>A method that reads a node of the type.</summary>
    public static string Read(string name, ValueType type) => type.Kind switch
    {
        ValueKind.ListNode => $$"""
            private static $ListNode$ {{name}}({{HarnessValues.Reader}} input)
            {
                int[] values = {{Sandbox}}ListWalk.Read(input, out int link);
                $ListNode$ head = null, tail = null, back = null;
                for (int i = values.Length - 1; i >= 0; i--)
                {
                    var node = $ListNode:make$(values[i]);
                    node.next = head;
                    head = node;
                    if (tail == null) tail = node;
                    if (i == link) back = node;
                }
                if (back != null) tail.next = back;
                return head;
            }

            """,
        ValueKind.TreeNode => $$"""
            private static $TreeNode$ {{name}}({{HarnessValues.Reader}} input)
            {
                int[] values = {{Sandbox}}TreeWalk.Read(input, out int[] lefts, out int[] rights);
                var nodes = new $TreeNode$[values.Length];
                for (int i = values.Length - 1; i >= 0; i--)
                {
                    var node = nodes[i] = $TreeNode:make$(values[i]);
                    if (lefts[i] >= 0) node.left = nodes[lefts[i]];
                    if (rights[i] >= 0) node.right = nodes[rights[i]];
                }
                return values.Length == 0 ? null : nodes[0];
            }

            """,
        ValueKind.GraphNode => $$"""
            private static $Node$ {{name}}({{HarnessValues.Reader}} input, {{Inputs}})
            {
                int[][] rows = {{Sandbox}}CaseValues.ReadIntRows(input);
                var nodes = new $Node$[rows.Length];
                for (int i = 0; i < rows.Length; i++)
                {
                    inputs.Add(nodes[i] = $Node:make$(i + 1));
                    if (nodes[i].neighbors == null) nodes[i].neighbors = new global::System.Collections.Generic.List<$Node$>();
                }
                for (int i = 0; i < rows.Length; i++)
                    foreach (int other in rows[i]) nodes[i].neighbors.Add(nodes[other - 1]);
                inputs.Keep(nodes, rows);
                return rows.Length == 0 ? null : nodes[0];
            }

            """,
        _ => $$"""
            private static $Node$ {{name}}({{HarnessValues.Reader}} input, {{Inputs}})
            {
                int[] values = {{Sandbox}}RandomListWalk.Read(input, out int[] randoms);
                var nodes = new $Node$[values.Length];
                for (int i = values.Length - 1; i >= 0; i--)
                {
                    inputs.Add(nodes[i] = $Node:make$(values[i]));
                    if (i + 1 < nodes.Length) nodes[i].next = nodes[i + 1];
                }
                for (int i = 0; i < nodes.Length; i++)
                    if (randoms[i] >= 0) nodes[i].random = nodes[randoms[i]];
                return nodes.Length == 0 ? null : nodes[0];
            }

            """,
    };

    /// <summary>A method that writes a node of the type.</summary>
    public static string Write(string name, ValueType type) => type.Kind switch
    {
        ValueKind.ListNode => $$"""
            private static void {{name}}({{HarnessValues.Writer}} output, $ListNode$ head)
            {
                var walk = new {{Sandbox}}ListWalk();
                for (var node = head; walk.Visit(node); node = node.next) walk.Value(node.val);
                walk.Write(output);
            }

            """,
        ValueKind.TreeNode => $$"""
            private static void {{name}}({{HarnessValues.Writer}} output, $TreeNode$ root)
            {
                var walk = new {{Sandbox}}TreeWalk();
                walk.Slot(root);
                while (walk.Next() is $TreeNode$ node)
                {
                    walk.Value(node.val);
                    walk.Slot(node.left);
                    walk.Slot(node.right);
                }
                walk.Write(output);
            }

            """,
        ValueKind.GraphNode => $$"""
            private static void {{name}}({{HarnessValues.Writer}} output, $Node$ root, {{Inputs}})
            {
                var walk = new {{Sandbox}}GraphWalk(inputs);
                walk.Start(root);
                while (walk.Next() is $Node$ node)
                {
                    walk.Value(node.val);
                    if (node.neighbors != null)
                        foreach (var other in node.neighbors) walk.Link(other);
                }
                while (inputs.Next() is $Node$ original)
                {
                    inputs.Value(original.val);
                    if (original.neighbors != null)
                        foreach (var other in original.neighbors) inputs.Link(other);
                }
                inputs.Compare();
                walk.Write(output);
            }

            """,
        _ => $$"""
            private static void {{name}}({{HarnessValues.Writer}} output, $Node$ head, {{Inputs}})
            {
                var walk = new {{Sandbox}}RandomListWalk(inputs);
                for (var node = head; node != null; node = node.next) walk.Visit(node, node.val, node.random);
                walk.Write(output);
            }

            """,
    };
}
