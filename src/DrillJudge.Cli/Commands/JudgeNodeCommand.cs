using System.CommandLine;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill judge-node`: judges for an installation whose web hosts run elsewhere.</summary>
internal sealed class JudgeNodeCommand : DrillCommand
{
    public JudgeNodeCommand(RunJudgeNode run) : base(
        "judge-node",
        "Judge for an installation on PostgreSQL: takes submissions from its database, and runs code for its web hosts. Ctrl-C stops it; what it judges then ends first.",
        "./drill judge-node --database \"Host=db;Database=drilljudge;Username=drilljudge\" --url http://0.0.0.0:5081",
        "./drill up --no-judge --database \"Host=db;Database=drilljudge;Username=drilljudge\"")
    {
        var database = new Option<string?>("--database") { Description = "The PostgreSQL database that the web hosts use. DRILL_DATABASE says it too, and shows it to nobody who lists processes.", HelpName = "CONNECTION" };
        var url = new Option<string?>("--url") { Description = "Where it listens for web hosts. By default http://127.0.0.1:5081, for this machine only.", HelpName = "URL" };
        var advertise = new Option<string?>("--advertise") { Description = "Under which address web hosts reach it, when that is not where it listens.", HelpName = "URL" };
        var data = new Option<string?>("--data") { Description = "Folder for its caches. By default .drill/data.", HelpName = "DIR" };
        Options.Add(database);
        Options.Add(url);
        Options.Add(advertise);
        Options.Add(data);
        SetAction((arguments, cancellation) => run(
            new JudgeNodeRequest(
                arguments.GetValue(database) ?? (Environment.GetEnvironmentVariable("DRILL_DATABASE") is { Length: > 0 } ? null : throw new InputException("judge-node wants --database, or DRILL_DATABASE.")),
                UpCommand.CheckUrl("--url", arguments.GetValue(url)), UpCommand.CheckUrl("--advertise", arguments.GetValue(advertise)), arguments.GetValue(data)), cancellation));
    }
}
