using DrillJudge.Cli;

// The judge is composed here and nowhere else.
var backend = new Backend(
    Judge: (_, _, _) => throw new NotSupportedException("this build has no judge yet"),
    Verify: (_, _, _) => throw new NotSupportedException("this build has no verifier yet"),
    Bench: (_, _) => throw new NotSupportedException("this build has no benchmarks yet"),
    TrySandbox: _ => throw new NotSupportedException("this build has no sandbox yet"));

return await DrillApp.RunAsync(args, backend, Console.Out, Console.Error);
