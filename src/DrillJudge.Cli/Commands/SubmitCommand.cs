using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using DrillJudge.Cli.Service;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill submit FILE`: hands a file in and shows how it is judged.</summary>
internal sealed class SubmitCommand : DrillCommand
{
    private readonly ServiceHome home;
    private readonly Argument<string> file = new("FILE") { Description = "A C# solution; - is standard input." };
    private readonly Option<string?> problem = new("--problem") { Description = "The problem whose open attempt it is for. By default the one that the file was started for.", HelpName = "PROBLEM" };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON object, as drill judge does." };
    private readonly Option<bool> noProgress = new("--no-progress") { Description = "No live line on the terminal." };

    public SubmitCommand(ServiceHome home) : base(
        "submit",
        "Submit a file to your open attempt and wait for the verdict. Ends with 0 when accepted, 1 on any other verdict, 2 on bad usage or input, 3 when the judge failed.",
        "./drill submit two-sum.cs",
        "./drill submit Solution.cs --problem two-sum")
    {
        this.home = home;
        file.Validators.Add(RefuseDashes);
        Arguments.Add(file);
        Options.Add(problem);
        Options.Add(json);
        Options.Add(noProgress);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var login = home.Login();
        var name = arguments.GetValue(file)!;
        var source = await Task.Run(() => Read(name), cancellation).WaitAsync(cancellation);
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        using var service = new DrillService(login);
        var open = await service.GetAsync("attempts?state=open", ServiceJson.Default.ListAttemptLineWire, cancellation);
        var attempt = OpenAttempts.Choose(open, name == "-" ? null : home.Find(name, login.Url), arguments.GetValue(problem), name);
        var taken = await service.PostOnceAsync($"attempts/{attempt.Id}/submissions", new SourceWire(source.Text), ServiceJson.Default.SourceWire, ServiceJson.Default.SubmissionWire, cancellation);
        SubmissionWire done;
        using (var live = new LiveLine(error, Terminal.Live(error) && !arguments.GetValue(noProgress)))
            done = await WatchAsync(service, taken, name, live, cancellation);

        var report = ServiceReport.Of(name, done);
        if (arguments.GetValue(json))
            output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Readable.JudgeReport));
        else
            new VerdictPanel(Terminal.Results(output)).Show(report, source.Text);
        if (done.Late)
            Terminal.Complain(error, $"late: the deadline was {Spoken.Local(attempt.Deadline)}.");
        return ExitStatus.Of(report);
    }

    private static SolutionFile Read(string name)
    {
        using var standardInput = Console.OpenStandardInput();
        return SolutionFile.Read(name, standardInput);
    }

    private static async Task<SubmissionWire> WatchAsync(DrillService service, SubmissionWire taken, string file, LiveLine live, CancellationToken cancellation)
    {
        var (cases, finished) = (0, 0);
        live.Show(new JudgeProgress(file, JudgeStage.Waiting));
        await foreach (var happened in service.EventsAsync(taken.Id, cancellation))
        {
            switch (happened.EventType)
            {
                case "state" when Parse(happened.Data, ServiceJson.Default.StateWire).State == "judging":
                    live.Show(new JudgeProgress(file, JudgeStage.Compiling));
                    break;
                case "running":
                    (cases, finished) = (Parse(happened.Data, ServiceJson.Default.RunningWire).Cases, 0);
                    live.Show(new JudgeProgress(file, JudgeStage.Running, Total: cases));
                    break;
                case "case":
                    live.Show(new JudgeProgress(file, JudgeStage.CaseFinished, ++finished, cases, Parse(happened.Data, ServiceJson.Default.MarkWire).Verdict));
                    break;
                case "restarted":
                    live.Show(new JudgeProgress(file, JudgeStage.Waiting));
                    break;
                case "done":
                    return Parse(happened.Data, ServiceJson.Default.SubmissionWire);
                default:
                    // A newer service may tell more than this one knows.
                    break;
            }
        }

        throw new InvalidOperationException("the events ended without an end");
    }

    private static T Parse<T>(string data, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(data, type) ?? throw new InvalidOperationException("an event without its data");
}
