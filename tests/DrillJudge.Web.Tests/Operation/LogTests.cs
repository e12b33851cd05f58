using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using DrillJudge.Web.Administration;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>The log of a host of its own, in both of its formats.</summary>
[Collection(HostsOfTheirOwn.Tests)]
public sealed class LogTests
{
    private const string Marker = "Quetzalcoatl";
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task No_source_is_in_any_line_and_json_is_one_object_a_line(string format)
    {
        var data = Directory.CreateTempSubdirectory("drill-log-");
        try
        {
            using var none = new StringWriter();
            using var secret = new StringWriter();
            await AdminProgram.RunAsync(["user", "add", "a@example.org", "--role", "learner", "--password-stdin", "--data", data.FullName], new StringReader("a password for tests"), none, none);
            Assert.Equal(0, await AdminProgram.RunAsync(["token", "a@example.org", "--data", data.FullName], TextReader.Null, secret, none));

            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DrillJudge.Web.dll"), "--url", "http://127.0.0.1:0", "--data", data.FullName, "--log", format]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["DRILL_HOME"] = Site.Root;
            // More is logged than by default.
            start.Environment["Logging__LogLevel__Default"] = "Debug";
            start.Environment["Logging__LogLevel__Microsoft"] = "Information";
            using var host = new Process { StartInfo = start };
            var lines = new ConcurrentQueue<string>();
            host.OutputDataReceived += (_, said) => lines.Enqueue(said.Data ?? "");
            host.ErrorDataReceived += (_, said) => lines.Enqueue(said.Data ?? "");
            host.Start();
            try
            {
                host.BeginOutputReadLine();
                host.BeginErrorReadLine();
                await Eventually.HoldsAsync(() => Task.FromResult(lines.Any(line => line.Contains("DrillJudge is up at ", StringComparison.Ordinal))));
                var up = lines.First(line => line.Contains("DrillJudge is up at ", StringComparison.Ordinal));
                var url = up[up.IndexOf("http://127", StringComparison.Ordinal)..].Split(' ', ';', '"')[0];
                await WorkAsync(url, secret.ToString().Trim());
            }
            finally
            {
                host.Kill();
                await host.WaitForExitAsync(Ends);
            }

            Assert.Contains(lines, line => line.Contains("CompileError", StringComparison.Ordinal));
            Assert.DoesNotContain(lines, line => line.Contains(Marker, StringComparison.Ordinal));
            if (format == "json")
                Assert.All(lines.Where(line => line.Length > 0), line => Assert.True(JsonDocument.Parse(line).RootElement.TryGetProperty("Message", out _), line));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Another_format_is_refused()
    {
        using var host = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DrillJudge.Web.dll"), "--log", "xml"]) { RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(), Environment = { ["DRILL_DATA"] = Path.GetTempPath() } })!;
        Assert.Contains("the log's format is text or json, not 'xml'.", await host.StandardError.ReadToEndAsync(Ends), StringComparison.Ordinal);
        await host.WaitForExitAsync(Ends);
        Assert.Equal(2, host.ExitCode);
    }

    /// <summary>Everything that takes a source: drafts, runs, submissions that compile and that do not, and bodies that cannot be read.</summary>
    private static async Task WorkAsync(string url, string token)
    {
        using var http = new HttpClient { BaseAddress = new Uri(url + "/api/v1/") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        var attempt = JsonDocument.Parse(await (await http.PostAsJsonAsync("attempts", new { problem = "two-sum" }, Ends)).Content.ReadAsStringAsync(Ends)).RootElement.GetProperty("id").GetString();
        var broken = $"class {Marker} {{ {Marker}";
        await http.PutAsJsonAsync($"attempts/{attempt}/draft", new { source = broken, version = 0 }, Ends);
        await http.PutAsJsonAsync($"attempts/{attempt}/draft", new { source = broken, version = 0 }, Ends);
        await http.PostAsync($"attempts/{attempt}/submissions", new StringContent($"{{\"source\": \"{Marker}", System.Text.Encoding.UTF8, "application/json"), Ends);
        await http.PostAsJsonAsync($"attempts/{attempt}/runs", new { source = broken, input = $"\"{Marker}\"" }, Ends);
        foreach (var source in new[] { broken, $"public class Solution {{ public int[] TwoSum(int[] nums, int target) => throw new System.Exception(\"{Marker}\"); }}" })
        {
            var taken = await http.PostAsJsonAsync($"attempts/{attempt}/submissions", new { source }, Ends);
            await Eventually.HoldsAsync(async () => (await http.GetStringAsync(taken.Headers.Location!.ToString()[1..].Replace("api/v1/", "", StringComparison.Ordinal), Ends)).Contains("\"done\"", StringComparison.Ordinal));
        }
    }
}
