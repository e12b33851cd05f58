using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class SignatureParserTests
{
    [Theory]
    [InlineData("int[] TwoSum(int[] nums, int target)", "int[] TwoSum(int[] nums, int target)")]
    [InlineData("public  int [ ]TwoSum ( int[] nums,int target ) ;", "int[] TwoSum(int[] nums, int target)")]
    [InlineData("class Solution { public int[] TwoSum(int[] nums, int target); }", "int[] TwoSum(int[] nums, int target)")]
    [InlineData("public class Solution { int F() }", "int F()")]
    [InlineData("IList<IList<string>> Group(string[] words)", "IList<IList<string>> Group(string[] words)")]
    [InlineData("TreeNode? Build(IList<string?>? a, ListNode?[] lists)", "TreeNode Build(IList<string> a, ListNode[] lists)")]
    [InlineData("List<int>[] F(IEnumerable<char[][]> a, IReadOnlyList<bool> b, ICollection<long> c, double d)",
        "List<int>[] F(IEnumerable<char[][]> a, IReadOnlyList<bool> b, ICollection<long> c, double d)")]
    public void A_function_is_read(string text, string printed)
    {
        var signature = SignatureParser.Parse(text, ProblemKind.Function);
        Assert.Equal("Solution", signature.TypeName);
        Assert.Equal(printed, Assert.Single(signature.Members).ToString());
    }

    [Fact]
    public void A_list_of_arrays_is_nested_as_written()
    {
        var type = SignatureParser.Parse("IList<int[]> F()", ProblemKind.Function).Members[0].Returns;
        Assert.Equal((ValueKind.List, ValueKind.Array, ValueKind.Int), (type.Kind, type.Element!.Kind, type.Element.Element!.Kind));
    }

    [Theory]
    [InlineData(NodeMeaning.Graph, ValueKind.GraphNode)]
    [InlineData(NodeMeaning.RandomList, ValueKind.RandomListNode)]
    public void Node_means_what_the_problem_says(NodeMeaning node, ValueKind kind) =>
        Assert.Equal(kind, SignatureParser.Parse("Node F(Node n)", ProblemKind.Function, node).Members[0].Returns.Kind);

    [Fact]
    public void A_design_has_its_constructor_first()
    {
        var signature = SignatureParser.Parse("class LRUCache {\n  int Get(int key);\n  public LRUCache(int capacity);\n  void Put(int key, int value);\n}", ProblemKind.Design);
        Assert.Equal("LRUCache", signature.TypeName);
        Assert.Equal(["LRUCache", "Get", "Put"], signature.Members.Select(m => m.Name));
        Assert.Equal(ValueKind.Void, signature.Members[0].Returns.Kind);
    }

    [Fact]
    public void A_design_without_a_constructor_gets_the_empty_one() =>
        Assert.Equal("void MinStack()", SignatureParser.Parse("class MinStack { int Top(); }", ProblemKind.Design).Members[0].ToString());

    [Theory]
    [InlineData("", "column 1: expected a type and not the end")]
    [InlineData("int F(int a", "column 12: expected , and not the end")]
    [InlineData("int F(int)", "column 10: expected the parameter's name and not \")\"")]
    [InlineData("int F(int a, int a)", "column 18: two parameters are named a")]
    [InlineData("F(int a)", "column 1: F is no type that crosses into a sandbox; those are int long double bool char string, T[], IList<T>, ListNode, TreeNode and Node")]
    [InlineData("int(int a)", "column 4: the method has no return type or no name")]
    [InlineData("int F(int[,] a)", "column 11: an array has one dimension; write int[][] for rows")]
    [InlineData("int F(int? a)", "column 10: int? does not cross into a sandbox")]
    [InlineData("int F(ref int a)", "column 7: ref has no place in a signature")]
    [InlineData("int F(void a)", "column 7: void is a return type only")]
    [InlineData("int F(IList<int a)", "column 17: expected > and not \"a\"")]
    [InlineData("int F(Node a)", "column 7: Node has two meanings; say `node: graph` or `node: random-list`")]
    [InlineData("int F() extra", "column 9: \"extra\" follows the signature")]
    [InlineData("class S { int F(); int G(); }", "column 1: one method is expected, there are 2")]
    [InlineData("class S {\n int F();\n S();\n}", "line 3, column 2: only a design has a constructor")]
    [InlineData("class S { int F(int a); int F(long a); }", "column 25: F is declared twice; a case could not tell them apart")]
    public void A_fault_names_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<SignatureException>(() => SignatureParser.Parse(text, ProblemKind.Function)).Message);

    [Theory]
    [InlineData("class A { A(); }", "column 17: class A has no operation")]
    [InlineData("class A { A(int a); A(); int F(); }", "column 21: A is declared twice; a case could not tell them apart")]
    [InlineData("class A { (int a); }", "column 11: expected a type and not \"(\"")]
    public void A_fault_in_a_design_names_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<SignatureException>(() => SignatureParser.Parse(text, ProblemKind.Design)).Message);

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("IList<", 50_000)) + "int" + new string('>', 50_000);
        Assert.Throws<SignatureException>(() => SignatureParser.Parse($"{deep} F()", ProblemKind.Function));
        Assert.Throws<SignatureException>(() => SignatureParser.Parse($"int{string.Concat(Enumerable.Repeat("[]", 5000))} F()", ProblemKind.Function));
    }
}
