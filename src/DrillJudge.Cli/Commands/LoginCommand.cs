using System.CommandLine;
using System.Text;
using DrillJudge.Cli.Input;
using DrillJudge.Cli.Rendering;
using DrillJudge.Cli.Service;

namespace DrillJudge.Cli.Commands;

/// <summary>`drill login URL`: keeps a token of an installation.</summary>
internal sealed class LoginCommand : DrillCommand
{
    private readonly ServiceHome home;
    private readonly Argument<string> url = new("URL") { Description = "The installation's address." };
    private readonly Option<bool> tokenOnInput = new("--token-stdin") { Description = "Read the token from standard input." };

    public LoginCommand(ServiceHome home) : base(
        "login",
        "Log in to a DrillJudge with a personal token, which its account page makes. Start, submit and status work there then.",
        "./drill login http://127.0.0.1:5070",
        "./drill login https://drills.example.org --token-stdin < token.txt")
    {
        this.home = home;
        url.Validators.Add(RefuseDashes);
        Arguments.Add(url);
        Options.Add(tokenOnInput);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var error = arguments.InvocationConfiguration.Error;
        var address = Address(arguments.GetValue(url)!);
        if (address.Scheme == "http" && !address.IsLoopback)
            Terminal.Complain(error, "this is plain HTTP: whoever shares the network can read the token and what you submit.");
        var place = address.AbsoluteUri.TrimEnd('/');
        var token = (arguments.GetValue(tokenOnInput) ? await Task.Run(home.Input.ReadLine, cancellation).WaitAsync(cancellation) : Ask(error, place))?.Trim();
        if (string.IsNullOrEmpty(token))
            throw new InputException($"There is no token. {place}/account makes one.");
        if (token.Any(letter => letter is <= ' ' or > '~'))
            throw new InputException("That is no token: it holds spaces or other letters than tokens have.");
        var login = new Login(place, token);
        using var service = new DrillService(login);
        var account = await service.GetAsync("account", ServiceJson.Default.AccountWire, cancellation);
        home.Keep(login);
        Terminal.Note(arguments.InvocationConfiguration.Output, $"Logged in to {place} as {account.Name} ({account.Email}, {account.Role}).");
        return ExitStatus.Accepted;
    }

    private static Uri Address(string given) => Uri.TryCreate(given, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Query: "", Fragment: "", UserInfo: "" }
        ? address
        : throw new InputException($"{given} is no address. Expected http://HOST:PORT or https://HOST.");

    private static string Ask(TextWriter error, string place)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
            throw new InputException("There is no terminal to ask for the token on. Give it on standard input: --token-stdin");
        error.Write($"Make a token at {place}/account and paste it here (it is not shown): ");
        var typed = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        }

        error.WriteLine();
        return typed.ToString();
    }
}
