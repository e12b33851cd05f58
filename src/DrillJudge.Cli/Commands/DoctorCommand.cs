using System.CommandLine;
using System.Text.Json;
using DrillJudge.Cli.Doctor;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill doctor`: checks the machine.</summary>
internal sealed class DoctorCommand : DrillCommand
{
    public DoctorCommand(TryStartSandbox trySandbox) : base(
        "doctor",
        "Check the machine: SDK, Docker Engine, cgroups, seccomp, memory, disk, and a sandbox that really starts. Ends with 1 when a check failed.",
        "./drill doctor",
        "./drill doctor --json")
    {
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON." };
        Options.Add(json);
        SetAction(async (arguments, cancellation) =>
        {
            var report = await Examination.RunAsync(trySandbox, cancellation);
            var output = arguments.InvocationConfiguration.Output;
            if (arguments.GetValue(json))
                output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Readable.DoctorReport));
            else
                DoctorTable.Show(Terminal.Results(output), report);
            return report.Ok ? ExitStatus.Accepted : ExitStatus.Failed;
        });
    }
}
