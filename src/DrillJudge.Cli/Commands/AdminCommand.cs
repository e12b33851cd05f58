using System.CommandLine;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill admin`: accounts of the installation on this machine, whether it is running or not.</summary>
internal sealed class AdminCommand : DrillCommand
{
    private readonly RunAdmin admin;
    private readonly Option<string?> data = new("--data") { Description = "The folder that drill up keeps its things in. By default .drill/data.", HelpName = "DIR", Recursive = true };
    private readonly Option<string?> database = new("--database") { Description = "The database that drill up uses: a PostgreSQL connection string, or a SQLite file.", HelpName = "CONNECTION", Recursive = true };
    private readonly Option<string?> name = new("--name") { Description = "What it is called.", HelpName = "NAME" };

    public AdminCommand(RunAdmin admin) : base(
        "admin",
        "Accounts of the installation on this machine: works on its database, with the service running or not.",
        "./drill admin user add ada@example.org --role instructor --name \"Ada Byron\" --password-stdin < password.txt",
        "./drill admin user role ada@example.org administrator",
        "./drill admin token ada@example.org",
        "./drill admin reset ada@example.org")
    {
        this.admin = admin;
        Options.Add(data);
        Options.Add(database);
        Subcommands.Add(new Command("user", "Make an account, or change its role.") { Add(), Role() });
        Subcommands.Add(Token());
        Subcommands.Add(Reset());
    }

    private Command Add()
    {
        var role = new Option<string>("--role") { Description = "administrator, instructor or learner.", Required = true };
        var password = new Option<bool>("--password-stdin") { Description = "Read the password from standard input." };
        return Make("add", "Make an account.", [Email()], [role, name, password],
            arguments => [.. Pair("--role", arguments.GetValue(role)), .. Pair("--name", arguments.GetValue(name)), .. arguments.GetValue(password) ? ["--password-stdin"] : Array.Empty<string>()], "user", "add");
    }

    private Command Role() => Make("role", "Give an account another role; its sessions end.", [Email(), new("ROLE") { Description = "administrator, instructor or learner." }], [], _ => [], "user", "role");

    private Command Token()
    {
        var days = new Option<int?>("--days") { Description = "Days that it works, 1 to 366. By default 90.", HelpName = "N" };
        return Make("token", "Print a token of an account for the API, and nothing else.", [Email()], [name, days],
            arguments => [.. Pair("--name", arguments.GetValue(name)), .. Pair("--days", arguments.GetValue(days)?.ToString(System.Globalization.CultureInfo.InvariantCulture))], "token");
    }

    private Command Reset() => Make("reset", "Print the path of a link that sets a new password; it works once, for a day.", [Email()], [], _ => [], "reset");

    private Command Make(string word, string description, Argument<string>[] arguments, Option[] options, Func<ParseResult, string[]> read, params string[] path)
    {
        var command = new Command(word, description);
        foreach (var argument in arguments)
        {
            argument.Validators.Add(RefuseDashes);
            command.Arguments.Add(argument);
        }

        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction((given, cancellation) => admin(
            [.. path, .. arguments.Select(argument => given.GetValue(argument)!), .. read(given), .. Pair("--data", given.GetValue(data)), .. Pair("--database", given.GetValue(database))], cancellation));
        return command;
    }

    private static Argument<string> Email() => new("EMAIL") { Description = "The account's e-mail address." };

    private static string[] Pair(string option, string? value) => value is null ? [] : [option, value];
}
