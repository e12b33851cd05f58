using DrillJudge.Judging;
using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using DrillJudge.Tests.Judging;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class StarterCodeTests
{
    public static TheoryData<string> Packages => [.. new ProblemCatalog(Path.Combine(Repository.Root, "problems", "coding")).Slugs];

    [Fact]
    public void A_function_starts_as_a_class_with_the_method() => Assert.Equal(
        "public class Solution\n{\n    public int[] TwoSum(int[] nums, int target)\n    {\n        return [];\n    }\n}\n", StarterCode.For(ProblemKind.Function, Types.TwoSum));

    [Fact]
    public void A_design_starts_with_all_its_members()
    {
        var signature = new Signature("Counter", [Types.Method("Counter", Types.Void, (Types.Int, "start")), Types.Method("Add", Types.Void, (Types.Int, "n")), Types.Method("Get", Types.Int)]);
        Assert.Equal(
            "public class Counter\n{\n    public Counter(int start)\n    {\n\n    }\n\n    public void Add(int n)\n    {\n\n    }\n\n    public int Get()\n    {\n        return 0;\n    }\n}\n",
            StarterCode.For(ProblemKind.Design, signature));
    }

    [Fact]
    public void A_program_starts_by_reading_its_input()
    {
        var source = StarterCode.For(ProblemKind.Program, new Signature("", []));
        Assert.Contains("Console.ReadLine()", source);
        Assert.Empty(Compiled.From(Harness.ForProgram, source).Reply.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_start_of_every_package_compiles_without_a_warning(string slug)
    {
        var problem = new ProblemCatalog(Path.Combine(Repository.Root, "problems", "coding")).Find(slug)!;
        var reply = Compiled.From(ProblemPreparer.HarnessOf(problem), StarterCode.For(problem)).Reply;
        Assert.Empty(reply.Diagnostics);
        Assert.True(reply.Success);
    }

    [Theory]
    [InlineData(ValueKind.ListNode)]
    [InlineData(ValueKind.TreeNode)]
    [InlineData(ValueKind.GraphNode)]
    [InlineData(ValueKind.RandomListNode)]
    public void The_node_type_in_the_comment_is_the_one_that_is_given(ValueKind kind)
    {
        var node = kind switch { ValueKind.ListNode => Types.ListNode, ValueKind.TreeNode => Types.TreeNode, ValueKind.GraphNode => Types.Graph, _ => Types.RandomList };
        var signature = Types.Function("F", node, (Types.ArrayOf(node), "nodes"));
        var source = StarterCode.For(ProblemKind.Function, signature);
        var told = string.Join('\n', source.Split('\n').Where(line => line.StartsWith("// ", StringComparison.Ordinal)).Skip(1).Select(line => line[3..]));
        var given = Assert.Single(Harness.ForFunction(signature).Helpers).Source;
        Assert.Equal(Bare(string.Join('\n', given.Split('\n').Where(line => !line.StartsWith('#'))).Replace("global::System.Collections.Generic.", "")), Bare(told));
        // Whoever takes the comment's marks away declares the same type, which serves as well.
        var plain = Types.Function("F", node, (node, "first"));
        Assert.Empty(Compiled.From(Harness.ForFunction(plain), StarterCode.For(ProblemKind.Function, plain) + told).Reply.Diagnostics);

        static string Bare(string text) => text.Replace("\r", "").Trim();
    }

    [Fact]
    public void Every_type_of_a_signature_has_an_answer_that_compiles()
    {
        foreach (var type in new[] { Types.Int, Types.Long, Types.Double, Types.Bool, Types.Char, Types.Text, Types.ArrayOf(Types.ArrayOf(Types.Int)), Types.ListOf(Types.ListOf(Types.Text)),
            Types.ListOf(Types.Int, "IEnumerable"), Types.ListOf(Types.Int, "IReadOnlyCollection"), Types.ListOf(Types.Int, "ICollection"), Types.ListOf(Types.Int, "List"), Types.TreeNode })
        {
            var signature = Types.Function("F", type, (type, "value"));
            Assert.Empty(Compiled.From(Harness.ForFunction(signature), StarterCode.For(ProblemKind.Function, signature)).Reply.Diagnostics);
        }
    }
}
