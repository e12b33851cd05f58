using DrillJudge.Judging.Compilation;
using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Judging.Compilation;

public sealed class HarnessTests
{
    [Fact]
    public void Every_type_is_read_and_written()
    {
        var types = new[]
        {
            Types.Int, Types.Long, Types.Double, Types.Bool, Types.Char, Types.Text,
            Types.ArrayOf(Types.Int), Types.ArrayOf(Types.Long), Types.ArrayOf(Types.Double), Types.ArrayOf(Types.Bool), Types.ArrayOf(Types.Char), Types.ArrayOf(Types.Text),
            Types.ArrayOf(Types.ArrayOf(Types.Int)), Types.ArrayOf(Types.ArrayOf(Types.Char)), Types.ArrayOf(Types.ArrayOf(Types.Text)), Types.ArrayOf(Types.ArrayOf(Types.ArrayOf(Types.Int))),
            Types.ListOf(Types.Int), Types.ListOf(Types.Int, "List"), Types.ListOf(Types.Int, "IEnumerable"), Types.ListOf(Types.Int, "IReadOnlyList"), Types.ListOf(Types.Int, "ICollection"),
            Types.ListOf(Types.Int, "IReadOnlyCollection"), Types.ListOf(Types.Text), Types.ListOf(Types.Double), Types.ListOf(Types.Bool),
            Types.ListOf(Types.ListOf(Types.Int)), Types.ListOf(Types.ListOf(Types.Int, "List"), "List"), Types.ListOf(Types.ListOf(Types.Text)), Types.ListOf(Types.ListOf(Types.Long)),
            Types.ListOf(Types.ArrayOf(Types.Int)), Types.ArrayOf(Types.ListOf(Types.Int)), Types.ListOf(Types.ListOf(Types.ListOf(Types.Int))),
            Types.ListNode, Types.TreeNode, Types.ArrayOf(Types.ListNode), Types.ListOf(Types.TreeNode), Types.ListOf(Types.ListNode, "List"),
        };
        foreach (var type in types)
        {
            var harness = Harness.ForFunction(Types.Function("Same", type, (type, "value")));
            var compiled = Compiled.From(harness, $"public class Solution {{ public {type.CSharp} Same({type.CSharp} value) => value; }}");
            for (var seed = 1; seed <= 8; seed++)
            {
                var sent = new DrillJudge.Protocol.ValueWriter();
                WireSamples.Write(sent, type, new Random(seed));
                var back = compiled.Run(w => w.WriteRaw(sent.Written));
                var bytes = new byte[back.Remaining];
                for (var i = 0; i < bytes.Length; i++)
                    bytes[i] = back.ReadByte();
                Assert.Equal(sent.ToArray(), bytes);
            }
        }
    }

    [Theory]
    [InlineData("IList<string>", "List<string> F() => new List<string> { \"a\", null };")]
    [InlineData("IList<string>", "string[] F() => new[] { \"a\", null };")]
    [InlineData("IEnumerable<string>", "IEnumerable<string> F() { yield return \"a\"; yield return null; }")]
    [InlineData("IEnumerable<string>", "IOrderedEnumerable<string> F() => new[] { null, \"a\" }.OrderByDescending(x => x);")]
    [InlineData("ICollection<string>", "LinkedList<string> F() => new LinkedList<string>(new[] { \"a\", null });")]
    public void An_answer_of_a_type_that_converts_is_taken(string asked, string method)
    {
        var type = Types.ListOf(Types.Text, asked[..asked.IndexOf('<')]);
        var compiled = Compiled.From(Harness.ForFunction(Types.Function("F", type)), $"public class Solution {{ public {method} }}");
        Assert.Equal(new string?[] { "a", null }, compiled.Run(_ => { }).Texts());
    }

    [Fact]
    public void In_place_parameters_are_read_back_after_the_call()
    {
        var move = Harness.ForInPlace(Types.Function("Move", Types.Void, (Types.ArrayOf(Types.Int), "nums")), 0);
        Assert.Equal([2, 1], Compiled.From(move, "public class Solution { public void Move(int[] nums) => Array.Reverse(nums); }").Run(w => w.Ints(1, 2)).Ints());

        var remove = Harness.ForInPlace(Types.Function("Remove", Types.Int, (Types.Int, "value"), (Types.ArrayOf(Types.Int), "nums")), 1);
        var back = Compiled.From(remove, "public class Solution { public int Remove(int value, int[] nums) { nums[0] = value; return 5; } }").Run(w => w.Int(9).Ints(1, 2));
        Assert.Equal(5, back.ReadInt32());
        Assert.Equal([9, 2], back.Ints());

        var reorder = Harness.ForInPlace(Types.Function("Reorder", Types.Void, (Types.ListNode, "head")), 0);
        Assert.Equal([1, 3], Compiled.From(reorder, "public class Solution { public void Reorder(ListNode head) => head.next = head.next.next; }").Run(w => w.List([1, 2, 3])).List().Items);
    }

    [Fact]
    public void A_design_is_driven_by_its_operations()
    {
        var signature = new Signature("Counter",
        [
            Types.Method("Counter", Types.Void, (Types.Int, "start")), Types.Method("Add", Types.Void, (Types.Int, "n")), Types.Method("Get", Types.Int),
            Types.Method("All", Types.ListOf(Types.Int)),
        ]);
        const string source = "public class Counter(int start) { readonly List<int> all = [start]; public void Add(int n) => all.Add(n); public int Get() => all.Sum(); public List<int> All() => all; }";
        var compiled = Compiled.From(Harness.ForDesign(signature), source);
        for (var round = 0; round < 2; round++)
        {
            var back = compiled.Run(w =>
            {
                w.WriteCount(4);
                w.WriteUnsigned(0);
                w.Int(10).WriteUnsigned(1);
                w.Int(5).WriteUnsigned(2);
                w.WriteUnsigned(3);
            });
            Assert.Equal(4, back.ReadCount());
            Assert.Equal(15, back.ReadInt32());
            Assert.Equal([10, 5], back.Ints());
            back.End();
        }
    }

    [Fact]
    public void A_stack_trace_shows_the_learners_lines_alone()
    {
        const string source = "public class Solution\n{\n#line 900 \"other.cs\"\n    public int[] TwoSum(int[] a, int b)\n    {\n        return new int[a[5]];\n    }\n}";
        var compiled = Compiled.From(Harness.ForFunction(Types.TwoSum), source);
        var thrown = Assert.Throws<IndexOutOfRangeException>(() => compiled.Run(w => w.Ints().Int(1)));
        var places = new System.Diagnostics.StackTrace(thrown, fNeedFileInfo: true).GetFrames().Where(f => f.GetMethod()?.Module.Assembly.GetName().Name == "Submission").ToArray();
        Assert.Equal(("Solution.cs", 6), (places[0].GetFileName(), places[0].GetFileLineNumber()));
        Assert.All(places.Skip(1), place => Assert.Equal(0, place.GetFileLineNumber()));
    }

    [Fact]
    public void Signatures_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Harness.ForFunction(Types.Function("F", Types.Void)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Harness.ForInPlace(Types.TwoSum, 2));
        Assert.Throws<ArgumentException>(() => Harness.ForFunction(new Signature("Solution", [])));
    }
}
