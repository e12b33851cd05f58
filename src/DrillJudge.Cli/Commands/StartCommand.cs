using System.CommandLine;
using System.Globalization;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Service;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill start PROBLEM`: the clock runs, and there is a file to write in.</summary>
internal sealed class StartCommand : DrillCommand
{
    private readonly ServiceHome home;
    private readonly Argument<string> problem = new("PROBLEM") { Description = "The problem's slug." };
    private readonly Option<int?> minutes = new("--minutes") { Description = "Minutes on the clock. By default what the problem says.", HelpName = "N" };
    private readonly Option<string?> file = new("--file") { Description = "Where the starter code goes. By default PROBLEM.cs here; a file that exists stays as it is.", HelpName = "FILE" };

    public StartCommand(ServiceHome home) : base(
        "start",
        "Start an attempt where you are logged in: prints deadline and statement, and writes the starter code to a file. An attempt that is open already goes on.",
        "./drill start two-sum",
        "./drill start two-sum --minutes 20 --file ~/drills/Sum.cs")
    {
        this.home = home;
        problem.Validators.Add(RefuseDashes);
        Arguments.Add(problem);
        Options.Add(minutes);
        Options.Add(file);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var login = home.Login();
        var slug = arguments.GetValue(problem)!;
        var path = Path.GetFullPath(arguments.GetValue(file) ?? $"{Path.GetFileName(slug)}.cs");
        // Before the clock runs: an attempt without a file to write in would be one lost.
        if (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path)))
            throw new InputException($"{path}: expected a file in a folder that exists.");
        using var service = new DrillService(login);
        var (attempt, goesOn) = await StartAsync(service, slug, arguments.GetValue(minutes), cancellation);
        var asked = await service.GetAsync($"problems/{Uri.EscapeDataString(attempt.Problem)}", ServiceJson.Default.ProblemWire, cancellation);
        var written = Write(path, attempt.Draft);
        home.Keep(new StartedFile(path, login.Url, attempt.Id, attempt.Problem));
        var output = arguments.InvocationConfiguration.Output;
        Say(output, $"{asked.Name}{(goesOn ? " (goes on)" : "")}", $"{attempt.Minutes} minutes; {Spoken.Left(attempt.Deadline, service.Now)}", "");
        Say(output, Statement(asked));
        Say(output, "", written ? $"Your code goes into {path}." : $"{path} was there already and stays as it is.", $"Submit it: ./drill submit {path}");
        return ExitStatus.Accepted;
    }

    private static async Task<(AttemptWire Attempt, bool GoesOn)> StartAsync(DrillService service, string slug, int? minutes, CancellationToken cancellation)
    {
        try
        {
            return (await service.PostOnceAsync("attempts", new StartWire(slug, minutes), ServiceJson.Default.StartWire, ServiceJson.Default.AttemptWire, cancellation), false);
        }
        catch (RefusedException refused) when (refused is { Code: "attempt-open", Subject: not null } && minutes is null)
        {
            return (await service.GetAsync($"attempts/{refused.Subject}", ServiceJson.Default.AttemptWire, cancellation), true);
        }
    }

    private static bool Write(string path, string code)
    {
        try
        {
            using var stream = new StreamWriter(new FileStream(path, FileMode.CreateNew, FileAccess.Write));
            stream.Write(code.EndsWith('\n') ? code : code + "\n");
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The attempt runs, and {path} cannot be written: {e.Message}. Run the same with another --file to go on.");
        }
    }

    private static string[] Statement(ProblemWire problem)
    {
        var lines = new List<string> { problem.Statement.Trim() };
        foreach (var (sample, number) in problem.Samples.Select((sample, index) => (sample, index + 1)))
            lines.AddRange(["", $"Sample {number}", $"  input     {sample.Input}", $"  output    {sample.Output}", .. sample.Explanation is { } why ? [$"  {why}"] : Array.Empty<string>()]);
        lines.AddRange(["", .. problem.Constraints.Select(constraint => $"- {constraint}")]);
        lines.Add(string.Create(CultureInfo.InvariantCulture, $"- memory: {Units.Size(problem.Limits.MemoryBytes)}"));
        return [.. lines];
    }

    private static void Say(TextWriter output, params string[] lines)
    {
        foreach (var line in lines)
            Terminal.Note(output, line);
    }
}
