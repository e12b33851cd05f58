using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Reports;
using DrillJudge.Judging.Verification;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill verify [SLUG...]`: checks problem packages.</summary>
internal sealed class VerifyCommand : DrillCommand
{
    private readonly VerifyProblems verify;
    private readonly Argument<string[]> slugs = new("SLUG") { Description = "Problems by slug or folder; all of them when none is named.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<FileInfo?> json = new("--json") { Description = "Write the findings to FILE as well.", HelpName = "FILE" };
    private readonly Option<string> problems = ProblemsOption();
    private readonly Option<bool> noMutants = new("--no-mutants") { Description = "Leave the mutants out; quicker, and the suite's strength stays unknown." };
    private readonly Option<bool> design = new("--design") { Description = "Verify the worksheets instead, over 1,000 seeds each. Ends with 2 when one has faults; needs no engine." };
    private readonly Option<bool> fresh = new("--fresh") { Description = "Look again at packages that an earlier run found sound and that are unchanged." };
    private readonly Option<int> jobs = new("--jobs", "-j") { Description = "Packages, and sandboxes, at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };

    public VerifyCommand(VerifyProblems verify) : base(
        "verify",
        "Check problem packages in the sandboxes that judge learners: accepted solutions pass under half the limit, wrong ones are caught, mutants die. Ends with 1 when a package has faults.",
        "./drill verify",
        "./drill verify two-sum lru-cache --no-mutants",
        "./drill verify --fresh",
        "./drill verify --problems ~/course --json findings.json -j 4",
        "./drill verify --design")
    {
        this.verify = verify;
        slugs.Validators.Add(RefuseDashes);
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var count) || count is < 1 or > 64))
                result.AddError($"--jobs wants a number from 1 to 64, not '{token.Value}'.");
        });
        Arguments.Add(slugs);
        Options.Add(json);
        Options.Add(problems);
        Options.Add(noMutants);
        Options.Add(design);
        Options.Add(fresh);
        Options.Add(jobs);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        if (arguments.GetValue(design))
        {
            return arguments.GetValue(slugs) is { Length: > 0 }
                ? throw new InputException("--design verifies all worksheets and takes no SLUG.")
                : WorksheetVerification.Run(arguments.GetResult(problems)?.Implicit == false ? arguments.GetValue(problems)! : WorksheetFolder.Default, arguments.GetValue(json), output, cancellation);
        }

        var root = arguments.GetValue(problems)!;
        var named = arguments.GetValue(slugs)!;
        IReadOnlyList<ProblemFolder> folders = named.Length == 0 ? ProblemFolder.All(root) : [.. named.Select(slug => ProblemFolder.Find(slug, root)).Distinct()];
        var request = new VerifyRequest(folders, !arguments.GetValue(noMutants), arguments.GetValue(jobs), arguments.GetValue(fresh));
        var clock = Stopwatch.StartNew();
        var found = new List<VerifyReport>();
        using (var lines = new VerifyLines(error, Terminal.Live(error), folders.Count))
        {
            await foreach (var report in verify(request, lines.Show, cancellation).WithCancellation(cancellation))
            {
                found.Add(report);
                lines.Show(report);
            }
        }

        var reports = VerifyReports.Of(found, clock.Elapsed);
        VerifyTable.Show(Terminal.Results(output), reports);
        if (arguments.GetValue(json) is { } file)
            await WriteAsync(file, reports, cancellation);
        return found.TrueForAll(report => report.Ok) ? ExitStatus.Accepted : ExitStatus.Failed;
    }

    private static async Task WriteAsync(FileInfo file, VerifyReports reports, CancellationToken cancellation)
    {
        try
        {
            await File.WriteAllTextAsync(file.FullName, JsonSerializer.Serialize(reports, ReportJson.Readable.VerifyReports) + "\n", cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--json {file}: {e.Message}");
        }
    }
}
