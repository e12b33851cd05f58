using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class DiagnoseTests
{
    [Theory]
    [InlineData("public class Solution { public int[] TwoSum(int[] nums, int target) => nums; }")]
    [InlineData("public class Solution { public int[] TwoSum(int[] nums, int target) => missing; }")]
    [InlineData("public class Solution { public int[] TwoSum(int[] nums, int target) { int unused; while (true) { } return nums; } }")]
    [InlineData("public class Solution { public int[] TwoSum(int[] nums) => nums; }")]
    [InlineData("public class Solution { int[] twoSum(int[] nums, int target) => nums; }")]
    [InlineData("public class Answer { }")]
    [InlineData("public class Solution { public int[] TwoSum(int[] nums, int target) { return nums }")]
    [InlineData("public class Solution { int[] cache; public int[] TwoSum(int[] nums, int target) { var h = System.Security.Cryptography.SHA256.HashData([1]); return nums; } }")]
    [InlineData("")]
    [InlineData("class Solution { \0 }")]
    public void A_source_is_told_while_it_is_written_what_compiling_would_tell(string source) =>
        Assert.Equal(Compiled.From(Edited.TwoSum, source).Reply.Diagnostics, Edited.Diagnose(Edited.TwoSum, source));

    [Fact]
    public void Positions_span_what_is_wrong()
    {
        var found = Edited.Diagnose(Edited.TwoSum, "public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        return missing;\n    }\n}");
        Assert.Equal([new SourceDiagnostic("CS0103", true, 5, 16, 5, 23, "The name 'missing' does not exist in the current context")], found);
    }

    [Fact]
    public void Unused_variables_and_code_that_is_never_reached_are_warned_of()
    {
        var found = Edited.Diagnose(Edited.TwoSum, "public class Solution { public int[] TwoSum(int[] nums, int target) { int unused; return nums; target++; } }");
        Assert.Equal(["CS0168", "CS0162"], found.Select(d => d.Id));
        Assert.All(found, d => Assert.False(d.Error));
    }

    [Fact]
    public void What_may_be_null_is_warned_of_only_when_asked()
    {
        const string source = "public class Solution { public int[] TwoSum(int[] nums, int target) { ListNode a = null; string s = nums.Length > 2 ? \"\" : null; target += s.Length; a = new ListNode(); return a.next.next == null ? nums : null; } }";
        var harness = Edited.TwoSum with { Helpers = Harness.ForFunction(Types.Function("F", Types.ListNode)).Helpers };
        Assert.Empty(Edited.Diagnose(harness, source));
        Assert.Equal(["CS8602"], Edited.Diagnose(harness, source, nulls: true).Select(d => d.Id));
    }

    [Fact]
    public void A_program_is_diagnosed_as_one()
    {
        Assert.Empty(Edited.Diagnose(Harness.ForProgram, "Console.WriteLine(Console.ReadLine());"));
        Assert.Equal(["DJ0201"], Edited.Diagnose(Harness.ForProgram, "class A { }").Select(d => d.Id));
    }
}
