using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class CompletionTests
{
    [Fact]
    public void Locals_and_parameters_come_before_members_and_those_before_types()
    {
        var items = Edited.InBody("var numbers = 0; nu|", "int nuance; int Nudge() => 0; class Nugget { }").Items;
        Assert.Equal(["numbers", "nums", "nuance", "Nudge", "Nugget", "null"], items.Take(6).Select(item => item.Label));
        Assert.Equal(
            [SuggestionKind.Local, SuggestionKind.Parameter, SuggestionKind.Field, SuggestionKind.Method, SuggestionKind.Type, SuggestionKind.Keyword], items.Take(6).Select(item => item.Kind));
        Assert.Equal(["int", "int[]", "int", "int Nudge()", "class Nugget"], items.Take(5).Select(item => item.Detail));
    }

    [Fact]
    public void Of_an_array_its_length_comes_first_then_what_sequences_have()
    {
        var labels = Edited.InBody("nums.|").Labels().ToArray();
        Assert.Equal("Length", labels[0]);
        Assert.True(Array.IndexOf(labels, "Where") < Array.IndexOf(labels, "Clone"), string.Join(' ', labels));
    }

    [Fact]
    public void The_list_starts_where_the_word_does()
    {
        const string source = "public class Solution { int[] a; int M() => a.Le|ngth; }";
        var reply = Edited.Complete(Edited.TwoSum, source);
        Assert.Equal(source.IndexOf("Le|", StringComparison.Ordinal), reply.From);
        Assert.Equal("Length", reply.Items[0].Label);
        Assert.Equal((SuggestionKind.Property, "int"), (reply.Items[0].Kind, reply.Items[0].Detail));
    }

    [Theory]
    [InlineData("nums.Wh|", "Where")]
    [InlineData("nums.sel|", "Select")]
    [InlineData("nums.obd|", "OrderByDescending")]
    [InlineData("nums.|", "Length")]
    [InlineData("nums.|", "Zip")]
    [InlineData("nums?.Fir|", "FirstOrDefault")]
    [InlineData("var d = new Dictionary<int, List<string>>(); d[0].|", "Add")]
    [InlineData("var d = new Dictionary<int, int>(); d.tgv|", "TryGetValue")]
    [InlineData("var d = new Dictionary<int, int>(); foreach (var pair in d) pair.|", "Value")]
    [InlineData("nums.Where(x => x.Comp|", "CompareTo")]
    [InlineData("nums.Select((value, i) => (value, i)).OrderBy(p => p.va|).ToArray();", "value")]
    [InlineData("Math.|", "Max")]
    [InlineData("int.Max|", "MaxValue")]
    [InlineData("string.Jo|", "Join")]
    [InlineData("var text = new StringBui|", "StringBuilder")]
    [InlineData("Dict|", "Dictionary")]
    [InlineData("var q = new pq|", "PriorityQueue")]
    [InlineData("new List<str|", "string")]
    [InlineData("System.Col|", "Collections")]
    [InlineData("for (int i = 0; i < nums.Le|", "Length")]
    [InlineData("fore|", "foreach")]
    [InlineData("retur|", "return")]
    [InlineData("if (target == 1) bre|", "break")]
    [InlineData("if (nums is nu|", "null")]
    [InlineData("int local = 1; Func<int, int> f = x => loc|", "local")]
    [InlineData("int Deep(int n) => n; var x = De|", "Deep")]
    [InlineData("return targ|", "target")]
    [InlineData("var s = $\"{targ|}\";", "target")]
    [InlineData("TwoS|", "TwoSum")]
    [InlineData("DayOfWeek.Mo|", "Monday")]
    [InlineData("int.TryParse(\"\", ou|", "out")]
    public void What_a_learner_is_about_to_write_is_there(string marked, string label) => Assert.Contains(label, Edited.InBody(marked).Labels());

    [Theory]
    [InlineData("var nu|")]
    [InlineData("List<int> re|")]
    [InlineData("int i|")]
    [InlineData("foreach (var it|")]
    [InlineData("int.TryParse(\"\", out var nu|")]
    [InlineData("// the nu|")]
    [InlineData("/* the nu|")]
    [InlineData("var s = \"nu|\";")]
    [InlineData("var s = $\"nu|\";")]
    [InlineData("var c = 'n|';")]
    [InlineData("var n = 1|")]
    [InlineData("var n = 0x1a|")]
    [InlineData("var n = 1.|")]
    public void Nothing_is_suggested_where_no_known_name_can_stand(string marked) => Assert.Empty(Edited.InBody(marked).Items);

    [Fact]
    public void Words_of_the_language_stand_where_they_may()
    {
        Assert.Contains("public", Edited.Complete(Edited.TwoSum, "public class Solution\n{\n    pub|\n}").Labels());
        Assert.Contains("class", Edited.Complete(Edited.TwoSum, "cl|").Labels());
        Assert.DoesNotContain("foreach", Edited.Complete(Edited.TwoSum, "public class Solution\n{\n    fore|\n}").Labels());
        Assert.DoesNotContain("while", Edited.InBody("var x = wh|").Labels());
        Assert.DoesNotContain("new", Edited.InBody("nums.ne|").Labels());
    }

    [Fact]
    public void One_item_a_name_says_how_many_overloads_there_are()
    {
        var items = Edited.InBody("Math.Ma|").Items;
        var max = Assert.Single(items, item => item.Label == "Max");
        Assert.Matches(@"^\w+ Max\(\w+ val1, \w+ val2\) \(\+ 1\d overloads\)$", max.Detail);
        Assert.Equal(items.Count, items.Select(item => item.Label).Distinct().Count());
    }

    [Fact]
    public void At_most_a_hundred_come_and_say_that_there_are_more()
    {
        var all = Edited.InBody("|");
        Assert.Equal(100, all.Items.Count);
        Assert.True(all.Truncated);
        Assert.Equal(["nums", "target", "TwoSum"], all.Labels().Take(3));
        Assert.Contains("List", all.Labels());
        Assert.False(Edited.InBody("nums.Sel|").Truncated);
    }

    [Fact]
    public void The_problems_node_type_is_known_unless_the_source_declares_its_own()
    {
        var harness = Harness.ForFunction(Types.Function("Reverse", Types.ListNode, (Types.ListNode, "head")));
        const string body = "public class Solution { public ListNode Reverse(ListNode head) { head.| } }";
        Assert.Equal(["next", "val"], Edited.Complete(harness, body).Labels().Take(2));
        Assert.Contains("class ListNode", Edited.Complete(harness, body.Replace("head.|", "var n = new List|")).Items.Single(item => item.Label == "ListNode").Detail);
        var own = Edited.Complete(harness, body + " public class ListNode { public int val, weight; public ListNode next; }").Labels();
        Assert.Contains("weight", own);
    }

    [Fact]
    public void A_program_has_statements_outside_of_classes() => Assert.Contains("Console", Edited.Complete(Harness.ForProgram, "var n = 1;\nCons|").Labels());

    [Fact]
    public void A_name_that_is_a_word_of_the_language_is_inserted_with_its_mark()
    {
        var item = Assert.Single(Edited.InBody("int @event = 1; eve|").Items, item => item.Kind == SuggestionKind.Local);
        Assert.Equal(("event", "@event"), (item.Label, item.Insert));
    }

    [Theory]
    [InlineData("|")]
    [InlineData("\uFEFFpublic class Solution { int M() => Mat| }")]
    [InlineData("}}}} nums.|")]
    [InlineData("public class Solution { int M( { for (|")]
    [InlineData("#if X\nfo|")]
    [InlineData("#region fo|")]
    [InlineData("class A<|")]
    [InlineData("@|")]
    public void Any_place_of_any_source_gets_an_answer(string marked)
    {
        var reply = Edited.Complete(Edited.TwoSum, marked);
        Assert.InRange(reply.From, 0, marked.Length);
        Assert.Equal(8, reply.Id);
    }

    [Fact]
    public void What_is_no_source_gets_no_suggestions() => Assert.Empty(Edited.Complete(Edited.TwoSum, new string('(', 50_000) + "|").Items);

    [Fact]
    public void Sources_of_others_leave_nothing_behind()
    {
        Assert.Contains("secretOfOne", Edited.InBody("sec|", "int secretOfOne;").Labels());
        Assert.DoesNotContain("secretOfOne", Edited.InBody("sec|").Labels());
    }
}
