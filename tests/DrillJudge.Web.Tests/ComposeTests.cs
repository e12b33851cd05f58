using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace DrillJudge.Web.Tests;

/// <summary>docker-compose.yml as it is, on bases made on this machine: PostgreSQL, a web host without a judge, two judge nodes.</summary>
public sealed class ComposeTests : IAsyncLifetime
{
    private const string Right = "public class Solution { public int[] TwoSum(int[] nums, int target) { var seen = new Dictionary<int, int>(); for (var i = 0; ; i++) { if (seen.TryGetValue(target - nums[i], out var j)) return [j, i]; seen[nums[i]] = i; } } }";
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly string project = $"drilltest{Environment.ProcessId}";
    private readonly DirectoryInfo secrets = Directory.CreateTempSubdirectory("drill-secrets-");
    private Dictionary<string, string> variables = [];

    [Fact]
    public async Task An_installation_comes_up_judges_a_submission_and_keeps_it_over_a_restart()
    {
        await RunAsync("bash", Path.Combine(Site.Root, "tests", "compose", "local-images.sh"), project);
        await ComposeAsync("build", "web");
        await ComposeAsync("up", "-d", "--scale", "judge=2");
        var url = $"http://{(await ComposeAsync("port", "web", "8080")).Trim()}";
        await AnswersAsync($"{url}/health/live");
        await ComposeAsync(["exec", "-T", "web", "dotnet", "/drilljudge/.drill/web/DrillJudge.Web.dll", "admin", "user", "add", "ada@example.org", "--role", "learner", "--password-stdin"], "a password for tests");
        var token = (await ComposeAsync("exec", "-T", "web", "dotnet", "/drilljudge/.drill/web/DrillJudge.Web.dll", "admin", "token", "ada@example.org")).Trim();
        using var http = new HttpClient { BaseAddress = new Uri(url) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var started = await http.PostAsJsonAsync("/api/v1/attempts", new { problem = "two-sum" }, Cancel);
        var attempt = (await started.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString();
        using var taken = await http.PostAsJsonAsync($"/api/v1/attempts/{attempt}/submissions", new { source = Right }, Cancel);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        Assert.Equal("AC", await VerdictAsync(http, taken.Headers.Location!.ToString()));

        // Only judge nodes see the engine, and nothing is privileged.
        var web = (await ComposeAsync("ps", "-q", "web")).Trim();
        Assert.DoesNotContain("docker.sock", await RunAsync("docker", "inspect", web), StringComparison.Ordinal);
        foreach (var container in (await ComposeAsync("ps", "-q")).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.Contains("\"Privileged\": false", await RunAsync("docker", "inspect", container), StringComparison.Ordinal);

        await ComposeAsync("restart", "web", "database");
        url = $"http://{(await ComposeAsync("port", "web", "8080")).Trim()}";
        await AnswersAsync($"{url}/health/live");
        using var again = new HttpClient { BaseAddress = new Uri(url) };
        again.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var kept = await again.GetFromJsonAsync<JsonElement>(taken.Headers.Location, Cancel);
        Assert.Equal("AC", kept.GetProperty("judgement").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Without_its_secrets_it_does_not_start()
    {
        File.Delete(Path.Combine(secrets.FullName, "database-password"));
        var (status, said) = await TryAsync("docker-compose", ["-p", project, "up", "--no-build", "-d", "database"], null);
        Assert.NotEqual(0, status);
        Assert.DoesNotContain("started", said, StringComparison.OrdinalIgnoreCase);
    }

    public ValueTask InitializeAsync()
    {
        foreach (var name in new[] { "database-password", "cluster-key" })
            File.WriteAllText(Path.Combine(secrets.FullName, name), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)));
        // Every container reads them under a user of its own.
        variables = new Dictionary<string, string>
        {
            ["DRILL_POSTGRES_IMAGE"] = $"{project}-postgres:local", ["DRILL_RUNTIME_IMAGE"] = $"{project}-runtime:local", ["DRILL_SDK_IMAGE"] = $"{project}-build:local",
            ["DRILL_NODE_IMAGE"] = $"{project}-build:local", ["DRILL_SANDBOX_BASE_IMAGE"] = $"{project}-runtime:local", ["DRILL_IMAGE"] = $"{project}:local", ["DRILL_SECRETS"] = secrets.FullName, ["DRILL_PORT"] = "0", ["DRILL_BUILD_NETWORK"] = "host",
            ["COMPOSE_DOCKER_CLI_BUILD"] = "0", ["COMPOSE_HTTP_TIMEOUT"] = "180",
        };
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in new[] { "database-password", "cluster-key" })
            await File.WriteAllTextAsync(Path.Combine(secrets.FullName, name), "gone", CancellationToken.None);
        await TryAsync("docker-compose", ["-p", project, "down", "-v", "--remove-orphans", "-t", "20"], null);
        await TryAsync("docker", ["rmi", "-f", $"{project}:local", $"{project}-build:local", $"{project}-runtime:local", $"{project}-postgres:local"], null);
        secrets.Delete(recursive: true);
    }

    private static async Task<string> VerdictAsync(HttpClient http, string submission)
    {
        using var response = await http.GetAsync($"{submission}/events", HttpCompletionOption.ResponseHeadersRead, Cancel);
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync(Cancel)).EnumerateAsync(Cancel))
        {
            if (item.EventType == "done")
                return JsonDocument.Parse(item.Data).RootElement.GetProperty("judgement").GetProperty("verdict").GetString()!;
        }

        throw new InvalidOperationException("The events ended before the verdict.");
    }

    private static async Task AnswersAsync(string url)
    {
        using var http = new HttpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(3));
        while (true)
        {
            try
            {
                if ((await http.GetAsync(url, patience.Token)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(200, patience.Token);
        }
    }

    private Task<string> ComposeAsync(params string[] words) => ComposeAsync(words, null);

    private Task<string> ComposeAsync(string[] words, string? input) => DemandAsync("docker-compose", ["-p", project, .. words], input);

    private Task<string> RunAsync(string program, params string[] words) => DemandAsync(program, words, null);

    private async Task<string> DemandAsync(string program, string[] words, string? input)
    {
        var (status, said) = await TryAsync(program, words, input);
        return status == 0 ? said : throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {status}: {said}");
    }

    private async Task<(int Status, string Said)> TryAsync(string program, string[] words, string? input)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = Site.Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(CancellationToken.None);
        return (process.ExitCode, process.ExitCode == 0 ? await output : await output + await error);
    }
}
