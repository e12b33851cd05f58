using System.Data.Common;
using System.Globalization;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using DrillJudge.Web.Composition;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Administration;

/// <summary>
/// The program as `admin ...`: acts on the installation's database and starts no server, so it works whether one is running or not. Results go to standard output and
/// nothing else does. Ends with 0, or with 2 when something was refused.
/// </summary>
internal static class AdminProgram
{
    private const int Refused = 2;

    /// <summary>Runs a command.</summary>
    /// <param name="args">What follows `admin`.</param>
    /// <param name="input">Where a password is read from.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where everything else goes.</param>
    public static async Task<int> RunAsync(string[] args, TextReader input, TextWriter output, TextWriter error)
    {
        try
        {
            var words = AdminWords.Read(args);
            await using var app = HostSetup.Build(words.ForHost, AppContext.BaseDirectory, services => services.AddLogging(logging => logging.ClearProviders()));
            await DatabaseStart.MigrateAsync(app.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), CancellationToken.None);
            await using var scope = app.Services.CreateAsyncScope();
            await RoleRows.EnsureAsync(scope.ServiceProvider);
            var said = await ActAsync(scope.ServiceProvider.GetRequiredService<AccountAdministration>(), words, input);
            (said.Refused ? error : output).WriteLine(said.Refused ? $"drill: {said.Refusal.Text}" : said.Value);
            return said.Refused ? Refused : 0;
        }
        catch (FormatException e)
        {
            error.WriteLine($"drill: {e.Message}");
            return Refused;
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"drill: the database cannot be used: {(e.InnerException ?? e).Message}");
            return Refused;
        }
    }

    private static async Task<Outcome<string>> ActAsync(AccountAdministration accounts, AdminWords words, TextReader input)
    {
        var none = CancellationToken.None;
        switch (words.Plain)
        {
            case ["user", "add", var email]:
                if (!words.PasswordOnInput)
                    return Refusal.Invalid("password", "The password is read from standard input: give --password-stdin.");
                var added = await accounts.AddAsync(null, email, words["--name"] ?? email.Split('@')[0], words["--role"], (await input.ReadToEndAsync(none)).TrimEnd('\r', '\n'), none);
                return added.Refused ? added.Refusal : $"{email} is {words["--role"]!.ToLowerInvariant()} now.";
            case ["user", "role", var email, var role]:
                return await ForAsync(accounts, email, async user => await accounts.SetRoleAsync(null, user.Id, role, none) is { Refusal: { } refusal } ? refusal : $"{email} is {role.ToLowerInvariant()} now.");
            case ["token", var email]:
                return await ForAsync(accounts, email, async user =>
                {
                    var made = await accounts.TokenAsync(null, user.Id, words["--name"] ?? "made at the terminal", Days(words["--days"]), none);
                    return made.Refused ? made.Refusal : made.Value.Secret;
                });
            case ["reset", var email]:
                return await ForAsync(accounts, email, async user => await accounts.LinkAsync(null, user.Id, none) is { Value: { } secret } ? $"/new-password/{secret}" : Refusal.NotFound("account"));
            default:
                throw new FormatException("admin wants: user add EMAIL --role ROLE --name NAME --password-stdin, user role EMAIL ROLE, token EMAIL, or reset EMAIL.");
        }
    }

    private static async Task<Outcome<string>> ForAsync(AccountAdministration accounts, string email, Func<User, Task<Outcome<string>>> act)
    {
        var found = await accounts.FindAsync(email);
        return found.Refused ? found.Refusal : await act(found.Value);
    }

    private static int? Days(string? word) => word is null ? null
        : int.TryParse(word, CultureInfo.InvariantCulture, out var days) ? days : throw new FormatException($"--days wants a number, not '{word}'.");
}
