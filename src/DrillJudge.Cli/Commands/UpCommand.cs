using System.CommandLine;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill up`: the web application, with a judge in it.</summary>
internal sealed class UpCommand : DrillCommand
{
    public UpCommand(RunUp up) : base(
        "up",
        "Start DrillJudge on this machine and print its address; the first time also a link that makes the first administrator. Ctrl-C stops it.",
        "./drill up",
        "./drill up --url http://127.0.0.1:8080 --data ~/drilljudge",
        "./drill up --no-judge --database \"Host=db;Database=drilljudge;Username=drilljudge\"")
    {
        var url = new Option<string?>("--url") { Description = "Where it listens: http://ADDRESS:PORT. By default http://127.0.0.1:5070, for this machine only; http://0.0.0.0:5070 is for a classroom.", HelpName = "URL" };
        var data = new Option<string?>("--data") { Description = "Folder for what it keeps. By default .drill/data.", HelpName = "DIR" };
        var database = new Option<string?>("--database") { Description = "A PostgreSQL connection string, or a SQLite file. By default drilljudge.db in the data folder.", HelpName = "CONNECTION" };
        var noJudge = new Option<bool>("--no-judge") { Description = "Only serve pages, without Docker: judge nodes on the same PostgreSQL database judge (drill judge-node)." };
        var hooks = new Option<bool>("--webhooks-private") { Description = "Let webhooks go to private addresses too. By default only public ones: whoever has an account could reach through this machine what is behind it." };
        var log = new Option<string?>("--log") { Description = "json for one JSON object a line on standard output.", HelpName = "FORMAT" };
        log.AcceptOnlyFromAmong("text", "json");
        Options.Add(url);
        Options.Add(data);
        Options.Add(database);
        Options.Add(noJudge);
        Options.Add(hooks);
        Options.Add(log);
        SetAction((arguments, cancellation) => up(
            new UpRequest(CheckUrl("--url", arguments.GetValue(url)), arguments.GetValue(data), arguments.GetValue(database), arguments.GetValue(noJudge), arguments.GetValue(hooks), arguments.GetValue(log)), cancellation));
    }

    /// <summary>An address as given, or an input error.</summary>
    internal static string? CheckUrl(string option, string? url)
    {
        if (url is null || (Uri.TryCreate(url.Replace("://*", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
            return url;
        throw new InputException($"{option} {url}: expected http://ADDRESS:PORT, such as http://127.0.0.1:5070.");
    }
}
