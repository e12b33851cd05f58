using DrillJudge.Cli;
using DrillJudge.Cli.Composition;

// The judge is composed here and nowhere else.
var backend = new Backend(
    Judge: JudgeSession.JudgeAsync,
    Verify: VerifySession.VerifyAsync,
    Bench: BenchProcess.RunAsync,
    TrySandbox: SandboxProbe.TryAsync,
    Up: WebProcess.RunAsync)
{
    Admin = (words, cancellation) => AdminProcess.RunAsync(["admin", .. words], cancellation),
    JudgeNode = WebProcess.RunNodeAsync,
    Backup = AdminProcess.RunAsync,
};

return await DrillApp.RunAsync(args, backend, Console.Out, Console.Error);
