using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Service;
using Spectre.Console;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill status`: what is open and how the last submissions fared.</summary>
internal sealed class StatusCommand : DrillCommand
{
    private const int MostClosed = 5;

    public StatusCommand(ServiceHome home) : base("status", "Show your open attempts with the time that is left, and how your last submissions fared.", "./drill status") => SetAction(async (arguments, cancellation) =>
    {
        var login = home.Login();
        using var service = new DrillService(login);
        var account = await service.GetAsync("account", ServiceJson.Default.AccountWire, cancellation);
        var attempts = await service.GetAsync("attempts", ServiceJson.Default.ListAttemptLineWire, cancellation);
        var output = arguments.InvocationConfiguration.Output;
        Terminal.Note(output, $"{login.Url} as {account.Name}");
        var open = attempts.Where(a => a.State == "open").ToArray();
        if (open.Length == 0)
            Terminal.Note(output, "No attempt is open. Start one: ./drill start PROBLEM");
        var shown = open.Concat(attempts.Where(a => a.State != "open" && a.Last is not null).Take(MostClosed)).ToArray();
        if (shown.Length > 0)
            Terminal.Results(output).Write(Rows(shown, service.Now));
        return ExitStatus.Accepted;
    });

    private static Table Rows(IEnumerable<AttemptLineWire> attempts, DateTimeOffset now)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("Problem", "Attempt", "Submissions", "Last verdict");
        foreach (var attempt in attempts)
            table.AddRow(new Text(attempt.Problem), new Text(Where(attempt, now)), new Text($"{attempt.Submissions}"), new Text(Verdict(attempt.Last)));
        return table;
    }

    private static string Where(AttemptLineWire attempt, DateTimeOffset now) => attempt switch
    {
        { SolvedAt: { } solved } => $"solved{(solved > attempt.Deadline ? " late" : "")}, {attempt.State}",
        { State: "open" } => Spoken.Left(attempt.Deadline, now),
        _ => "closed",
    };

    private static string Verdict(LastWire? last) => last switch
    {
        null => "none yet",
        { Verdict: null } => last.State,
        _ => $"{last.Verdict}, {last.Passed} of {last.Total}{(last.Late ? ", late" : "")}",
    };
}
