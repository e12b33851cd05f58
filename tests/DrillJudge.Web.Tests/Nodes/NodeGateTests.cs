using System.Net;
using System.Text;
using DrillJudge.Data;
using DrillJudge.Web.Nodes;
using DrillJudge.Web.Tests.Postgres;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace DrillJudge.Web.Tests.Nodes;

/// <summary>What hosts know each other by.</summary>
public sealed class NodeGateTests(PostgresServer server)
{
    private const string Path = "/node/v1/runs";
    private static readonly byte[] Body = "{}"u8.ToArray();

    [Fact]
    public async Task A_node_serves_nobody_who_does_not_know_the_secret()
    {
        var database = await server.NewDatabaseAsync();
        await using var node = await NodeProcess.StartAsync(database);
        using var http = new HttpClient { BaseAddress = new Uri(node.Url) };
        var right = await Key(database).SignAsync("POST", Path, Body, TestContext.Current.CancellationToken);
        var others = await Key(database, ("DRILL_CLUSTER_KEY", new string('x', 40))).SignAsync("POST", Path, Body, TestContext.Current.CancellationToken);
        foreach (var (header, body) in new[] { (null, "{}"), ("", "{}"), ("1.00", "{}"), (others, "{}"), (right, """{"problem":"two-sum"}""") })
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(http, header, body));
        // Signed, and no request of a run: the gate lets it in, and the node refuses it itself.
        Assert.Equal(HttpStatusCode.OK, await PostAsync(http, right, "{}"));
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("/sign-in", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_signature_holds_for_its_request_and_its_minutes_only()
    {
        var database = await server.NewDatabaseAsync();
        await DatabaseStart.MigrateAsync(new Databases(database), TestContext.Current.CancellationToken);
        var none = TestContext.Current.CancellationToken;
        var clock = new SetClock();
        var signer = Key(database, clock);
        // A host of its own, which finds the secret that the first one made.
        var checker = Key(database, clock);
        var header = await signer.SignAsync("POST", Path, Body, none);
        Assert.True(await checker.IsSignedAsync(header, "POST", Path, Body, none));
        Assert.False(await checker.IsSignedAsync(header, "GET", Path, Body, none));
        Assert.False(await checker.IsSignedAsync(header, "POST", Path + "x", Body, none));
        Assert.False(await checker.IsSignedAsync(header, "POST", Path, "{ }"u8.ToArray(), none));
        Assert.False(await checker.IsSignedAsync(header.Replace(header[0], '9'), "POST", Path, Body, none));
        clock.Now += TimeSpan.FromMinutes(6);
        Assert.False(await checker.IsSignedAsync(header, "POST", Path, Body, none));
    }

    [Fact]
    public async Task Two_hosts_that_need_the_secret_first_agree_on_one()
    {
        var database = await server.NewDatabaseAsync();
        await DatabaseStart.MigrateAsync(new Databases(database), TestContext.Current.CancellationToken);
        var headers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Key(database, new SetClock()).SignAsync("POST", Path, Body, TestContext.Current.CancellationToken))));
        Assert.Single(headers.Distinct());
    }

    [Fact]
    public async Task A_secret_that_is_given_is_long_enough_or_refused()
    {
        var database = await server.NewDatabaseAsync();
        var refused = await Assert.ThrowsAsync<FormatException>(() => Key(database, ("DRILL_CLUSTER_KEY", "short")).SignAsync("POST", Path, Body, TestContext.Current.CancellationToken));
        Assert.Contains("at least 32", refused.Message, StringComparison.Ordinal);
        var file = System.IO.Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, new string('k', 40) + "\n", TestContext.Current.CancellationToken);
            var clock = new SetClock();
            Assert.Equal(await Key(database, clock, ("DRILL_CLUSTER_KEY", new string('k', 40))).SignAsync("POST", Path, Body, TestContext.Current.CancellationToken),
                await Key(database, clock, ("DRILL_CLUSTER_KEY_FILE", file)).SignAsync("POST", Path, Body, TestContext.Current.CancellationToken));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static ClusterKey Key(string database, params (string Name, string Value)[] settings) => Key(database, TimeProvider.System, settings);

    private static ClusterKey Key(string database, TimeProvider clock, params (string Name, string Value)[] settings) =>
        new(new Databases(database), new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Name, s.Value))).Build(), clock);

    private static async Task<HttpStatusCode> PostAsync(HttpClient http, string? header, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (header is not null)
            request.Headers.TryAddWithoutValidation(ClusterKey.Header, header);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.FromUnixTimeMilliseconds(1_790_000_000_000);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
