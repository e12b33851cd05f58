using DrillJudge.Benchmarks;

// Before anything that names a type of the compiler or the runner is compiled.
SandboxPrograms.ResolveFrom(BenchHome.Published);
return await BenchProgram.RunAsync(args);
