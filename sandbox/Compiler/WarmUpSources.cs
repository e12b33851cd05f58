using DrillJudge.Protocol;

namespace DrillJudge.Compiler;

/// <summary>What is compiled before the first request, so that Roslyn's own code is loaded and its view of the references filled.</summary>
internal static class WarmUpSources
{
    private const string Values = "drill::DrillJudge.Sandbox.CaseValues";

    private const string Arrays = """
        using System; using System.Collections.Generic; using System.Linq;
        public class Solution
        {
            private readonly Dictionary<int, List<int>> index = new();
            public int[] Answer(int[] nums, int target)
            {
                for (int i = 0; i < nums.Length; i++)
                {
                    if (!index.TryGetValue(nums[i], out var list)) index[nums[i]] = list = new List<int>();
                    list.Add(i);
                }
                var sorted = nums.Select((v, k) => (v, k)).OrderBy(p => p.v).ThenByDescending(p => p.k).Where(p => p.v > 0).ToArray();
                int lo = 0, hi = sorted.Length - 1;
                while (lo < hi)
                {
                    var sum = (long)sorted[lo].v + sorted[hi].v;
                    if (sum == target) return new[] { Math.Min(sorted[lo].k, sorted[hi].k), Math.Max(sorted[lo].k, sorted[hi].k) };
                    if (sum < target) lo++; else hi--;
                }
                var queue = new Queue<(int, int)>();
                var heap = new PriorityQueue<int, int>();
                queue.Enqueue((0, 1));
                var seen = new HashSet<int>();
                while (queue.Count > 0)
                {
                    var (x, y) = queue.Dequeue();
                    if (!seen.Add(x)) continue;
                    foreach (var next in index.Values.SelectMany(z => z)) { queue.Enqueue((next, y + 1)); heap.Enqueue(next, y); }
                }
                int[][] grid = new int[3][];
                for (int r = 0; r < grid.Length; r++) grid[r] = new int[4];
                return Fill(grid, 0, 0) > 0 ? [1, .. nums] : Array.Empty<int>();
            }
            int Fill(int[][] g, int r, int c) => r < 0 || c < 0 || r >= g.Length || g[r][c] == 0 ? 0 : 1 + Fill(g, r + 1, c) + Fill(g, r, c - 1);
            static string Key(string s) { var c = s.ToCharArray(); Array.Sort(c, (a, b) => a - b); return new string(c) + $"{c.Length}"; }
            static bool Pairs(string s)
            {
                var stack = new Stack<char>(); var text = new System.Text.StringBuilder();
                foreach (var c in s) { switch (c) { case '(': stack.Push(')'); break; default: if (stack.Count == 0 || stack.Pop() != c) return false; break; } text.Append(c); }
                return text.Length > 0 && s.Split(' ').All(w => w is { Length: > 0 });
            }
        }
        """;

    private const string Nodes = """
        public class ListNode { public int val; public ListNode next; public ListNode(int val = 0, ListNode next = null) { this.val = val; this.next = next; } }
        public class Solution
        {
            public int[] Answer(int[] nums, int target)
            {
                var dummy = new ListNode(0); var tail = dummy;
                foreach (var n in nums) { tail.next = new ListNode(n); tail = tail.next; }
                ListNode previous = null;
                for (var node = dummy.next; node != null;) { var next = node.next; node.next = previous; previous = node; node = next; }
                return new int[] { previous?.val ?? target };
            }
        }
        """;

    private const string Broken = "public class Solution { public int[] answer(int[] nums) { Unknown x = missing; retrun 0; } }";

    private const string Harness = $$"""
        extern alias drill;
        #line hidden
        #nullable disable
        namespace DrillJudgeGenerated
        {
            public static class DrillHarness
            {
                public static void Run(drill::DrillJudge.Protocol.ValueReader input, drill::DrillJudge.Protocol.ValueWriter output)
                {
                    int[] p0 = {{Values}}.ReadInts(input);
                    int p1 = input.ReadInt32();
                    var solution = $Solution:new$();
                    int[] answer = $Answer:call$(p0, p1);
                    {{Values}}.WriteInts(output, answer);
                }
            }
        }
        """;

    /// <summary>Two that compile, a program, a mistaken one of each sort, and a script.</summary>
    public static IEnumerable<CompileRequest> All =>
    [
        Solution(Arrays), Solution(Nodes), Solution(Broken), Solution("public class Solution { public int[] answer(int[] nums) => nums; }"),
        Solution("public class Solution { int n = missing; }"),
        new(0, SourceKind.Program, "var line = Console.ReadLine(); Console.WriteLine(line.Split(' ').Select(int.Parse).Sum());", "", [], "", [], ""),
        new(0, SourceKind.Script, "string Check(IEnumerable<int> x) => x.Any() ? null : \"none\";\nCheck(new[] { 1 })", "", [], "", [], "DrillJudge.Sandbox.CheckerGlobals"),
    ];

    private static CompileRequest Solution(string source) => new(0, SourceKind.Solution, source, "Solution", ["int[] Answer(int[] nums, int target)"], Harness, [], "");
}
