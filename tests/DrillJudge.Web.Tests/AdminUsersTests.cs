using System.Net;
using System.Text.RegularExpressions;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>The administrators' page of accounts.</summary>
public partial class AdminUsersTests(Site site)
{
    [Fact]
    public async Task An_administrator_gives_roles_locks_and_makes_links_and_each_is_written_down()
    {
        using var administrator = await Learner.NewAsync(site, Roles.Administrator);
        using var learner = await Learner.NewAsync(site);
        using var page = await Visitor.SignedInAsync(site, administrator.Email);
        using var session = await Visitor.SignedInAsync(site, learner.Email);
        var id = (await learner.GetAsync("/api/v1/account")).Body.GetProperty("id").GetString()!;
        var list = $"/admin/users?q={learner.Email}";
        Assert.Contains("1 account.", (await page.GetAsync(list)).Text, StringComparison.Ordinal);

        await ActAsync("Role", ("role", Roles.Instructor));
        Assert.Equal("instructor", (await learner.GetAsync("/api/v1/account")).Body.GetProperty("role").GetString());
        Assert.Equal(HttpStatusCode.Redirect, (await session.GetAsync("/account")).Status);

        Assert.True(await session.SignInAsync(learner.Email, Learner.Password));
        await ActAsync("Lock");
        Assert.Equal(HttpStatusCode.Redirect, (await session.GetAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await learner.GetAsync("/api/v1/account")).Status);
        Assert.Contains("This account is locked.", (await session.PostAsync("/sign-in", "/sign-in", ("Email", learner.Email), ("Password", Learner.Password))).Text, StringComparison.Ordinal);

        // A new password does not undo an administrator's lock.
        var path = new Uri(Link().Match((await page.PostAsync(list, $"{list}&handler=Link", ("id", id))).Text).Groups[1].Value).AbsolutePath;
        Assert.Equal("/sign-in", (await session.PostAsync(path, path, ("Password", "another one for tests"))).Location);
        Assert.False(await session.SignInAsync(learner.Email, "another one for tests"));
        await ActAsync("Unlock");
        using var again = await Visitor.SignedInAsync(site, learner.Email, "another one for tests");

        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var actor = Guid.Parse((await administrator.GetAsync("/api/v1/account")).Body.GetProperty("id").GetString()!);
        var acts = await db.Audit.Where(e => e.UserId == actor).OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([("user.role", $"{id} Instructor"), ("user.lock", id), ("user.reset", id), ("user.unlock", id)], acts.Select(e => (e.Action, e.Subject)));

        async Task ActAsync(string handler, params (string, string)[] fields) =>
            Assert.Equal(HttpStatusCode.Redirect, (await page.PostAsync(list, $"{list}&handler={handler}", [("id", id), .. fields])).Status);
    }

    [Fact]
    public async Task What_an_administrator_may_not_do_is_said_and_nothing_changes()
    {
        using var administrator = await Learner.NewAsync(site, Roles.Administrator);
        using var page = await Visitor.SignedInAsync(site, administrator.Email);
        var id = (await administrator.GetAsync("/api/v1/account")).Body.GetProperty("id").GetString()!;
        Assert.Contains("You cannot lock yourself out.", (await page.PostAsync("/admin/users", "/admin/users?handler=Lock", ("id", id))).Text, StringComparison.Ordinal);
        Assert.Contains("There is no role 'king'.", (await page.PostAsync("/admin/users", "/admin/users?handler=Role", ("id", id), ("role", "king"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await page.PostAsync("/admin/users", "/admin/users?handler=Lock", ("id", Guid.NewGuid().ToString()))).Status);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("/admin/users")).Status);
    }

    [Fact]
    public async Task The_page_is_for_administrators()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        using var visitor = await Visitor.SignedInAsync(site, instructor.Email);
        var (status, text, _) = await visitor.GetAsync("/admin/users");
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("This is not yours to see", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/admin/users", (await visitor.GetAsync("/account")).Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("class=\"secret\">([^<]+)<")]
    private static partial Regex Link();
}
