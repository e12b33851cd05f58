extern alias compiler;

using compiler::DrillJudge.Compiler;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;

namespace DrillJudge.Tests.Compiler;

public sealed class WarmUpTests
{
    [Fact]
    public void The_compiler_warms_up_on_sources_of_its_own()
    {
        Compiled.Service.WarmUp(TestContext.Current.CancellationToken);
        var replies = WarmUpSources.All.Select(request => Compiled.Service.Compile(request, TestContext.Current.CancellationToken).Success);
        Assert.Equal([true, true, false, false, false, true, true], replies);
    }

    [Fact]
    public void A_missing_runner_is_told_at_once() => Assert.Throws<FileNotFoundException>(() => new CompileService("/no/such/Runner.dll"));

    [Theory]
    [InlineData("GeneratorGlobals", "Fixed(\"smallest\", new[] { 1, 2 }, 3); Random(\"any\", 5, rng => Args(rng.Ints(4, 0, 9), rng.Int(0, 9))); Large(\"big\", 1000, (rng, n) => Args(rng.Permutation(n), n));")]
    [InlineData("CheckerGlobals", "string? Check(Data input, Data output)\n{\n    int[] nums = input[\"nums\"].Ints;\n    return output.Count == nums.Length ? null : \"wrong length\";\n}\nCheck(Input, Output)")]
    [InlineData("CheckerGlobals", "Input[0].Int >= 0 && Expected.IsNull")]
    public void A_problems_scripts_compile_against_the_runner(string globals, string script)
    {
        var reply = Compiled.Send(new CompileRequest(1, SourceKind.Script, script, "", [], "", [], "DrillJudge.Sandbox." + globals));
        Assert.Empty(reply.Diagnostics);
        Assert.True(reply.Success);
    }
}
