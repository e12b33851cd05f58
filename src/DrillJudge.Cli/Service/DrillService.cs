using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DrillJudge.Cli.Input;

namespace DrillJudge.Cli.Service;

/// <summary>Calls an installation's API. What goes wrong comes as an <see cref="InputException"/> that says what to do.</summary>
internal sealed class DrillService : IDisposable
{
    private const int MostBreaks = 10;
    private const int MostTries = 4;
    private const string KeyHeader = "Idempotency-Key";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Login login;
    private readonly HttpClient http;

    public DrillService(Login login)
    {
        this.login = login;
        http = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(10), AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(60) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", login.Token);
    }

    /// <summary>The server's time at its last answer: this machine's clock does not count.</summary>
    public DateTimeOffset Now { get; private set; } = DateTimeOffset.UtcNow;

    /// <summary>GET.</summary>
    /// <param name="path">Below /api/v1/.</param>
    /// <param name="type">What comes back.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<T> GetAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellation) => CallAsync(HttpMethod.Get, path, () => null, type, null, cancellation);

    /// <summary>POST of JSON.</summary>
    public Task<T> PostAsync<TBody, T>(string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, path, () => JsonContent.Create(body, bodyType), type, null, cancellation);

    /// <summary>POST of JSON under a key of its own, so that the service does it once: what gets no answer is sent again a few times.</summary>
    public Task<T> PostOnceAsync<TBody, T>(string path, TBody body, JsonTypeInfo<TBody> bodyType, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, path, () => JsonContent.Create(body, bodyType), type, Guid.NewGuid().ToString("N"), cancellation);

    /// <summary>A submission's events to their end. A stream that breaks is taken up again where it broke.</summary>
    public async IAsyncEnumerable<SseItem<string>> EventsAsync(Guid submission, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = "0";
        for (var breaks = 0; ; breaks++)
        {
            await using var items = ReadAsync(submission, last, cancellation).GetAsyncEnumerator(cancellation);
            while (await NextAsync(items, breaks))
            {
                breaks = 0;
                last = items.Current.EventId ?? last;
                yield return items.Current;
                if (items.Current.EventType == "done")
                    yield break;
            }

            if (breaks >= MostBreaks)
                throw new InputException($"{login.Url} says nothing more of the submission. It is kept there; ./drill status shows how it ended.");
            await Task.Delay(Pause, cancellation);
        }
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async IAsyncEnumerable<SseItem<string>> ReadAsync(Guid submission, string last, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, At($"submissions/{submission}/events"));
        request.Headers.Add("Last-Event-ID", last);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        await CheckAsync(response, cancellation);
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(cancellation)).EnumerateAsync(cancellation))
            yield return item;
    }

    private async Task<bool> NextAsync(IAsyncEnumerator<SseItem<string>> items, int breaks)
    {
        try
        {
            return await items.MoveNextAsync();
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return breaks >= MostBreaks ? throw Away(e) : false;
        }
    }

    private async Task<T> CallAsync<T>(HttpMethod method, string path, Func<HttpContent?> body, JsonTypeInfo<T> type, string? key, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                using var request = new HttpRequestMessage(method, At(path)) { Content = body() };
                if (key is not null)
                    request.Headers.Add(KeyHeader, key);
                using var response = await http.SendAsync(request, cancellation);
                await CheckAsync(response, cancellation);
                return await response.Content.ReadFromJsonAsync(type, cancellation) ?? throw Stranger();
            }
            catch (Exception e) when (e is HttpRequestException or IOException || (e is TaskCanceledException && !cancellation.IsCancellationRequested))
            {
                // Without a key nobody knows whether it arrived.
                if (key is null || tries == MostTries)
                    throw Away(e);
            }
            catch (JsonException)
            {
                throw Stranger();
            }

            await Task.Delay(Pause * tries, cancellation);
        }
    }

    private async Task CheckAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        Now = response.Headers.Date ?? Now;
        if (response.IsSuccessStatusCode)
            return;
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            throw new InputException($"{login.Url} does not take your token: it was revoked or has ended, or the account is locked. Make another at {login.Url}/account and run: ./drill login {login.Url}");
        if (response.Content.Headers.ContentType?.MediaType != "application/problem+json")
            throw Stranger();
        var details = await response.Content.ReadFromJsonAsync(ServiceJson.Default.ProblemDetailsWire, cancellation);
        throw new RefusedException(details?.Detail ?? details?.Title ?? $"{login.Url} answered {(int)response.StatusCode}.", details?.Code, details?.Subject);
    }

    private string At(string path) => $"{login.Url}/api/v1/{path}";

    private InputException Away(Exception e) => new($"{login.Url} does not answer: {(e is TaskCanceledException ? "nothing came for a minute" : e.Message)}. Is it running, and is the address right?");

    private InputException Stranger() => new($"{login.Url} answers, and not as DrillJudge does. Is the address right?");
}
