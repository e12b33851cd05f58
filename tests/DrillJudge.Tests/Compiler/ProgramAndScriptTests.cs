extern alias compiler;

using System.Reflection;
using compiler::DrillJudge.Compiler;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;
using SandboxKind = compiler::DrillJudge.Protocol.SourceKind;
using SandboxReply = compiler::DrillJudge.Protocol.CompileReply;
using SandboxRequest = compiler::DrillJudge.Protocol.CompileRequest;

namespace DrillJudge.Tests.Compiler;

public sealed class ProgramAndScriptTests
{
    // Any assembly with a public globals type stands in for the runner here.
    private static readonly CompileService Scripts = new(typeof(ScriptTestGlobals).Assembly.Location);

    [Theory]
    [InlineData("Console.WriteLine(int.Parse(Console.ReadLine()) + 1);")]
    [InlineData("class Program { static void Main() { } }")]
    [InlineData("using System; namespace A; public static class P { public static async Task<int> Main(string[] args) { await Task.Yield(); return args.Length; } }")]
    public void A_program_with_an_entry_point_compiles_without_a_harness(string source)
    {
        var reply = Program(source);
        Assert.Empty(reply.Diagnostics);
        Assert.Equal("", reply.Entry);
        Assert.NotNull(Compiled.Load(reply).EntryPoint);
    }

    [Theory]
    [InlineData("DJ0201", "public class Solution { public int[] TwoSum(int[] a, int b) => a; }")]
    [InlineData("DJ0202", "class A { static void Main() { } } class B { static void Main() { } }")]
    [InlineData("DJ0003", "")]
    public void A_program_that_cannot_start_is_explained(string id, string source) => Assert.Equal(id, Assert.Single(Program(source).Diagnostics, d => d.Error).Id);

    [Fact]
    public async Task A_script_compiles_to_a_factory_that_takes_the_globals()
    {
        var reply = Script("string? Judge(int n) { return n > 3 ? null : \"too small\"; }\nJudge(Number + new[] { 1, 2 }.Sum())");
        Assert.Empty(reply.Diagnostics);
        var assembly = Compiled.Load(new CompileReply(0, reply.Assembly, reply.Symbols, reply.Entry, 0, []));
        var factory = assembly.GetType(reply.Entry)!.GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.CreateDelegate<Func<object[], Task<object?>>>();
        Assert.Equal("too small", await factory([new ScriptTestGlobals { Number = 0 }, null!]));
        Assert.Null(await factory([new ScriptTestGlobals { Number = 1 }, null!]));
    }

    [Theory]
    [InlineData("CS7099", "#r \"System.Xml.dll\"\n1")]
    [InlineData("CS8099", "#load \"/etc/passwd\"\n1")]
    [InlineData("CS0103", "Missing + 1")]
    [InlineData("CS0227", "unsafe { int x; int* p = &x; }\n1")]
    [InlineData("DJ0003", "// nothing\n")]
    public void A_script_that_reaches_out_or_is_wrong_does_not_compile(string id, string source)
    {
        var reply = Script(source);
        Assert.Empty(reply.Assembly);
        Assert.Contains(reply.Diagnostics, d => d.Error && d.Id == id);
    }

    [Fact]
    public void An_unknown_globals_type_is_the_hosts_mistake() => Assert.Throws<compiler::DrillJudge.Protocol.ProtocolException>(
        () => Scripts.Compile(new SandboxRequest(1, SandboxKind.Script, "1", "", [], "", [], "No.Such"), TestContext.Current.CancellationToken));

    private static CompileReply Program(string source) => Compiled.Send(new CompileRequest(1, SourceKind.Program, source, "", [], "", [], ""));

    private static SandboxReply Script(string source) =>
        Scripts.Compile(new SandboxRequest(1, SandboxKind.Script, source, "", [], "", [], typeof(ScriptTestGlobals).FullName!), TestContext.Current.CancellationToken);
}
