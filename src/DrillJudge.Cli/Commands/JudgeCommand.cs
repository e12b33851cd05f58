using System.CommandLine;
using System.Text.Json;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill judge PROBLEM FILE...`: a verdict for each file.</summary>
internal sealed class JudgeCommand : DrillCommand
{
    private readonly JudgeSources judge;
    private readonly Argument<string> problem = new("PROBLEM") { Description = "The problem's slug, or the folder of its package." };
    private readonly Argument<string[]> files = new("FILE") { Description = "C# solutions; - is standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> json = new("--json") { Description = "Print one JSON object, or an array of them for several files." };
    private readonly Option<string> problems = ProblemsOption();
    private readonly Option<bool> strict = new("--strict") { Description = "A container for every submission, as in an examination." };
    private readonly Option<bool> noProgress = new("--no-progress") { Description = "No live line on the terminal." };

    public JudgeCommand(JudgeSources judge) : base(
        "judge",
        "Judge solutions. Ends with 0 when accepted, 1 on any other verdict, 2 on bad usage or input, 3 when the judge failed; a batch with its worst.",
        "./drill judge two-sum examples/two-sum.cs",
        "./drill judge two-sum --json - < Solution.cs",
        "./drill judge problems/coding/hash-map/two-sum a.cs b.cs c.cs",
        "./drill judge --strict --problems ~/course lru-cache Solution.cs")
    {
        this.judge = judge;
        problem.Validators.Add(RefuseDashes);
        files.Validators.Add(RefuseDashes);
        Arguments.Add(problem);
        Arguments.Add(files);
        Options.Add(json);
        Options.Add(problems);
        Options.Add(strict);
        Options.Add(noProgress);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var folder = ProblemFolder.Find(arguments.GetValue(problem)!, arguments.GetValue(problems)!);
        // On a thread of its own: reading standard input cannot be cancelled, waiting for it can.
        var inputs = await Task.Run(() => Read(arguments.GetValue(files)!), cancellation).WaitAsync(cancellation);
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var asJson = arguments.GetValue(json);
        var reports = new List<JudgeReport>();
        var panel = new VerdictPanel(Terminal.Results(output));

        using (var live = new LiveLine(error, Terminal.Live(error) && !arguments.GetValue(noProgress)))
        {
            var request = new JudgeRequest(folder, [.. inputs.Select(input => input.Source).OfType<SolutionFile>()], arguments.GetValue(strict));
            // Nothing is started for a batch in which nothing can be judged.
            await using var judged = request.Sources.Count == 0 ? null : judge(request, live.Show, cancellation).GetAsyncEnumerator(cancellation);
            foreach (var (name, source, fault) in inputs)
            {
                var report = source is null ? JudgeReport.NotJudged(name, folder.Slug, fault!) : await NextAsync(judged!);
                live.Clear();
                reports.Add(report);
                if (report.Verdict is null)
                    Terminal.Complain(error, report.Error!);
                else if (!asJson)
                    panel.Show(report, source!.Text);
            }
        }

        if (asJson && inputs is [_])
            output.WriteLine(JsonSerializer.Serialize(reports[0], ReportJson.Readable.JudgeReport));
        else if (asJson)
            output.WriteLine(JsonSerializer.Serialize(reports, ReportJson.Readable.IReadOnlyListJudgeReport));
        return reports.Max(ExitStatus.Of);
    }

    // A fault in the only file ends the command before anything is started; in a batch the others are judged all the same.
    private static List<(string Name, SolutionFile? Source, string? Fault)> Read(string[] names)
    {
        if (names.Count(name => name == "-") > 1)
            throw new InputException("- (standard input) is given more than once.");
        using var standardInput = Console.OpenStandardInput();
        var read = new List<(string, SolutionFile?, string?)>();
        foreach (var name in names)
        {
            try
            {
                read.Add((name, SolutionFile.Read(name, standardInput), null));
            }
            catch (InputException e) when (names.Length > 1)
            {
                read.Add((name, null, e.Message));
            }
        }

        return read;
    }

    private static async ValueTask<JudgeReport> NextAsync(IAsyncEnumerator<JudgeReport> judged) =>
        await judged.MoveNextAsync() ? judged.Current : throw new InvalidOperationException("the judge answered fewer verdicts than it was given files");
}
