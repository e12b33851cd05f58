using System.Net;
using System.Text.RegularExpressions;

namespace DrillJudge.Web.Tests;

/// <summary>A browser without script: keeps cookies, reads pages, posts their forms.</summary>
public sealed partial class Visitor : IDisposable
{
    private static int count;
    private readonly HttpClient http;

    private Visitor(Site site)
    {
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(site.Url) };
        // Each comes from an address of its own: the limits on signing in go by it.
        var number = Interlocked.Increment(ref count);
        http.DefaultRequestHeaders.Add("X-Forwarded-For", $"10.1.{number / 250}.{(number % 250) + 1}");
    }

    /// <summary>One that has not signed in.</summary>
    public static Visitor New(Site site) => new(site);

    /// <summary>One that has.</summary>
    public static async Task<Visitor> SignedInAsync(Site site, string email, string password = Learner.Password)
    {
        var visitor = new Visitor(site);
        if (!await visitor.SignInAsync(email, password))
            throw new InvalidOperationException($"{email} cannot sign in.");
        return visitor;
    }

    /// <summary>Signs in; false when that is refused.</summary>
    public async Task<bool> SignInAsync(string email, string password) =>
        (await PostAsync("/sign-in", "/sign-in", ("Email", email), ("Password", password))).Status == HttpStatusCode.Redirect;

    /// <summary>GET; answers status, text and where it leads.</summary>
    public async Task<(HttpStatusCode Status, string Text, string? Location)> GetAsync(string path) => await ReadAsync(await http.GetAsync(path));

    /// <summary>Posts a form of a page with the page's own token.</summary>
    /// <param name="page">The page that has the form.</param>
    /// <param name="path">Where the form goes.</param>
    /// <param name="fields">What is typed into it.</param>
    public async Task<(HttpStatusCode Status, string Text, string? Location)> PostAsync(string page, string path, params (string Name, string Value)[] fields)
    {
        var token = Token().Match((await GetAsync(page)).Text).Groups[1].Value;
        using var form = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await ReadAsync(await http.PostAsync(path, form));
    }

    /// <summary>A request as it is.</summary>
    public async Task<(HttpStatusCode Status, string Text, string? Location)> SendAsync(HttpRequestMessage request) => await ReadAsync(await http.SendAsync(request));

    public void Dispose() => http.Dispose();

    private static async Task<(HttpStatusCode Status, string Text, string? Location)> ReadAsync(HttpResponseMessage response)
    {
        using (response)
            return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), response.Headers.Location?.OriginalString);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
