using System.CommandLine;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill bench`: latency, throughput and memory, side by side with other ways of judging.</summary>
internal sealed class BenchCommand : DrillCommand
{
    public BenchCommand(RunBench bench) : base(
        "bench",
        "Measure latency, throughput and memory of the judge, side by side in one run with other ways of judging.",
        "./drill bench --quick",
        "./drill bench --json bench.json",
        "./drill bench --service",
        "./drill bench --worksheets")
    {
        var json = new Option<string?>("--json") { Description = "Write the figures to FILE as well.", HelpName = "FILE" };
        var quick = new Option<bool>("--quick") { Description = "Fewer rounds; under two minutes." };
        var worksheets = new Option<bool>("--worksheets") { Description = "Measure rendering and grading of worksheets instead; some seconds, and no engine." };
        var service = new Option<bool>("--service") { Description = "Measure the service instead: from handing in over HTTP to the verdict, idle and with a class of forty." };
        Options.Add(json);
        Options.Add(service);
        Options.Add(worksheets);
        Options.Add(quick);
        SetAction(async (arguments, cancellation) =>
        {
            var file = arguments.GetValue(json);
            if (file is not null && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
                throw new InputException($"--json {file}: its folder does not exist.");
            return await bench(new BenchRequest(file, arguments.GetValue(quick), arguments.GetValue(worksheets), arguments.GetValue(service)), cancellation);
        });
    }
}
