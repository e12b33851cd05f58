using System.Net;
using DrillJudge.Data;
using DrillJudge.Web.Administration;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>`admin ...` on the database of a service that is running.</summary>
public sealed class AdminProgramTests(Site site)
{
    [Fact]
    public async Task An_account_made_at_the_terminal_signs_in()
    {
        var email = NewEmail();
        Assert.Equal((0, $"{email} is instructor now.\n", ""), await RunAsync("a password for tests\n", "user", "add", email, "--role", "Instructor", "--name", "Ada Byron", "--password-stdin"));
        using var visitor = await Visitor.SignedInAsync(site, email);
        var page = (await visitor.GetAsync("/account")).Text;
        Assert.Contains($"{email}, instructor", page, StringComparison.Ordinal);
        Assert.Contains("Ada Byron", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_all_that_is_printed_and_it_works()
    {
        using var learner = await Learner.NewAsync(site);
        var (status, output, error) = await RunAsync("", "token", learner.Email, "--name", "for a script", "--days", "3");
        Assert.Equal((0, ""), (status, error));
        Assert.Matches("^drill_[A-Za-z0-9_-]{43}\n$", output);
        using var program = Learner.WithToken(site, learner.Email, output.Trim());
        Assert.Equal("for a script", (await program.GetAsync("/api/v1/tokens")).Body[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Another_role_ends_sessions_and_is_written_down()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        Assert.Equal(0, (await RunAsync("", "user", "role", learner.Email, "instructor")).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/account")).Status);
        var own = (await learner.GetAsync("/api/v1/account")).Body;
        Assert.Equal("instructor", own.GetProperty("role").GetString());
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var subject = $"{own.GetProperty("id").GetString()} Instructor";
        Assert.Equal("user.role", (await db.Audit.SingleAsync(e => e.Subject == subject && e.UserId == null, TestContext.Current.CancellationToken)).Action);
    }

    [Fact]
    public async Task A_reset_link_sets_a_password_once_and_a_newer_one_ends_it()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        var old = (await RunAsync("", "reset", learner.Email)).Output.Trim();
        var path = (await RunAsync("", "reset", learner.Email)).Output.Trim();
        using var stranger = Visitor.New(site);
        Assert.Contains("This link does not work", (await stranger.GetAsync(old)).Text, StringComparison.Ordinal);
        Assert.Contains("field-error field-validation-error", (await stranger.PostAsync(path, path, ("Password", "short"))).Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await stranger.PostAsync(path, path, ("Password", "another one for tests"))).Location);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/account")).Status);
        Assert.True(await stranger.SignInAsync(learner.Email, "another one for tests"));
        Assert.Contains("This link does not work", (await stranger.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no account with the e-mail address nobody@example.org.", "token", "nobody@example.org")]
    [InlineData("There is no role 'king'.", "user", "add", "a@example.org", "--role", "king", "--password-stdin")]
    [InlineData("give --password-stdin", "user", "add", "a@example.org", "--role", "learner")]
    [InlineData("This is no e-mail address.", "user", "add", "nonsense", "--role", "learner", "--password-stdin")]
    [InlineData("--days wants a number", "token", "nobody@example.org", "--days")]
    [InlineData("there is no option '--frob'", "token", "--frob")]
    [InlineData("admin wants:", "frob")]
    [InlineData("admin wants:")]
    public async Task What_cannot_be_done_is_said_and_ends_with_2(string said, params string[] words)
    {
        var (status, output, error) = await RunAsync("a password for tests", words is [.., "--days"] ? [.. words[..^2], (await NewAsync()).Email, "--days", "many"] : words);
        Assert.Equal((2, ""), (status, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_before_the_first_start_and_keeps_the_last_administrator()
    {
        var folder = Directory.CreateTempSubdirectory("drill-admin-");
        try
        {
            Assert.Equal(0, (await RunInAsync(folder.FullName, "a password for tests", "user", "add", "ada@example.org", "--role", "administrator", "--password-stdin")).Status);
            var (status, _, error) = await RunInAsync(folder.FullName, "", "user", "role", "ada@example.org", "learner");
            Assert.Equal(2, status);
            Assert.Contains("last administrator", error, StringComparison.Ordinal);
            Assert.Contains("already", (await RunInAsync(folder.FullName, "a password for tests", "user", "add", "Ada@example.org", "--role", "learner", "--password-stdin")).Error, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Learner> NewAsync()
    {
        using var learner = await Learner.NewAsync(site);
        return learner;
    }

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    private Task<(int Status, string Output, string Error)> RunAsync(string input, params string[] words) => RunInAsync(site.DataFolder, input, words);

    private static async Task<(int Status, string Output, string Error)> RunInAsync(string data, string input, params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = await AdminProgram.RunAsync([.. words, "--data", data], new StringReader(input), output, error);
        return (status, output.ToString(), error.ToString());
    }
}
