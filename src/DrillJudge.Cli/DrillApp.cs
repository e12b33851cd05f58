using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using DrillJudge.Cli.Commands;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;

namespace DrillJudge.Cli;

/// <summary>The command line as a whole, and the door at which exceptions become exit statuses.</summary>
internal static class DrillApp
{
    /// <summary>Parses, runs and answers the exit status.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="backend">What the commands work with.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where everything else goes.</param>
    public static async Task<int> RunAsync(string[] args, Backend backend, TextWriter output, TextWriter error)
    {
        var result = Root(backend).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result is { Errors.Count: > 0, Action: ParseErrorAction })
            return UsageError(result, error);

        var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = output, Error = error };
        using var interrupts = new Interrupts();
        try
        {
            return await result.InvokeAsync(settings, interrupts.Token);
        }
        catch (InputException e)
        {
            Terminal.Complain(error, e.Message);
            return ExitStatus.BadInput;
        }
        catch (OperationCanceledException)
        {
            Terminal.Complain(error, "cancelled.");
            return ExitStatus.Cancelled;
        }
        catch (Exception e)
        {
            Terminal.Complain(error, Environment.GetEnvironmentVariable("DRILL_TRACE") is { Length: > 0 }
                ? $"judge error: {e}"
                : $"judge error, ours and not yours: {e.Message} (DRILL_TRACE=1 shows where; ./drill doctor checks the machine)");
            return ExitStatus.JudgeError;
        }
    }

    private static RootCommand Root(Backend backend)
    {
        var root = new RootCommand("Judges C# solutions of pattern problems in sandboxes.")
        {
            new UpCommand(backend.Up),
            new JudgeNodeCommand(backend.JudgeNode),
            new AdminCommand(backend.Admin),
            BackupCommand.Backup(backend.Backup),
            BackupCommand.Restore(backend.Backup),
            new LoginCommand(backend.Home),
            new StartCommand(backend.Home),
            new SubmitCommand(backend.Home),
            new StatusCommand(backend.Home),
            new LogoutCommand(backend.Home),
            new JudgeCommand(backend.Judge),
            new VerifyCommand(backend.Verify),
            new PatternsCommand(),
            new NewCommand(),
            new BenchCommand(backend.Bench),
            new DoctorCommand(backend.TrySandbox),
            new WorksheetCommand(),
            new TestCommand(),
        };
        root.Options.Add(new Option<bool>("--yes", "-y") { Description = "Agree beforehand to what ./drill would ask (CI=true does the same).", Recursive = true });
        root.Options.Add(new Option<bool>("--dry-run") { Description = "Show what ./drill would set up on this machine, and change nothing.", Recursive = true });
        var help = root.Options.OfType<HelpOption>().Single();
        var examples = new ExamplesHelp((HelpAction)help.Action!);
        help.Action = examples;
        root.SetAction(result =>
        {
            examples.Invoke(result);
            return ExitStatus.BadInput;
        });
        return root;
    }

    private static string Path(Command command) => command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand) is { } parent ? $"{Path(parent)} {command.Name}" : command.Name;

    private static int UsageError(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        var unmatched = result.UnmatchedTokens.Count > 0 ? result.UnmatchedTokens[0] : null;
        if (unmatched is not null && unmatched.StartsWith('-'))
            Terminal.Complain(error, DrillCommand.UnknownOption(unmatched, result.CommandResult));
        else if (unmatched is not null && command.Subcommands.Count > 0)
            Terminal.Complain(error, $"there is no command '{unmatched}'.{DrillCommand.DidYouMean(unmatched, command.Subcommands.Select(one => one.Name))}");
        else if (result.Tokens.Count(token => token.Type == TokenType.Argument) < command.Arguments.Sum(argument => argument.Arity.MinimumNumberOfValues))
            Terminal.Complain(error, $"{command.Name} wants {string.Join(" and ", command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0).Select(argument => argument.Name))}.");
        else
            Terminal.Complain(error, string.Join(Environment.NewLine + "       ", result.Errors.Select(one => one.Message).Distinct()));
        Terminal.Complain(error, command is RootCommand ? "see ./drill --help" : $"see ./drill {Path(command)} --help");
        return ExitStatus.BadInput;
    }
}
