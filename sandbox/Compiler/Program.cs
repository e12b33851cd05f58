using System.Globalization;
using DrillJudge.Compiler;
using DrillJudge.Compiler.Mutations;
using DrillJudge.Compiler.Supervision;
using DrillJudge.Protocol;

// supervise FIRST_UID UIDS   process 1 of the compiler's container
// work UID NICE              a worker, started by the supervisor only; it warms up at that priority, 0 to 19
return args switch
{
    ["supervise", var first, var count] => new Supervisor(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture)).Serve(),
    ["work", var uid, var nice] => Work(uint.Parse(uid, CultureInfo.InvariantCulture), int.Parse(nice, CultureInfo.InvariantCulture)),
    _ => 2,
};

static int Work(uint uid, int nice)
{
    var service = new CompileService(Path.Combine(AppContext.BaseDirectory, "..", "runner", "Runner.dll"));
    return new Worker(
        (type, payload) => Answer(service, type, payload),
        rounds => service.WarmUp(CancellationToken.None, rounds),
        rounds => service.WarmUpEditors(rounds, CancellationToken.None)).Serve(uid, nice);
}

static byte[] Answer(CompileService service, FrameType type, byte[] payload) => type switch
{
    FrameType.Compile => Frame.Build(FrameType.Compiled, service.Compile(CompileRequest.Read(new ValueReader(payload)), CancellationToken.None).Write),
    FrameType.Diagnose => Frame.Build(FrameType.Diagnosed, service.Diagnose(DiagnoseRequest.Read(new ValueReader(payload)), CancellationToken.None).Write),
    FrameType.Complete => Frame.Build(FrameType.Completed, service.Complete(CompleteRequest.Read(new ValueReader(payload)), CancellationToken.None).Write),
    FrameType.Fingerprint => Frame.Build(FrameType.Fingerprinted, CompileService.Fingerprint(FingerprintRequest.Read(new ValueReader(payload)), CancellationToken.None).Write),
    FrameType.Mutate => Frame.Build(FrameType.Mutated, Mutator.Mutate(MutateRequest.Read(new ValueReader(payload)), CancellationToken.None).Write),
    _ => throw new ProtocolException($"The compiler does not know {type}."),
};
