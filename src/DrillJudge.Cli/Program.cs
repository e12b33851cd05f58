using DrillJudge.Cli;
using DrillJudge.Cli.Composition;

// The judge is composed here and nowhere else.
var backend = new Backend(
    Judge: JudgeSession.JudgeAsync,
    Verify: (_, _, _) => throw new NotSupportedException("this build has no verifier yet"),
    Bench: BenchProcess.RunAsync,
    TrySandbox: SandboxProbe.TryAsync);

return await DrillApp.RunAsync(args, backend);
