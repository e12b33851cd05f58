using DrillJudge.Judging;
using DrillJudge.Problems;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

/// <summary>Every kind of problem and of value, from a package on disk to a verdict.</summary>
public sealed class ProblemKindTests(SharedNode shared)
{
    [Fact]
    public async Task A_design_is_driven_by_its_operations()
    {
        var problem = Load(
            "kind: design\nsignature: \"class Counter { Counter(int start); void Add(int n); int Get(); string Name(bool upper); }\"",
            [
                ("{operations: [Counter, Add, Get, Name], arguments: [[5], [3], [], [true]]}", "[null, null, 8, X]"),
                ("{operations: [Counter, Get, Add, Get], arguments: [[1], [], [1], []]}", "[null, 1, null, 2]"),
            ]);
        const string Right = "public class Counter { int n; public Counter(int start) { n = start; } public void Add(int k) { n += k; } public int Get() => n; public string Name(bool upper) => upper ? \"X\" : \"x\"; }";
        (await shared.JudgeAsync(problem, Right)).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, Right.Replace("int n;", "static int n;"))).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, Right.Replace("{ n = start; }", "{ n += start; }").Replace("int n;", "static int n;"))).Is(Verdict.WrongAnswer);
        (await shared.JudgeAsync(problem, Right.Replace("n += k;", "throw new Exception();"))).Is(Verdict.RuntimeError);
        (await shared.JudgeAsync(problem, Right.Replace("int start", "string start").Replace("n = start", "n = 0"))).Is(Verdict.CompileError);
    }

    [Fact]
    public async Task An_argument_changed_in_place_is_read_back()
    {
        var problem = Load("kind: in-place\nsignature: \"void Sort(int[] nums)\"", [("{nums: [3, 1, 2]}", "[1, 2, 3]"), ("{nums: []}", "[]")]);
        (await shared.JudgeAsync(problem, "public class Solution { public void Sort(int[] nums) => Array.Sort(nums); }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, "public class Solution { public void Sort(int[] nums) { nums = nums.Order().ToArray(); } }")).Is(Verdict.WrongAnswer);
    }

    [Fact]
    public async Task In_place_with_a_returned_length_looks_at_the_prefix()
    {
        var problem = Load("kind: in-place\nsignature: \"int RemoveElement(int[] nums, int val)\"\ncompare: prefix", [("{nums: [3, 2, 2, 3], val: 3}", "[2, [2, 2, 0, 0]]"), ("{nums: [1], val: 1}", "[0, [1]]")]);
        const string Right = "public class Solution { public int RemoveElement(int[] nums, int val) { int k = 0; foreach (var x in nums) if (x != val) nums[k++] = x; return k; } }";
        (await shared.JudgeAsync(problem, Right)).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, Right.Replace("return k;", "return nums.Length;"))).Is(Verdict.WrongAnswer);
        (await shared.JudgeAsync(problem, Right.Replace("nums[k++] = x", "k++"))).Is(Verdict.WrongAnswer);
    }

    [Fact]
    public async Task A_program_reads_stdin_and_prints_and_each_case_is_a_process_of_its_own()
    {
        var problem = Load("kind: program\ncompare: tokens", [("{stdin: \"2 3\\n\"}", "\"5\\n\""), ("{stdin: \"10 -4\\n\"}", "\"6\\n\""), ("{stdin: \"1 1\\n\"}", "\"2\\n\"")]);
        (await shared.JudgeAsync(problem, "var p = Console.ReadLine().Split(' '); Console.WriteLine(int.Parse(p[0]) + int.Parse(p[1]));")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, "class P { static int runs; static int Main(string[] args) { if (runs++ > 0 || args.Length > 0) return 1; Console.Write(Console.In.ReadToEnd().Split().Where(s => s != \"\").Sum(int.Parse)); Environment.Exit(0); return 9; } }"))
            .Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, "class P { static async Task Main() { var t = await Console.In.ReadToEndAsync(); Console.WriteLine(t.Split().Where(s => s != \"\").Sum(int.Parse)); } }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, "Console.WriteLine(7);")).Is(Verdict.WrongAnswer);
        (await shared.JudgeAsync(problem, "Console.WriteLine(\"\\ud800\");")).Is(Verdict.WrongAnswer);
        (await shared.JudgeAsync(problem, "Console.WriteLine(5); return 3;")).Is(Verdict.RuntimeError);
        (await shared.JudgeAsync(problem, "int.Parse(\"x\");")).Is(Verdict.RuntimeError);
    }

    [Fact]
    public async Task Floats_are_compared_by_the_tolerance()
    {
        var problem = Load("signature: \"double Third(int n)\"\ncompare: float 1e-6", [("{n: 1}", "0.333333333"), ("{n: 300}", "100.0")]);
        (await shared.JudgeAsync(problem, "public class Solution { public double Third(int n) => n / 3.0; }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, "public class Solution { public double Third(int n) => n / 3.0 + 1e-3; }")).Is(Verdict.WrongAnswer);
        (await shared.JudgeAsync(problem, "public class Solution { public double Third(int n) => double.NaN; }")).Is(Verdict.WrongAnswer);
    }

    [Fact]
    public async Task A_cyclic_list_goes_in_and_comes_out()
    {
        var asks = Load("signature: \"bool HasCycle(ListNode head)\"", [("{head: [[3, 2, 0], 1]}", "true"), ("{head: [1, 2]}", "false")]);
        (await shared.JudgeAsync(asks, "public class Solution { public bool HasCycle(ListNode head) { var s = new HashSet<ListNode>(); for (; head != null; head = head.next) if (!s.Add(head)) return true; return false; } }"))
            .Is(Verdict.Accepted);
        var makes = Load("signature: \"ListNode Close(ListNode head)\"", [("{head: [1, 2, 3]}", "[[1, 2, 3], 0]")]);
        (await shared.JudgeAsync(makes, "public class Solution { public ListNode Close(ListNode head) { var t = head; while (t.next != null) t = t.next; t.next = head; return head; } }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(makes, "public class Solution { public ListNode Close(ListNode head) => head; }")).Is(Verdict.WrongAnswer);
    }

    [Fact]
    public async Task A_graph_is_copied_and_the_copy_must_be_new()
    {
        var problem = Load("signature: \"Node CloneGraph(Node node)\"\nnode: graph", [("{node: [[2, 4], [1, 3], [2, 4], [1, 3]]}", "[[2, 4], [1, 3], [2, 4], [1, 3]]"), ("{node: []}", "[]")]);
        const string Right = "public class Solution { Dictionary<Node, Node> d = new(); public Node CloneGraph(Node node) { if (node == null) return null; if (d.TryGetValue(node, out var c)) return c; d[node] = c = new Node(node.val); foreach (var n in node.neighbors) c.neighbors.Add(CloneGraph(n)); return c; } }";
        (await shared.JudgeAsync(problem, Right)).Is(Verdict.Accepted);
        var same = (await shared.JudgeAsync(problem, "public class Solution { public Node CloneGraph(Node node) => node; }")).Is(Verdict.WrongAnswer);
        Assert.Contains("shares a node", same.FirstFailure!.Note);
        foreach (var harm in new[] { "node.neighbors.Clear();", "node.val = 0;", "node.neighbors.Add(node);", "if (node.neighbors.Count > 1) (node.neighbors[0], node.neighbors[1]) = (node.neighbors[1], node.neighbors[0]);", "node.neighbors = null;" })
        {
            var changed = (await shared.JudgeAsync(problem, Right.Replace("return c; } }", $"{harm} return c; }} }}", StringComparison.Ordinal))).Is(Verdict.WrongAnswer);
            Assert.Contains("The original was changed", changed.FirstFailure!.Note);
        }
    }

    [Fact]
    public async Task Chars_nested_lists_trees_and_longs_cross_over()
    {
        (await shared.JudgeAsync(
            Load("signature: \"char[][] Flip(char[][] board)\"", [("{board: [[X, O], [O, X]]}", "[[O, X], [X, O]]")]),
            "public class Solution { public char[][] Flip(char[][] b) => b.Select(r => r.Select(c => c == 'X' ? 'O' : 'X').ToArray()).ToArray(); }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(
            Load("signature: \"IList<IList<string>> Pairs(IList<IList<string>> p, char c)\"", [("{p: [[a], [b, null]], c: z}", "[[a, z], [b, null, z]]")]),
            "public class Solution { public IList<IList<string>> Pairs(IList<IList<string>> p, char c) { foreach (var r in p) r.Add(c.ToString()); return p; } }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(
            Load("signature: \"long Big(long a, bool b, string s)\"", [("{a: 9223372036854775807, b: true, s: \"é☃\"}", "9223372036854775805")]),
            "public class Solution { public long Big(long a, bool b, string s) => b ? a - s.Length : 0; }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(
            Load("signature: \"IList<TreeNode> Both(TreeNode root)\"", [("{root: [1, 2, null, 3]}", "[[2, 3], []]")]),
            "public class Solution { public IList<TreeNode> Both(TreeNode root) => new List<TreeNode> { root.left, root.right }; }")).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task A_checker_script_decides_where_several_answers_are_right()
    {
        var problem = Load(
            "signature: \"int AnyIndex(int[] nums)\"\ncompare: check.csx",
            [("{nums: [5, 1, 5]}", "0"), ("{nums: [9]}", "0")],
            ("output_validators/check.csx", """
                int[] nums = Input["nums"].Ints;
                int at = Output.Int;
                return at >= 0 && at < nums.Length && nums[at] == nums.Max() ? null : $"{at} is no place of the largest";
                """));
        (await shared.JudgeAsync(problem, "public class Solution { public int AnyIndex(int[] nums) => Array.IndexOf(nums, nums.Max()); }")).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, "public class Solution { public int AnyIndex(int[] nums) => Array.LastIndexOf(nums, nums.Max()); }")).Is(Verdict.Accepted);
        var wrong = (await shared.JudgeAsync(problem, "public class Solution { public int AnyIndex(int[] nums) => nums.Length - 3; }")).Is(Verdict.WrongAnswer);
        Assert.Equal([Verdict.Accepted, Verdict.WrongAnswer], wrong.Cases.Select(c => c.Verdict));
        Assert.Contains("-2 is no place of the largest", wrong.FirstFailure!.Note);
    }

    [Fact]
    public async Task A_checker_script_that_fails_is_our_fault_and_no_verdict_on_the_solution()
    {
        var problem = Load(
            "signature: \"int Same(int n)\"\ncompare: check.csx", [("{n: 1}", "1")], ("output_validators/check.csx", "int[] none = new int[0];\nreturn none[Output.Int] == 0 ? null : \"no\";"));
        var judgement = (await shared.JudgeAsync(problem, "public class Solution { public int Same(int n) => n; }")).Is(Verdict.JudgeError);
        Assert.Contains("checker", judgement.Fault);
    }

    [Fact]
    public async Task Cases_of_a_generator_are_answered_by_the_reference_and_judged()
    {
        var problem = Load(
            "signature: \"int Largest(int[] nums)\"",
            [("{nums: [1]}", "1")],
            ("generators/cases.csx", "Random(\"a few\", 3, rng => Args(rng.Ints(5, -9, 9)));\nLarge(\"many\", 1000, (rng, n) => Args(rng.Ints(n, -9, 9)));\n"),
            ("submissions/accepted/max.cs", "public class Solution { public int Largest(int[] nums) => nums.Max(); }"));
        var judgement = (await shared.JudgeAsync(problem, "public class Solution { public int Largest(int[] a) { Array.Sort(a); return a[^1]; } }")).Is(Verdict.Accepted);
        Assert.Equal(5, judgement.Total);
        (await shared.JudgeAsync(problem, "public class Solution { public int Largest(int[] a) => a[0]; }")).Is(Verdict.WrongAnswer);
    }
}
