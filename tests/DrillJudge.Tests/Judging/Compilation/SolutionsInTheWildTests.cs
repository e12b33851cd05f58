using DrillJudge.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Judging.Compilation;

public sealed class SolutionsInTheWildTests
{
    private const string Body = """
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

    [Theory]
    [InlineData("no using at all", "public class Solution { " + Body + " }")]
    [InlineData("double usings", "using System;\nusing System.Collections.Generic;\nusing System.Linq;\npublic class Solution { " + Body + " }")]
    [InlineData("internal class", "class Solution { " + Body + " }")]
    [InlineData("file-scoped namespace", "namespace LeetCode.Easy;\npublic class Solution { " + Body + " }")]
    [InlineData("block namespaces", "namespace LeetCode { namespace Easy { public class Solution { " + Body + " } } }")]
    [InlineData("static method", "public class Solution { static " + Body + " }")]
    [InlineData("static class", "public static class Solution { static " + Body + " }")]
    [InlineData("sealed partial", "public sealed partial class Solution { } partial class Solution { " + Body + " }")]
    [InlineData("struct", "public struct Solution { " + Body + " }")]
    [InlineData("record", "public record Solution { " + Body + " }")]
    [InlineData("primary constructor with a default", "public class Solution(int unused = 3) { public int Unused => unused; " + Body + " }")]
    [InlineData("nested public class", "public class Problem1 { public class Solution { " + Body + " } }")]
    [InlineData("the one of several that has the method", "namespace A { class Solution { } } namespace B { class Solution { " + Body + " } }")]
    [InlineData("own Main", "public class Solution { " + Body + " } public class Program { public static void Main(string[] args) { } }")]
    [InlineData("inherited method", "public class Base { " + Body + " } public class Solution : Base { }")]
    [InlineData("more types", "public class Solution { private class Pair { public int A; } public enum Kind { One } " + Body + " } struct Other { } interface IThing { }")]
    [InlineData("private method of another class", "public class Solution { " + Body + " private void Helper() { } } class Tests { void TwoSum() { } }")]
    [InlineData("byte order mark", "\uFEFFpublic class Solution { " + Body + " }")]
    [InlineData("non-ASCII", "// решение — 解\npublic class Solution { string größe = \"naïve ☃ 🎉\"; " + Body + " }")]
    [InlineData("printing", "public class Solution { public Solution() { Console.WriteLine(\"made\"); Debug.WriteLine(\"x\"); } " + Body + " }")]
    [InlineData("node type in a comment", "/**\n * public class ListNode { public int val; }\n */\npublic class Solution { " + Body + " }")]
    public void A_solution_as_people_write_it_is_right(string what, string source)
    {
        Assert.NotEmpty(what);
        foreach (var text in new[] { source, source.Replace("\r", "").Replace("\n", "\r\n") })
        {
            var compiled = Compiled.From(Harness.ForFunction(Types.TwoSum), text);
            Assert.Equal([0, 2], compiled.Run(w => w.Ints(3, 9, 4).Int(7)).Ints());
        }
    }

    [Theory]
    [InlineData("other names", "public int[] TwoSum(int[] a, int b) => new[] { a[0], b };")]
    [InlineData("extra optional parameters", "public int[] TwoSum(int[] a, int b, int c = 5, string d = null) => new[] { a[0], b };")]
    [InlineData("overloads", "public int[] TwoSum(int[] a, int b) => new[] { a[0], b }; private int TwoSum(int a) => a; public string TwoSum(string s) => s;")]
    [InlineData("wider parameters", "public int[] TwoSum(IEnumerable<int> a, long b) => new[] { a.First(), (int)b };")]
    [InlineData("span", "public int[] TwoSum(ReadOnlySpan<int> a, int b) => new[] { a[0], b };")]
    [InlineData("question marks", "public int[]? TwoSum(int[]? a, int b) { string? s = null; List<string?>? l = null; return new[] { a![0], b + (s?.Length ?? 0) + (l?.Count ?? 0) }; }")]
    [InlineData("nullable enabled", "#nullable enable\npublic int[] TwoSum(int[] a, int b) { string s = null; return new[] { a[0], b + (s == null ? 0 : 1) }; }")]
    [InlineData("collection expression", "public int[] TwoSum(int[] a, int b) { int[] x = [a[0], .. new List<int> { b }]; return x; }")]
    [InlineData("tuples and pattern", "public int[] TwoSum(int[] a, int b) { var (x, y) = (a[0], b); return (x, y) switch { (0, 0) => [], _ => [x, y] }; }")]
    [InlineData("priority queue and big numbers", "public int[] TwoSum(int[] a, int b) { var q = new PriorityQueue<int, int>(); q.Enqueue(a[0], 1); BigInteger g = b; return [q.Dequeue(), (int)g]; }")]
    [InlineData("records", "record P(int X, int Y); record struct Q(int Z); public int[] TwoSum(int[] a, int b) { var p = new P(a[0], b); return [p.X, (p with { Y = b }).Y]; }")]
    [InlineData("regular expressions", "public int[] TwoSum(int[] a, int b) => [int.Parse(Regex.Match($\"n{a[0]}\", @\"\\d+\").Value), b];")]
    [InlineData("rarer assemblies", "public int[] TwoSum(int[] a, int b) { var x = System.Security.Cryptography.MD5.HashData(new byte[1]); Parallel.For(0, 2, i => { }); return [a[0], b + x.Length - 16]; }")]
    [InlineData("inputs overwritten", "public int[] TwoSum(int[] a, int b) { Array.Sort(a); a[0] = 2; return new[] { a[0], b }; }")]
    [InlineData("stackalloc without unsafe", "public int[] TwoSum(int[] a, int b) { Span<int> s = stackalloc int[2]; s[0] = a[0]; s[1] = b; return s.ToArray(); }")]
    [InlineData("unused warnings", "public int[] TwoSum(int[] a, int b) { int unused; return new[] { a[0], b }; }")]
    [InlineData("regions and conditions", "#region x\n#if DEBUG\nnonsense\n#endif\n#pragma warning disable\npublic int[] TwoSum(int[] a, int b) => new[] { a[0], b };\n#endregion\n")]
    public void A_method_as_people_write_it_is_called(string what, string method)
    {
        Assert.NotEmpty(what);
        var compiled = Compiled.From(Harness.ForFunction(Types.TwoSum), $"public class Solution {{\n{method}\n}}");
        Assert.Equal([2, 8], compiled.Run(w => w.Ints(2, 2).Int(8)).Ints());
    }

    [Theory]
    [InlineData("Timer")]
    [InlineData("Vector")]
    [InlineData("Complex")]
    [InlineData("Node")]
    [InlineData("Range")]
    [InlineData("Index")]
    [InlineData("Path")]
    [InlineData("Interval")]
    [InlineData("Group")]
    [InlineData("Lock")]
    [InlineData("Solver")]
    [InlineData("DrillHarness")]
    [InlineData("CaseValues")]
    [InlineData("DrillJudge")]
    [InlineData("Stack<T>")]
    [InlineData("IList<T>")]
    public void A_class_of_the_solutions_own_wins_over_the_librarys(string name)
    {
        var use = name.Replace("<T>", "<int>");
        var source = $"public class {name} {{ public int Own = 4; }} public class Solution {{ public int[] TwoSum(int[] a, int b) => new[] {{ new {use}().Own, b }}; }}";
        Assert.Equal([4, 8], Compiled.From(Harness.ForFunction(Types.TwoSum), source).Run(w => w.Ints(2, 2).Int(8)).Ints());
        Assert.Equal([4, 8], Compiled.From(Harness.ForFunction(Types.TwoSum), $"namespace Mine;\n{source}").Run(w => w.Ints(2, 2).Int(8)).Ints());
    }

    [Fact]
    public void A_using_of_the_solutions_own_that_makes_a_name_ambiguous_is_heeded()
    {
        const string source = """
            using System.Timers;
            namespace System.Timers { class Timer { public int Own = 4; } }
            public class Solution { public int[] TwoSum(int[] a, int b) => new[] { new Timer().Own, b }; }
            """;
        Assert.Equal([4, 8], Compiled.From(Harness.ForFunction(Types.TwoSum), source).Run(w => w.Ints(2, 2).Int(8)).Ints());
    }

    [Fact]
    public void Every_case_has_an_instance_of_its_own()
    {
        var compiled = Compiled.From(Harness.ForFunction(Types.TwoSum), "public class Solution { int calls; public int[] TwoSum(int[] a, int b) => new[] { ++calls }; }");
        Assert.Equal([1], compiled.Run(w => w.Ints().Int(0)).Ints());
        Assert.Equal([1], compiled.Run(w => w.Ints().Int(0)).Ints());
    }

    [Fact]
    public void A_null_answer_is_written_as_null()
    {
        var compiled = Compiled.From(Harness.ForFunction(Types.TwoSum), "public class Solution { public int[] TwoSum(int[] a, int b) => null; }");
        Assert.Equal(-1, compiled.Run(w => w.Ints().Int(0)).ReadCount());
    }
}
