using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

/// <summary>The headline of each scenario at seed 1, version 1, computed apart from this code when the scenarios were designed.</summary>
public sealed class HeadlineVectorTests
{
    [Theory]
    [InlineData("feed-reads", "top", "req/s", 23.1e3)]
    [InlineData("telemetry-writes", "daily", "TB/day", 0.882)]
    [InlineData("timeline-fanout", "cheaper", "op/s", 625e3)]
    [InlineData("rate-limit-bucket", "over", "req", 140)]
    [InlineData("rate-limit-window", "full", "GB", 0.672)]
    [InlineData("cache-sizing", "ws", "GB", 9.96)]
    [InlineData("cache-stampede", "minttl", "s", 100)]
    [InlineData("chat-growth", "total", "PB", 0.664)]
    [InlineData("short-ids", "size", "TB", 58.4)]
    [InlineData("log-tiers", "own", "USD/mo", 35.2e3)]
    [InlineData("video-egress", "bill", "USD/mo", 5.83e6)]
    [InlineData("photo-uploads", "bill", "USD/mo", 1.55e6)]
    [InlineData("queue-outage", "clear", "min", 60)]
    [InlineData("worker-pool", "servers", "server", 12)]
    [InlineData("latency-budget", "total", "ms", 193)]
    [InlineData("tail-fanout", "any", "1", 0.183)]
    [InlineData("availability-chain", "down", "min/mo", 151)]
    [InlineData("replication-lag", "lost", "txn", 1.6e3)]
    [InlineData("quorum", "down", "min/yr", 39.3)]
    [InlineData("sharding", "shards", "shard", 25)]
    [InlineData("search-index", "cores", "core", 240)]
    [InlineData("websocket-presence", "servers", "server", 20)]
    [InlineData("compute-cost", "elastic", "USD/mo", 231)]
    [InlineData("second-region", "perms", "USD/mo/ms", 264)]
    public void The_headline_at_seed_1_holds_to_the_digits_given(string id, string headline, string unit, double expected)
    {
        var sheet = Sheets.Shipped.Find(id)!;
        Assert.Equal((1, headline), (sheet.Version, sheet.Headline));
        var value = DrawnSheet.Of(sheet, SheetSeed.Public(1)).Truth[headline] / UnitParser.Parse(unit, sheet.Nouns).Factor;
        Assert.Equal(expected, Portable.Round(value, 3), expected * 1e-9);
    }
}
