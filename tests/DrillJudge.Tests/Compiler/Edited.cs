extern alias compiler;

using DrillJudge.Judging.Compilation;
using DrillJudge.Protocol;
using DrillJudge.Tests.Judging.Compilation;
using Xunit;
using CompilerComplete = compiler::DrillJudge.Protocol.CompleteRequest;
using CompilerDiagnose = compiler::DrillJudge.Protocol.DiagnoseRequest;
using CompilerReader = compiler::DrillJudge.Protocol.ValueReader;
using CompilerWriter = compiler::DrillJudge.Protocol.ValueWriter;

namespace DrillJudge.Tests.Compiler;

/// <summary>What an editor asks, asked of the compiler in this process, over the wire's encoding.</summary>
internal static class Edited
{
    public static readonly Harness TwoSum = Harness.ForFunction(Types.TwoSum);

    /// <summary>The diagnostics of a source.</summary>
    public static IReadOnlyList<SourceDiagnostic> Diagnose(Harness harness, string source, bool nulls = false)
    {
        var writer = new ValueWriter();
        new DiagnoseRequest(7, "here", nulls, harness.ToRequest(7, source)).Write(writer);
        var reply = Compiled.Service.Diagnose(CompilerDiagnose.Read(new CompilerReader(writer.ToArray())), TestContext.Current.CancellationToken);
        var answer = new CompilerWriter();
        reply.Write(answer);
        return DiagnoseReply.Read(new ValueReader(answer.ToArray())).Diagnostics;
    }

    /// <summary>The suggestions at the place that | marks.</summary>
    public static CompleteReply Complete(Harness harness, string marked)
    {
        var offset = marked.IndexOf('|', StringComparison.Ordinal);
        var writer = new ValueWriter();
        new CompleteRequest(8, "here", offset, harness.ToRequest(8, marked.Remove(offset, 1))).Write(writer);
        var reply = Compiled.Service.Complete(CompilerComplete.Read(new CompilerReader(writer.ToArray())), TestContext.Current.CancellationToken);
        var answer = new CompilerWriter();
        reply.Write(answer);
        return CompleteReply.Read(new ValueReader(answer.ToArray()));
    }

    /// <summary>The same inside the method asked for.</summary>
    public static CompleteReply InBody(string marked, string members = "") =>
        Complete(TwoSum, $"public class Solution\n{{\n    {members}\n    public int[] TwoSum(int[] nums, int target)\n    {{\n        {marked}\n    }}\n}}\n");

    /// <summary>What would be shown, best first.</summary>
    public static IEnumerable<string> Labels(this CompleteReply reply) => reply.Items.Select(item => item.Label);
}
