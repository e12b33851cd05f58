using DrillJudge.Protocol;

namespace DrillJudge.Sandbox.Child;

/// <summary>
/// Does once, before the submission comes, what nearly every run will do: assemblies are mapped, types loaded and the just-in-time compiler started
/// on the nursery's time instead of the learner's.
/// </summary>
internal static class WarmUp
{
    /// <summary>Loads and runs the sample that is published beside the runner, through the same host as a submission.</summary>
    public static void Touch()
    {
        var sample = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "warmup.dll"));
        var host = new HarnessHost(new RunRequest(RunKind.Harness, 1, 0, 0, 0, 0, false, "DrillHarness", sample, []));
        var input = new ValueWriter();
        input.WriteCount(3);
        input.WriteInt32(1);
        input.WriteInt32(2);
        input.WriteInt32(3);
        input.WriteInt32(100);
        var output = new ValueWriter();
        host.Run(new ValueReader(input.ToArray()), output);
        var frame = Frame.Build(FrameType.Answer, writer => Answer.Write(writer, 0, 0, null, output.Written));
        _ = Answer.Read(new ValueReader(frame, Frame.HeaderLength, frame.Length - Frame.HeaderLength));
    }
}
