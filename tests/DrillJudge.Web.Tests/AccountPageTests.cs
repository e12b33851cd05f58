using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace DrillJudge.Web.Tests;

public sealed partial class AccountPageTests(Site site)
{
    [Fact]
    public async Task A_new_password_asks_for_the_old_one_and_ends_all_other_sessions()
    {
        using var learner = await Learner.NewAsync(site);
        using var here = await Visitor.SignedInAsync(site, learner.Email);
        using var elsewhere = await Visitor.SignedInAsync(site, learner.Email);
        Assert.Contains("not your present password", (await here.PostAsync("/account", "/account?handler=Password", ("present", "not my password"), ("wanted", "another one for tests"))).Text, StringComparison.Ordinal);
        Assert.Contains("form-error", (await here.PostAsync("/account", "/account?handler=Password", ("present", Learner.Password), ("wanted", "short"))).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/account")).Status);

        Assert.Equal("/account?done=password", (await here.PostAsync("/account", "/account?handler=Password", ("present", Learner.Password), ("wanted", "another one for tests"))).Location);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/account")).Status);
        Assert.Contains("/sign-in", (await elsewhere.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.False(await elsewhere.SignInAsync(learner.Email, Learner.Password));
        Assert.True(await elsewhere.SignInAsync(learner.Email, "another one for tests"));
        // Tokens go on.
        Assert.Equal(HttpStatusCode.OK, (await learner.GetAsync("/api/v1/account")).Status);
    }

    [Fact]
    public async Task A_name_is_changed_where_others_see_it()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        Assert.Contains("A name of 1 to 80", (await visitor.PostAsync("/account", "/account?handler=Name", ("name", "  "))).Text, StringComparison.Ordinal);
        await visitor.PostAsync("/account", "/account?handler=Name", ("name", "Ada <b>Byron"));
        Assert.Contains("menu-name\">Ada <b>Byron", (await visitor.GetAsync("/account")).Text, StringComparison.Ordinal);
        Assert.Equal("Ada <b>Byron", (await learner.GetAsync("/api/v1/account")).Body.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_token_is_shown_once_works_and_ends_when_it_is_revoked()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        var made = await visitor.PostAsync("/account", "/account?handler=Token", ("name", "Laptop"), ("days", "30"));
        var secret = Secret().Match(made.Text).Groups[1].Value;
        Assert.StartsWith("drill_", secret, StringComparison.Ordinal);
        using var program = Learner.WithToken(site, learner.Email, secret);
        Assert.Equal(learner.Email, (await program.GetAsync("/api/v1/account")).Body.GetProperty("email").GetString());

        var page = (await visitor.GetAsync("/account")).Text;
        Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        var id = LaptopId().Match(page).Groups[1].Value;
        Assert.Equal("/account?done=revoked", (await visitor.PostAsync("/account", "/account?handler=Revoke", ("id", id))).Location);
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/account")).Status);
    }

    [Fact]
    public async Task Erasing_takes_everything_along()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        await learner.StartAsync("two-sum");
        Assert.Contains("not your present password", (await visitor.PostAsync("/account", "/account?handler=Erase", ("password", "a guess"))).Text, StringComparison.Ordinal);
        Assert.Equal("/sign-in", (await visitor.PostAsync("/account", "/account?handler=Erase", ("password", Learner.Password))).Location);
        Assert.Equal(HttpStatusCode.Unauthorized, (await learner.GetAsync("/api/v1/account")).Status);
        Assert.False(await visitor.SignInAsync(learner.Email, Learner.Password));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_sent_to_the_door_and_back()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = Visitor.New(site);
        Assert.EndsWith("/sign-in?to=%2Faccount", (await visitor.GetAsync("/account")).Location, StringComparison.Ordinal);
        Assert.Equal("/account", (await visitor.PostAsync("/sign-in?to=/account", "/sign-in", ("Email", learner.Email), ("Password", Learner.Password), ("To", "/account"))).Location);
    }

    [GeneratedRegex("class=\"secret\">([^<]+)<")]
    private static partial Regex Secret();

    [GeneratedRegex("<strong>Laptop</strong>.*?name=\"id\" value=\"([^\"]+)\"", RegexOptions.Singleline)]
    private static partial Regex LaptopId();
}
