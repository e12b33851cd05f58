using DrillJudge.Judging;
using Xunit;
using static DrillJudge.Tests.Judging.TinyProblem;

namespace DrillJudge.Tests.Judging;

/// <summary>What public solutions look like; each must be accepted from source text to verdict.</summary>
public sealed class WildSolutionsTests(SharedNode shared)
{
    /// <summary>A right method for <see cref="TinyProblem.TwoSum"/>.</summary>
    public const string Body = """
        public int[] TwoSum(int[] nums, int target)
        {
            var seen = new Dictionary<int, int>();
            for (var i = 0; i < nums.Length; i++)
            {
                if (seen.TryGetValue(target - nums[i], out var j))
                    return new[] { j, i };
                seen[nums[i]] = i;
            }
            return Array.Empty<int>();
        }
        """;

    [Fact]
    public Task Without_any_using() => AcceptAsync($"public class Solution {{ {Body} }}");

    [Fact]
    public Task With_usings_that_are_global_already() => AcceptAsync($"using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text;\npublic class Solution {{ {Body} }}");

    [Fact]
    public Task In_a_file_scoped_namespace() => AcceptAsync($"namespace LeetCode.Easy;\npublic class Solution {{ {Body} }}");

    [Fact]
    public Task In_a_block_namespace() => AcceptAsync($"namespace LeetCode\n{{\n    using System.Collections.Generic;\n    public class Solution {{ {Body} }}\n}}");

    [Fact]
    public Task With_several_top_level_and_nested_types() => AcceptAsync(
        $"public interface IThing {{ }} public class Program {{ static void Main() {{ }} }} public class Solution {{ private class Pair {{ }} enum E {{ A }} {Body} }} public struct S {{ }}");

    [Fact]
    public Task With_extra_optional_parameters() => AcceptAsync(
        $"public class Solution {{ {Body.Replace("int target)", "int target, int from = 0, string note = null, params int[] rest)")} }}");

    [Fact]
    public Task With_overloads_of_the_entry_method() => AcceptAsync(
        $"public class Solution {{ private int[] TwoSum(List<int> nums, int target) => null; public int TwoSum(int[] nums) => 0; {Body} public int[] TwoSum(string s) => null; }}");

    [Fact]
    public Task With_other_parameter_names() => AcceptAsync($"public class Solution {{ {Body.Replace("nums", "arr").Replace("target", "k")} }}");

    [Fact]
    public async Task Static_state_lives_for_a_submission_and_every_case_gets_a_fresh_instance()
    {
        // As on the site that learners know: what is static is seen by the next case, what belongs to the instance is not.
        var counts = Load("signature: \"int[] Count(int n)\"", [("{n: 1}", "[1, 1]"), ("{n: 2}", "[1, 2]"), ("{n: 3}", "[1, 3]")]);
        const string Source = "public class Solution { int mine; static int all; public int[] Count(int n) => new[] { ++mine, ++all }; }";
        (await shared.JudgeAsync(counts, Source)).Is(Verdict.Accepted);
        (await shared.JudgeAsync(counts, Source)).Is(Verdict.Accepted);
    }

    [Fact]
    public Task With_private_instance_state() => AcceptAsync(
        "public class Solution { private readonly Dictionary<int, int> seen = new(); private int calls; public int[] TwoSum(int[] a, int t) { if (calls++ > 0) return null; for (int i = 0; i < a.Length; i++) { if (seen.TryGetValue(t - a[i], out var j)) return [j, i]; seen[a[i]] = i; } return []; } }");

    [Fact]
    public async Task With_console_lines_left_in()
    {
        var judgement = (await shared.JudgeAsync(TwoSum, $"public class Solution {{ {Body.Replace("var seen", "Console.WriteLine(\"target {0}\", target); Console.Write('x'); var seen")} }}")).Is(Verdict.Accepted);
        Assert.Equal("target 9\nx"u8, judgement.Cases[0].Report.Stdout);
    }

    [Fact]
    public Task With_collection_expressions_and_tuples() => AcceptAsync(
        "public class Solution { public int[] TwoSum(int[] nums, int target) { List<(int Value, int At)> all = [.. nums.Select((v, i) => (v, i))]; foreach (var (v, i) in all) foreach (var (w, j) in all) if (i < j && v + w == target) return [i, j]; return []; } }");

    [Fact]
    public Task With_a_priority_queue() => AcceptAsync(
        "public class Solution { public int[] TwoSum(int[] nums, int target) { var q = new PriorityQueue<(int, int), int>(); for (int i = 0; i < nums.Length; i++) for (int j = i + 1; j < nums.Length; j++) q.Enqueue((i, j), Math.Abs(nums[i] + nums[j] - target)); var (a, b) = q.Dequeue(); return new[] { a, b }; } }");

    [Fact]
    public Task With_records_and_patterns() => AcceptAsync(
        "public record struct Slot(int Value, int At); public class Solution { record Found(int A, int B); public int[] TwoSum(int[] nums, int target) { var slots = nums.Select((v, i) => new Slot(v, i)).ToArray(); var f = (from a in slots from b in slots where a is { At: var x } && b.At > x && a.Value + b.Value == target select new Found(a.At, b.At)).First(); return f is (var p, var q) ? [p, q] : []; } }");

    [Fact]
    public Task With_spans_and_stackalloc() => AcceptAsync(
        "public class Solution { public int[] TwoSum(int[] nums, int target) { ReadOnlySpan<int> s = nums; Span<int> r = stackalloc int[2]; for (r[0] = 0; r[0] < s.Length; r[0]++) for (r[1] = r[0] + 1; r[1] < s.Length; r[1]++) if (s[r[0]] + s[r[1]] == target) return r.ToArray(); return []; } }");

    [Fact]
    public Task With_question_marks_and_no_nullable_context() => AcceptAsync(
        $"public class Solution {{ string? note = null; List<string?>? notes; {Body.Replace("int[] TwoSum", "int[]? TwoSum").Replace("int[] nums", "int[]? nums").Replace("nums.Length", "nums!.Length")} }}");

    [Fact]
    public Task With_carriage_returns() => AcceptAsync($"public class Solution\n{{\n{Body}\n}}\n".Replace("\n", "\r\n"));

    [Fact]
    public Task With_a_byte_order_mark() => AcceptAsync($"\uFEFFpublic class Solution {{ {Body} }}");

    [Fact]
    public Task With_text_that_is_not_ASCII() => AcceptAsync($"// решение — 解\npublic class Solution {{ string größe = \"naïve ☃ 🎉\"; {Body.Replace("seen", "gesehenÄ")} }}");

    [Fact]
    public async Task With_inputs_overwritten()
    {
        // The same numbers come again in the next case: each case has a copy of its own, and the checker still sees the input as it was.
        var problem = Load(
            "signature: \"int[] TwoSum(int[] nums, int target)\"\ncompare: any-order",
            [("{nums: [2, 7], target: 9}", "[0, 1]"), ("{nums: [2, 7], target: 9}", "[0, 1]")]);
        (await shared.JudgeAsync(problem, $"public class Solution {{ {Body.Replace("return new[] { j, i };", "{ Array.Clear(nums); return new[] { j, i }; }")} }}")).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task With_recursion_a_hundred_thousand_calls_deep()
    {
        var problem = Load("signature: \"long Sum(int n)\"", [("{n: 100000}", "5000050000"), ("{n: 100000}", "5000050000")]);
        const string Plain = "public class Solution { public long Sum(int n) => n == 0 ? 0 : n + Sum(n - 1); }";
        const string Heavy = "public class Solution { public long Sum(int n) => Go(n, new Dictionary<int, int>(), (1, 2, 3), 0.5m); long Go(int n, Dictionary<int, int> d, (int, int, int) t, decimal m) { if (n == 0) return 0; long rest = Go(n - 1, d, (n, n, n), m); return rest + n + (m > 1 ? t.Item1 : 0); } }";
        (await shared.JudgeAsync(problem, Plain)).Is(Verdict.Accepted);
        (await shared.JudgeAsync(problem, Heavy)).Is(Verdict.Accepted);
    }

    [Fact]
    public async Task With_another_list_type_than_the_signature_has()
    {
        var problem = Load("signature: \"IList<string> Words(string s)\"", [("{s: a b}", "[a, b]")]);
        string[] methods =
        [
            "List<string> Words(string s) => s.Split(' ').ToList()", "string[] Words(string s) => s.Split(' ')", "IList<string> Words(string s) => s.Split(' ')",
            "IList<string> Words(string s) => new List<string>(s.Split(' '))",
        ];
        foreach (var method in methods)
            (await shared.JudgeAsync(problem, $"public class Solution {{ public {method}; }}")).Is(Verdict.Accepted);
        var nested = Load("signature: \"IList<IList<int>> Rows(int n)\"", [("{n: 2}", "[[0], [0, 1]]")]);
        (await shared.JudgeAsync(nested, "public class Solution { public IList<IList<int>> Rows(int n) { var r = new List<IList<int>>(); for (int i = 0; i < n; i++) r.Add(Enumerable.Range(0, i + 1).ToList()); return r; } }"))
            .Is(Verdict.Accepted);
    }

    private async Task AcceptAsync(string source) => (await shared.JudgeAsync(TwoSum, source)).Is(Verdict.Accepted);
}
