using System.Diagnostics;
using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class HostileSourceTests
{
    [Theory]
    [InlineData("DJ0003", "")]
    [InlineData("DJ0003", "  \r\n\t")]
    [InlineData("DJ0003", "// a comment\n/* another */\n#region x\n#endregion\n")]
    [InlineData("DJ0003", "#if NEVER\nclass Solution { }\n#endif")]
    [InlineData("DJ0002", "class Solution { \0 }")]
    [InlineData("DJ0002", "\u007fELF\u0002\u0001\u0001\u0003\u0004\u0005\u0006\u0007\u0008\u000e\u000f")]
    public void What_is_no_source_is_refused_with_what_was_expected(string id, string source)
    {
        var error = Assert.Single(Compile(source).Diagnostics);
        Assert.Equal(id, error.Id);
        Assert.Contains(id == "DJ0003" ? "Expected: class Solution with `int[] TwoSum(int[] nums, int target)`." : "A C# source file was expected", error.Message);
    }

    [Fact]
    public void Ten_megabytes_are_refused_at_once()
    {
        var started = Stopwatch.StartNew();
        Assert.Equal("DJ0001", Assert.Single(Compile(new string('a', 10 << 20)).Diagnostics).Id);
        Assert.Equal("DJ0001", Assert.Single(Compile("// " + new string('é', 140_000)).Diagnostics).Id);
        Assert.True(started.Elapsed < TimeSpan.FromSeconds(5), $"{started.Elapsed}");
    }

    [Theory]
    [InlineData("(", ")", 50_000)]
    [InlineData("{", "}", 50_000)]
    [InlineData("[", "]", 50_000)]
    [InlineData("new List<", ">", 401)]
    [InlineData("F(x => ", ")", 401)]
    [InlineData("$\"{", "}\"", 401)]
    [InlineData("$@\"{", "}\"", 401)]
    public void Deep_nesting_is_refused_where_it_gets_too_deep(string open, string close, int count)
    {
        var source = "class Solution { object x = " + string.Concat(Enumerable.Repeat(open, count)) + "1" + string.Concat(Enumerable.Repeat(close, count)) + "; }";
        var error = Assert.Single(Compile(source.Length > 250_000 ? source[..250_000] : source).Diagnostics);
        Assert.Equal("DJ0004", error.Id);
        Assert.Equal(1, error.Line);
    }

    [Theory]
    [InlineData("\"((((\"")]
    [InlineData("@\"(((( \"\" ((((\"")]
    [InlineData("\"\"\"(((( \" ((((\"\"\"")]
    [InlineData("$\"(((( {1} {{ ((((\"")]
    [InlineData("$@\"(((( {1} {{ \"\" ((((\"")]
    [InlineData("$$\"\"\"(((( { {{1}} ((((\"\"\"")]
    [InlineData("'('")]
    [InlineData("'\\''")]
    [InlineData("\"\\\"((((\"")]
    [InlineData("1 /* (((( */")]
    [InlineData("1 // ((((\n")]
    [InlineData("1 < 2")]
    [InlineData("$\"\"")]
    [InlineData("$\"{\"a\"}{(1 < 2 ? \"x\" : \"y\")}\"")]
    [InlineData("\"\"")]
    public void Brackets_in_texts_and_comments_do_not_count(string expression)
    {
        var source = "public class Solution { public int[] TwoSum(int[] a, int b) => a;\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"object f{i} = {expression};\n")) + "}";
        Assert.Empty(Compile(source).Diagnostics);
    }

    [Theory]
    [InlineData("unary", "bool x = ", "!", "true;", 3900)]
    [InlineData("minus", "int x = ", "- ", "1;", 3900)]
    [InlineData("casts", "int x = ", "(int)", "1;", 1300)]
    [InlineData("sums", "int x = ", "1+", "1;", 1900)]
    [InlineData("choices", "int x = ", "true?1:", "1;", 900)]
    [InlineData("texts", "string x = ", "\"a\"+", "\"b\";", 1900)]
    [InlineData("calls", "static Solution F; object x = F", ".A()", ";", 950)]
    [InlineData("members", "object x = a", ".b", ";", 1900)]
    [InlineData("arrays", "int", "[]", " x;", 1900)]
    [InlineData("pointers", "int", "*", " x;", 3900)]
    [InlineData("fallbacks", "string x = ", "\"a\"??", "\"b\";", 1300)]
    [InlineData("assignments", "int y; void M() { ", "y=", "1; }", 1900)]
    [InlineData("attributes", "", "[A]", " int x;", 1300)]
    [InlineData("logic", "bool x = ", "true&&", "true;", 1300)]
    [InlineData("patterns", "bool x = 1 is ", "not ", "1;", 3900)]
    [InlineData("ranges", "object x = ", "..", "1;", 1900)]
    [InlineData("loops", "void M() { ", "while (true) ", "; }", 950)]
    [InlineData("branches", "void M(int a) { ", "if (a == 1) { } else ", "{ } }", 500)]
    public void Long_chains_end_in_a_reply_and_not_in_the_end_of_the_process(string what, string head, string link, string tail, int count)
    {
        Assert.NotEmpty(what);
        var reply = Compile(Chain(head, link, tail, count));
        Assert.DoesNotContain(reply.Diagnostics, d => d.Id is "DJ0004" or "DJ0005");
        Assert.True(reply.Success || reply.Diagnostics.Any(d => d.Error), "neither assembly nor error");
    }

    [Theory]
    [InlineData("!", "true", 100_000)]
    [InlineData("await ", "1", 40_000)]
    [InlineData("a=>", "1", 60_000)]
    [InlineData("1+", "1", 100_000)]
    public void Longer_chains_are_refused(string link, string tail, int count)
    {
        var error = Assert.Single(Compile(Chain("object x = ", link, tail + ";", count)).Diagnostics);
        Assert.Equal(("DJ0005", 2), (error.Id, error.Line));
    }

    [Fact]
    public void A_long_table_is_no_chain()
    {
        var table = string.Join(", ", Enumerable.Range(0, 20_000));
        Assert.True(Compile($"public class Solution {{ static readonly int[] T = {{ {table} }}; public int[] TwoSum(int[] a, int b) => T; }}").Success);
    }

    [Theory]
    [InlineData("CS0227", "public unsafe int[] TwoSum(int[] a, int b) { fixed (int* p = a) return a; }")]
    [InlineData("CS7010|CS1024|CS7011|CS8098|CS7014|CS1040|CS0246|CS1513|CS9298|CS8100|CS1519", "\n#r \"System.Xml.dll\"\npublic int[] TwoSum(int[] a, int b) => a;")]
    [InlineData("CS1069|CS0234|CS0246", "System.Xml.XmlDocument d; public int[] TwoSum(int[] a, int b) => a;")]
    [InlineData("CS0234|CS0400|CS0246", "global::DrillJudge.Sandbox.CaseValues d; public int[] TwoSum(int[] a, int b) => a;")]
    public void Unsafe_code_and_foreign_references_are_refused(string ids, string body)
    {
        var errors = Compile($"public class Solution {{ {body} }}").Diagnostics.Where(d => d.Error).Select(d => d.Id).ToArray();
        Assert.NotEmpty(errors);
        Assert.Contains(errors, id => ids.Split('|').Contains(id));
    }

    [Fact]
    public void Documentation_files_are_not_looked_at()
    {
        var reply = Compile("/// <include file='/etc/passwd' path='x'/>\npublic class Solution { /// <include file=\"/etc/shadow\" path=\"*\" />\n public int[] TwoSum(int[] a, int b) => a; }");
        Assert.True(reply.Success);
        Assert.Empty(reply.Diagnostics);
    }

    [Fact]
    public void A_key_file_named_by_the_source_is_not_read()
    {
        var reply = Compile("[assembly: System.Reflection.AssemblyKeyFile(\"/etc/hostname\")]\npublic class Solution { public int[] TwoSum(int[] a, int b) => a; }");
        Assert.DoesNotContain(reply.Diagnostics, d => d.Message.Contains("hostname", StringComparison.Ordinal) && reply.Success);
    }

    [Fact]
    public void The_same_source_gives_the_same_assembly()
    {
        const string source = "public class Solution { public int[] TwoSum(int[] a, int b) => a; }";
        Assert.Equal(Compile(source).Assembly, Compile(source).Assembly);
    }

    [Fact]
    public void Many_threads_compile_at_once()
    {
        var replies = new CompileReply[16];
        Parallel.For(0, replies.Length, i => replies[i] = Compile($"public class Solution {{ public int[] TwoSum(int[] a, int b) => new[] {{ {i} }}; }}"));
        Assert.All(replies, reply => Assert.True(reply.Success));
        Assert.Equal(replies.Length, replies.Select(reply => Convert.ToBase64String(reply.Assembly)).Distinct().Count());
    }

    private static string Chain(string head, string link, string tail, int count) =>
        "public class Solution { public int[] TwoSum(int[] a, int b) => a;\n" + head + string.Concat(Enumerable.Repeat(link, count)) + tail + "}";

    private static CompileReply Compile(string source) => Compiled.From(Harness.ForFunction(Types.TwoSum), source).Reply;
}
