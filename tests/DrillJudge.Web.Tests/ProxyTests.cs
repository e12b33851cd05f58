using System.Net;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>Behind a proxy that has TLS and serves the site under a path. The tests are such a proxy, being on this machine.</summary>
public sealed class ProxyTests(Site site)
{
    [Fact]
    public async Task Addresses_and_cookies_are_those_of_the_proxy()
    {
        using var learner = await Learner.NewAsync(site);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(site.Url) };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("X-Forwarded-Host", "school.example");
        http.DefaultRequestHeaders.Add("X-Forwarded-Prefix", "/judge");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", "10.9.9.9");
        using var turned = await http.GetAsync("/drills", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, turned.StatusCode);
        Assert.Equal("https://school.example/judge/sign-in?to=%2Fjudge%2Fdrills", turned.Headers.Location!.ToString());
        using var page = await http.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        var text = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("href=\"/judge/css/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/css/", text, StringComparison.Ordinal);
        Assert.All(page.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task On_a_classrooms_plain_network_one_signs_in_as_well()
    {
        using var learner = await Learner.NewAsync(site);
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/drills")).Status);
    }

    [Theory]
    [InlineData("10.0.0.0/8, 192.168.1.7", 2)]
    [InlineData("", 0)]
    public void Proxies_are_named_by_address_or_network(string given, int count) => Assert.Equal(count, Options(given).Proxies.Count);

    [Fact]
    public void What_is_neither_is_refused() => Assert.Contains("my-proxy", Assert.Throws<FormatException>(() => Options("my-proxy")).Message, StringComparison.Ordinal);

    private static WebOptions Options(string proxies)
    {
        var data = Path.Combine(Path.GetTempPath(), "drill-proxy-options");
        return WebOptions.From(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["data"] = data, ["proxies"] = proxies }).Build());
    }
}
