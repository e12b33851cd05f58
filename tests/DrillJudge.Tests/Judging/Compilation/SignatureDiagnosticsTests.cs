using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Protocol;
using Xunit;

namespace DrillJudge.Tests.Judging.Compilation;

public sealed class SignatureDiagnosticsTests
{
    private const string Asked = "int[] TwoSum(int[] nums, int target)";

    private static readonly Harness Counter = Harness.ForDesign(new Signature("Counter",
        [Types.Method("Counter", Types.Void, (Types.Int, "start")), Types.Method("Add", Types.Void, (Types.Int, "n")), Types.Method("Get", Types.Int)]));

    [Theory]
    [InlineData("DJ0101", 0, 0, "There is no class Solution: the source declares Answer.", "class Answer { public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0101", 0, 0, "declares no class", "using System;")]
    [InlineData("DJ0102", 1, 31, "Solution needs the method `" + Asked + "`; it has `int[] twoSum(int[], int)`.", "public class Solution { int[] twoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0102", 2, 16, "it has `int[] Solve(int[])`.", "public class Solution {\n  public int[] Solve(int[] nums) => nums; }")]
    [InlineData("DJ0102", 1, 14, "it has no such method.", "public class Solution { }")]
    [InlineData("DJ0103", 1, 23, "Solution is abstract", "public abstract class Solution { public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0103", 1, 18, "Solution is no class", "public interface Solution { int[] TwoSum(int[] nums, int target); }")]
    [InlineData("DJ0103", 1, 13, "Solution is no class", "public enum Solution { TwoSum }")]
    [InlineData("DJ0103", 1, 14, "Solution has type parameters", "public class Solution<T> { public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0103", 1, 12, "hides it from the judge", "file class Solution { public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0103", 1, 21, "private class inside Outer", "class Outer { class Solution { public int[] TwoSum(int[] nums, int target) => nums; } }")]
    [InlineData("DJ0104", 1, 32, "a public constructor without parameters; it has `Solution(int[])`.", "public class Solution { public Solution(int[] nums) { } public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0104", 1, 25, "a public constructor without parameters", "public class Solution { Solution() { } public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0105", 1, 31, "TwoSum is not public, so the judge cannot call it; write `public " + Asked + "`.", "public class Solution { int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0105", 1, 41, "TwoSum is not public", "public class Solution { protected int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0106", 1, 38, "TwoSum should take the parameters of `" + Asked + "`; Solution has `int[] TwoSum(int[])`.", "public class Solution { public int[] TwoSum(int[] nums) => nums; }")]
    [InlineData("DJ0106", 1, 38, "`int[] TwoSum(int, int[])`", "public class Solution { public int[] TwoSum(int target, int[] nums) => nums; }")]
    [InlineData("DJ0106", 1, 38, "`int[] TwoSum(List<int>, int)`", "public class Solution { public int[] TwoSum(List<int> nums, int target) => null; }")]
    [InlineData("DJ0106", 1, 38, "`int[] TwoSum(ref int[], int)`", "public class Solution { public int[] TwoSum(ref int[] nums, int target) => null; }")]
    [InlineData("DJ0106", 1, 38, "`int[] TwoSum<T>(string)`", "public class Solution { public int[] TwoSum<T>(string nums) => null; }")]
    [InlineData("DJ0107", 1, 42, "TwoSum should return `int[]`, as in `" + Asked + "`; it returns `List<int>`.", "public class Solution { public List<int> TwoSum(int[] nums, int target) => null; }")]
    [InlineData("DJ0107", 1, 37, "it returns `void`.", "public class Solution { public void TwoSum(int[] nums, int target) { } }")]
    [InlineData("DJ0107", 1, 50, "it returns `Task<int[]>`.", "public class Solution { public async Task<int[]> TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("DJ0109", 1, 1, "Statements outside of a class", "Console.WriteLine(1);\npublic class Solution { public int[] TwoSum(int[] nums, int target) => nums; }")]
    public void What_cannot_be_called_is_explained_in_the_learners_words(string id, int line, int column, string message, string source)
    {
        var error = Assert.Single(Compiled.From(Harness.ForFunction(Types.TwoSum), source).Reply.Diagnostics, d => d.Error);
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("DJ0101", "public class Other { }")]
    [InlineData("DJ0104", "public class Counter { public void Add(int n) { } public int Get() => 1; }")]
    [InlineData("DJ0104", "public class Counter(string start) { public void Add(int n) { } public int Get() => start.Length; }")]
    [InlineData("DJ0103", "public static class Counter { public static void Add(int n) { } public static int Get() => 1; }")]
    [InlineData("DJ0102", "public class Counter(int start) { public void Put(int n) { } public int Get() => start; }")]
    [InlineData("DJ0107", "public class Counter(int start) { public void Add(int n) { } public string Get() => $\"{start}\"; }")]
    public void A_design_that_cannot_be_driven_is_explained(string id, string source)
    {
        var error = Assert.Single(Compiled.From(Counter, source).Reply.Diagnostics, d => d.Error);
        Assert.Equal(id, error.Id);
    }

    [Fact]
    public void The_constructor_asked_for_is_named()
    {
        var error = Assert.Single(Compiled.From(Counter, "public class Counter { public void Add(int n) { } public int Get() => 1; }").Reply.Diagnostics, d => d.Error);
        Assert.Contains("`Counter(int start)`", error.Message);
    }

    [Fact]
    public void Mistakes_in_the_body_come_with_their_true_positions_and_none_from_the_harness()
    {
        const string source = "\uFEFF// ünï\r\npublic class Solution\r\n{\r\n    public int[] TwoSum(int[] nums, int target)\r\n    {\r\n        return missing;\r\n    }\r\n}";
        var reply = Compiled.From(Harness.ForFunction(Types.TwoSum), source).Reply;
        Assert.Equal([new SourceDiagnostic("CS0103", true, 6, 16, 6, 23, "The name 'missing' does not exist in the current context")], reply.Diagnostics);
        Assert.Empty(reply.Assembly);
        Assert.Equal(7, reply.Id);
    }

    [Fact]
    public void A_source_that_does_not_parse_is_not_blamed_for_its_signature()
    {
        var reply = Compiled.From(Harness.ForFunction(Types.TwoSum), "public class Solution { public int[] TwoSum(int[] nums, int target) { return nums }").Reply;
        Assert.All(reply.Diagnostics, d => Assert.StartsWith("CS", d.Id));
        Assert.NotEmpty(reply.Diagnostics);
    }

    [Fact]
    public void Directives_do_not_move_positions()
    {
        const string source = "#line 100 \"a.cs\"\npublic class Solution {\n#line hidden\n#line (1, 1) - (5, 60) \"b.cs\"\n#pragma checksum \"x\" \"{ff1816ec-aa5e-4d10-87f7-6f4963833460}\" \"00\"\n  int x = \"no\"; string s = @\"\n#line 7\n\"; }";
        var error = Assert.Single(Compiled.From(Harness.ForFunction(Types.TwoSum), source).Reply.Diagnostics, d => d.Id == "CS0029");
        Assert.Equal((6, 11), (error.Line, error.Column));
    }

    [Fact]
    public void A_hundred_diagnostics_at_most_come_back_errors_first()
    {
        var source = "public class Solution { void W() { int unused; } " + string.Concat(Enumerable.Range(0, 300).Select(i => $"int f{i} = missing{i};\n")) + "}";
        var reply = Compiled.From(Harness.ForFunction(Types.TwoSum), source).Reply;
        Assert.Equal(100, reply.Diagnostics.Count);
        Assert.All(reply.Diagnostics, d => Assert.True(d.Error));
        var warned = Compiled.From(Harness.ForFunction(Types.TwoSum), "public class Solution { public int[] TwoSum(int[] nums, int target) { int unused; string? s = null; return nums; } }").Reply;
        Assert.True(warned.Success);
        Assert.Equal(["CS0168", "CS0219"], warned.Diagnostics.Select(d => d.Id));
    }
}
