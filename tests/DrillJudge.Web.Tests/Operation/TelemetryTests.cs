using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using DrillJudge.Operation;
using DrillJudge.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>What the service tells of its work.</summary>
[Collection(HostsOfTheirOwn.Tests)]
public sealed class TelemetryTests(Site site)
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; /* a marker of mine */ }";
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_submission_is_measured_from_its_wait_to_its_verdict()
    {
        var heard = new ConcurrentBag<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, own) => { if (instrument.Meter.Name == JudgeMeters.Name) own.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => heard.Add((instrument.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => heard.Add((instrument.Name, value, Text(tags))));
        listener.Start();

        using var learner = await Learner.NewAsync(site);
        await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
        Assert.Contains(heard, m => m is { Name: "drilljudge.submission.wait", Value: >= 0 and < 60 });
        foreach (var stage in new[] { "compile", "lease", "run" })
            Assert.Contains(heard, m => m is { Name: "drilljudge.judge.stage", Value: > 0 and < 60 } && m.Tags == $"stage={stage}");
        Assert.Contains(heard, m => m is { Name: "drilljudge.judge.verdicts", Value: 1, Tags: "verdict=WA" });

        listener.RecordObservableInstruments();
        Assert.Contains(heard, m => m is { Name: "drilljudge.queue.depth", Tags: "state=queued" });
        Assert.Contains(heard, m => m is { Name: "drilljudge.sandbox.pool", Tags: "state=free" });
        Assert.Contains(heard, m => m.Name == "drilljudge.queue.oldest");
    }

    [Fact]
    public async Task With_an_endpoint_set_spans_and_figures_of_a_submission_arrive_there_and_nothing_of_its_source()
    {
        await using var receiver = await Receiver.StartAsync();
        var data = Directory.CreateTempSubdirectory("drill-telemetry-");
        try
        {
            await using var app = HostSetup.Build(
                [
                    "--url", "http://127.0.0.1:0", "--data", data.FullName, "--Logging:LogLevel:Default=None", "--OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Url, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                    "--OTEL_BSP_SCHEDULE_DELAY", "100", "--OTEL_METRIC_EXPORT_INTERVAL", "200",
                ],
                Path.Combine(Site.Root, "src", "DrillJudge.Web"));
            await HostSetup.StartAsync(app);
            using var learner = await Learner.NewAsync(app.Services, app.Urls.First());
            var (_, done) = await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
            var id = done.GetProperty("id").GetString()!;
            await Eventually.HoldsAsync(() => Task.FromResult(
                new[] { "submit", "judge", "compile", id, "drilljudge.verdict" }.All(word => Holds("/v1/traces", word)) && new[] { "drilljudge.judge.verdicts", "drilljudge.judge.stage", "drilljudge.submission.wait" }.All(word => Holds("/v1/metrics", word))));
            Assert.All(receiver.All, got => Assert.DoesNotContain("marker of mine", Encoding.Latin1.GetString(got.Body), StringComparison.Ordinal));
            await app.StopAsync(Ends);

            bool Holds(string path, string word) => receiver.All.Any(got => got.Path == path && Encoding.Latin1.GetString(got.Body).Contains(word, StringComparison.Ordinal));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            data.Delete(recursive: true);
        }
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var text = new List<string>();
        foreach (var (key, value) in tags)
            text.Add($"{key}={value}");
        return string.Join(' ', text);
    }
}
