using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DrillJudge.Web.Tests;

/// <summary>An account and a program that calls the API with its token.</summary>
public sealed class Learner : IDisposable
{
    private readonly HttpClient http;

    private Learner(HttpClient http, string email, string secret)
    {
        this.http = http;
        Email = email;
        Secret = secret;
    }

    /// <summary>The token.</summary>
    public string Secret { get; }

    /// <summary>To sign in with; the password is <see cref="Password"/>.</summary>
    public string Email { get; }

    /// <summary>The password of all of them.</summary>
    public const string Password = "a password for tests";

    /// <summary>Makes an account.</summary>
    public static Task<Learner> NewAsync(Site site, string role = Roles.Learner, string name = "Test") => NewAsync(site.Services, site.Url, role, name);

    /// <summary>Makes an account on another host.</summary>
    public static async Task<Learner> NewAsync(IServiceProvider services, string url, string role = Roles.Learner, string name = "Test")
    {
        using var scope = services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var email = $"{Guid.NewGuid():N}@example.org";
        var user = new User { DisplayName = name, Email = email, UserName = email, CreatedAt = DateTimeOffset.UtcNow };
        if (await users.CreateAsync(user, Password) is { Succeeded: false } failed)
            throw new InvalidOperationException(string.Join(' ', failed.Errors.Select(e => e.Description)));
        await users.AddToRoleAsync(user, role);
        var secret = TokenHandler.Prefix + Accounts.Secret.New();
        var db = scope.ServiceProvider.GetRequiredService<DrillJudgeDb>();
        db.ApiTokens.Add(new ApiToken { UserId = user.Id, Name = "tests", SecretHash = Accounts.Secret.Hash(secret), CreatedAt = DateTimeOffset.UtcNow });
        await db.SaveChangesAsync();
        return WithToken(url, email, secret);
    }

    /// <summary>A program with a token of somebody's.</summary>
    public static Learner WithToken(Site site, string email, string secret) => WithToken(site.Url, email, secret);

    private static Learner WithToken(string url, string email, string secret)
    {
        var http = new HttpClient { BaseAddress = new Uri(url) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        return new Learner(http, email, secret);
    }

    /// <summary>GET; answers status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> GetAsync(string path) => await ReadAsync(await http.GetAsync(path));

    /// <summary>GET of a page; answers status and text.</summary>
    public async Task<(HttpStatusCode Status, string Text)> ReadAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>POST of JSON; answers status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(string path, object body) => await ReadAsync(await http.PostAsJsonAsync(path, body));

    /// <summary>PUT of JSON; answers status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> PutAsync(string path, object body) => await ReadAsync(await http.PutAsJsonAsync(path, body));

    /// <summary>PATCH of JSON; answers status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> PatchAsync(string path, object body) => await ReadAsync(await http.PatchAsJsonAsync(path, body));

    /// <summary>DELETE, with JSON or without; answers status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> DeleteAsync(string path, object? body = null) =>
        await ReadAsync(await http.SendAsync(new HttpRequestMessage(HttpMethod.Delete, path) { Content = body is null ? null : JsonContent.Create(body) }));

    /// <summary>POST of a file in a form; answers status and body.</summary>
    public async Task<(HttpStatusCode Status, JsonElement Body)> UploadAsync(string path, string field, string fileName, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), field, fileName } };
        return await ReadAsync(await http.PostAsync(path, form));
    }

    /// <summary>Starts an attempt; answers its id.</summary>
    public async Task<string> StartAsync(string problem, int? minutes = null) => (await PostAsync("/api/v1/attempts", new { problem, minutes })).Body.GetProperty("id").GetString()!;

    /// <summary>Submits and reads the events to their end; answers their names and the last one's data.</summary>
    public async Task<(IReadOnlyList<string> Events, JsonElement Done)> SubmitAsync(string attempt, string source)
    {
        var taken = await PostAsync($"/api/v1/attempts/{attempt}/submissions", new { source });
        if (taken.Status != HttpStatusCode.Accepted)
            throw new InvalidOperationException($"{taken.Status}: {taken.Body}");
        return await WatchAsync(taken.Body.GetProperty("id").GetString()!);
    }

    /// <summary>Reads a submission's events to their end.</summary>
    public async Task<(IReadOnlyList<string> Events, JsonElement Done)> WatchAsync(string submission)
    {
        using var stream = new StreamReader(await http.GetStreamAsync($"/api/v1/submissions/{submission}/events"));
        var events = new List<string>();
        while (await stream.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                events.Add(line["event: ".Length..]);
            else if (line.StartsWith("data: ", StringComparison.Ordinal) && events[^1] == "done")
                return (events, JsonDocument.Parse(line["data: ".Length..]).RootElement);
        }

        throw new InvalidOperationException($"The stream ended after: {string.Join(' ', events)}");
    }

    public void Dispose() => http.Dispose();

    private static async Task<(HttpStatusCode Status, JsonElement Body)> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
        }
    }
}
