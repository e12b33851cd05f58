using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace DrillJudge.Benchmarks.Service;

/// <summary>A learner at a client of the API: starts attempts, submits, and watches until the verdict is there.</summary>
internal sealed class PlayedLearner : IDisposable
{
    private readonly HttpClient http;
    private readonly Dictionary<string, string> attempts = new(StringComparer.Ordinal);

    public PlayedLearner(string url, string token)
    {
        http = new HttpClient { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(3) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
    }

    /// <summary>Starts an attempt, unless there is one.</summary>
    public async Task StartAsync(string problem, CancellationToken cancellation)
    {
        if (attempts.ContainsKey(problem))
            return;
        using var started = await http.PostAsJsonAsync("/api/v1/attempts", new { problem, minutes = 480 }, cancellation).ConfigureAwait(false);
        var body = await started.Content.ReadFromJsonAsync<JsonElement>(cancellation).ConfigureAwait(false);
        attempts[problem] = started.StatusCode == HttpStatusCode.Created ? body.GetProperty("id").GetString()! : throw new BenchException($"No attempt at {problem}: {(int)started.StatusCode} {body}");
    }

    /// <summary>Submits and waits.</summary>
    /// <returns>From sending to the event that brings the verdict, the verdict's code, and the submission's id.</returns>
    /// <exception cref="BenchException">It was refused, or ended without a verdict.</exception>
    public async Task<(TimeSpan Wait, string Verdict, string Id)> SubmitAsync(string problem, string source, CancellationToken cancellation)
    {
        await StartAsync(problem, cancellation).ConfigureAwait(false);
        var clock = Stopwatch.StartNew();
        using var taken = await http.PostAsJsonAsync($"/api/v1/attempts/{attempts[problem]}/submissions", new { source }, cancellation).ConfigureAwait(false);
        if (taken.StatusCode != HttpStatusCode.Accepted)
            throw new BenchException($"A submission was answered with {(int)taken.StatusCode}: {await taken.Content.ReadAsStringAsync(cancellation).ConfigureAwait(false)}");
        using var request = new HttpRequestMessage(HttpMethod.Get, taken.Headers.Location + "/events");
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false)).EnumerateAsync(cancellation).ConfigureAwait(false))
        {
            if (item.EventType != "done")
                continue;
            var wait = clock.Elapsed;
            var done = JsonDocument.Parse(item.Data).RootElement;
            return done.TryGetProperty("judgement", out var judgement) && judgement.ValueKind == JsonValueKind.Object
                ? (wait, judgement.GetProperty("verdict").GetString()!, done.GetProperty("id").GetString()!)
                : throw new BenchException($"A submission ended without a verdict: {item.Data}");
        }

        throw new BenchException("The events of a submission ended before its verdict.");
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();
}
