using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class AnswerReaderTests
{
    [Theory]
    [InlineData("1.5e9 req/s", "req/s", 1.5e9)]
    [InlineData("1.5x10^9 req/s", "req/s", 1.5e9)]
    [InlineData("1.5 × 10⁹ req/s", "req/s", 1.5e9)]
    [InlineData("10⁹", "1", 1e9)]
    [InlineData("2^30", "1", 1073741824)]
    [InlineData("2⁻³", "1", 0.125)]
    [InlineData("(4e7*10)/86400 /s", "req/s", 4629.6296296)]
    [InlineData("4e7*10/86400 req/s", "req/s", 4629.6296296)]
    [InlineData("(5k-1k) rps", "req/s", 4000)]
    [InlineData("~ 40k rps", "req/s", 40000)]
    [InlineData("about 40 krps", "req/s", 40000)]
    [InlineData("≈ 1,500,000 req/s", "req/s", 1.5e6)]
    [InlineData("1_500_000 qps", "req/s", 1.5e6)]
    [InlineData("1 500 000 queries per second", "req/s", 1.5e6)]
    [InlineData("12 kIOPS", "op/s", 12000)]
    [InlineData("3 million requests a day", "req/s", 34.7222)]
    [InlineData("2 lakh", "1", 2e5)]
    [InlineData("1.5 crore users", "user", 1.5e7)]
    [InlineData("3B", "user", 3e9)]
    [InlineData("5m users", "user", 5e6)]
    [InlineData("5bn", "user", 5e9)]
    [InlineData("2T keys", "key", 2e12)]
    [InlineData("800 B", "B", 800)]
    [InlineData("1.5 GB/s", "GB/s", 1.5)]
    [InlineData("12 Gbps", "GB/s", 1.5)]
    [InlineData("12 gbps", "GB/s", 1.5)]
    [InlineData("1500 MBps", "GB/s", 1.5)]
    [InlineData("12 Gb/s", "GB/s", 1.5)]
    [InlineData("12 Gbit per sec", "GB/s", 1.5)]
    [InlineData("1500 mb/s", "GB/s", 1.5)]
    [InlineData("1 GiB", "B", 1073741824)]
    [InlineData("5 KB", "kB", 5)]
    [InlineData("129.6 TB/day", "GB/s", 1.5)]
    [InlineData("$40k/mo", "USD/mo", 40000)]
    [InlineData("40k USD per month", "USD/mo", 40000)]
    [InlineData("US$ 480k a year", "USD/mo", 39452.05)]
    [InlineData("$40k monthly", "USD/mo", 40000)]
    [InlineData("90 s", "min", 1.5)]
    [InlineData("250 µs", "ms", 0.25)]
    [InlineData("4 servers", "server", 4)]
    [InlineData("4", "server", 4)]
    [InlineData("18%", "1", 0.18)]
    [InlineData("18%", "%", 18)]
    [InlineData("0.18", "%", 18)]
    [InlineData("99.95%", "nines", 0.9995)]
    [InlineData("99.95", "nines", 0.9995)]
    [InlineData("3 nines", "nines", 0.999)]
    [InlineData("7 chars", "exact char", 7)]
    [InlineData("１２", "1", 12)]
    [InlineData("100 USD/mo/ms", "USD/mo/ms", 100)]
    [InlineData("2 s^-1", "req/s", 2)]
    public void Answers_are_read(string typed, string unit, double expected)
    {
        var (answer, fault) = Read(typed, unit);
        Assert.Null(fault);
        Assert.Equal(1, answer!.InUnit / expected, 1e-5);
    }

    [Theory]
    [InlineData("", "req/s", "E_EMPTY")]
    [InlineData("   ", "req/s", "E_EMPTY")]
    [InlineData("lots", "req/s", "E_NUMBER")]
    [InlineData("TB", "TB", "E_NUMBER")]
    [InlineData("1.2.3", "1", "E_NUMBER")]
    [InlineData("0x10", "1", "E_NUMBER")]
    [InlineData("1/0", "1", "E_NUMBER")]
    [InlineData("(1+2", "1", "E_NUMBER")]
    [InlineData("٣ req/s", "req/s", "E_NUMBER")]
    [InlineData("1,5", "1", "E_COMMA")]
    [InlineData("1,50,000", "1", "E_COMMA")]
    [InlineData("0,500", "1", "E_COMMA")]
    [InlineData("40k", "req/s", "E_NO_UNIT")]
    [InlineData("$40k", "USD/mo", "E_DIMENSION")]
    [InlineData("3 TB", "TB/day", "E_DIMENSION")]
    [InlineData("5%", "TB", "E_DIMENSION")]
    [InlineData("5 s", "server", "E_DIMENSION")]
    [InlineData("12 users", "server", "E_NOUN")]
    [InlineData("12 photos/s", "msg/s", "E_NOUN")]
    [InlineData("12 req/server", "req", "E_NOUN")]
    [InlineData("10 furlong", "server", "E_UNIT")]
    [InlineData("10 TBB", "TB", "E_UNIT")]
    [InlineData("5 GB^9", "GB", "E_UNIT")]
    [InlineData("€5", "USD/mo", "E_CURRENCY")]
    [InlineData("5 EUR/mo", "USD/mo", "E_CURRENCY")]
    [InlineData("5 €/mo", "USD/mo", "E_CURRENCY")]
    [InlineData("5 m", "min", "E_AMBIGUOUS")]
    [InlineData("5 req/m", "req/s", "E_AMBIGUOUS")]
    [InlineData("5 b", "GB", "E_AMBIGUOUS")]
    [InlineData("3-5 TB", "TB", "E_RANGE_IN_POINT")]
    [InlineData("3 TB to 5 TB", "TB", "E_RANGE_IN_POINT")]
    [InlineData("3..5", "1", "E_RANGE_IN_POINT")]
    [InlineData("between 3 and 5", "1", "E_RANGE_IN_POINT")]
    [InlineData("5 ± 1", "1", "E_RANGE_IN_POINT")]
    [InlineData("3 – 5 TB", "TB", "E_RANGE_IN_POINT")]
    [InlineData("100+", "1", "E_BOUND")]
    [InlineData("100+ TB", "TB", "E_BOUND")]
    [InlineData(">100", "1", "E_BOUND")]
    [InlineData("at least 5", "1", "E_BOUND")]
    [InlineData("0", "1", "E_NOT_POSITIVE")]
    [InlineData("-5", "1", "E_NOT_POSITIVE")]
    [InlineData("−5", "1", "E_NOT_POSITIVE")]
    [InlineData("100%", "nines", "E_NOT_POSITIVE")]
    [InlineData("1e400", "1", "E_RANGE")]
    [InlineData("9^9^9", "1", "E_RANGE")]
    [InlineData("1e-300", "1", "E_RANGE")]
    [InlineData("6.5", "exact", "E_WHOLE")]
    [InlineData("11111111111111111111111111111111111111111111111111111111111111111111111111111111111", "1", "E_LENGTH")]
    public void What_cannot_be_read_has_a_code_and_keeps_what_was_typed(string typed, string unit, string code)
    {
        var (answer, fault) = Read(typed, unit);
        Assert.Null(answer);
        Assert.Equal((code, typed), (fault!.Code, fault.Typed));
        Assert.NotEmpty(fault.Text);
        Assert.Contains(code, AnswerCode.All);
    }

    [Theory]
    [InlineData("1.5 GB/s", "GB/s", "1.5 GB/s = 12 Gbit/s")]
    [InlineData("12 Gbps", "GB/s", "12 Gbit/s = 1.5 GB/s")]
    [InlineData("1500 MB/s", "GB/s", "1.5 GB/s = 12 Gbit/s")]
    [InlineData("40 krps", "req/s", "40 kreq/s = 40k req/s")]
    [InlineData("$480k/yr", "USD/mo", "$480k/yr = $39.45k/mo")]
    [InlineData("4", "server", "4 servers")]
    public void The_echo_shows_how_it_was_read(string typed, string unit, string echo) => Assert.Equal(echo, Read(typed, unit).Answer!.Echo);

    [Fact]
    public void A_missing_unit_is_forgiven_at_level_1_with_a_note()
    {
        var (answer, _) = new AnswerReader(UnitParser.Parse("req/s", Nouns.Known), Nouns.Known, level: 1).Read("40k");
        Assert.Equal(40000, answer!.Value);
        Assert.Contains("req/s", Assert.Single(answer.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500 mb/s", "MB/s", "bytes")]
    [InlineData("5 gbps", "Gbit/s", "bits")]
    [InlineData("5m users", "user", "million")]
    [InlineData("5 GiB", "GB", "1024")]
    public void What_was_taken_for_granted_is_noted(string typed, string unit, string note) =>
        Assert.Contains(Read(typed, unit).Answer!.Notes, text => text.Contains(note, StringComparison.Ordinal));

    [Fact]
    public void Unknown_units_name_their_neighbours() => Assert.Contains("servers", Read("4 severs", "server").Fault!.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("3M to 10M USD/mo", "USD/mo", 3e6, 1e7)]
    [InlineData("$3M - $10M a month", "USD/mo", 3e6, 1e7)]
    [InlineData("3 to 10M USD/mo", "USD/mo", 3e6, 1e7)]
    [InlineData("3-10 TB", "TB", 3, 10)]
    [InlineData("500 GB to 2 TB", "TB", 0.5, 2)]
    [InlineData("between 5k and 20k rps", "req/s", 5000, 20000)]
    [InlineData("1e-3..1e-2", "1", 0.001, 0.01)]
    [InlineData("90% to 99%", "nines", 0.9, 0.99)]
    public void Ranges_are_read(string typed, string unit, double low, double high)
    {
        var asked = UnitParser.Parse(unit, Nouns.Known);
        var (interval, fault) = new AnswerReader(asked, Nouns.Known).ReadInterval(typed);
        Assert.Null(fault);
        Assert.Equal(low, interval!.Low / asked.Factor, 1e-6 * low);
        Assert.Equal(high, interval.High / asked.Factor, 1e-6 * high);
    }

    [Theory]
    [InlineData("5 TB", "E_INTERVAL")]
    [InlineData("5 TB to", "E_INTERVAL")]
    [InlineData("10 TB to 5 TB", "E_INTERVAL_ORDER")]
    [InlineData("5 TB to 5 TB", "E_INTERVAL_ORDER")]
    [InlineData("1 to 5 s", "E_DIMENSION")]
    [InlineData("", "E_EMPTY")]
    public void Ranges_that_are_none_have_a_code(string typed, string code) =>
        Assert.Equal(code, new AnswerReader(UnitParser.Parse("TB", Nouns.Known), Nouns.Known).ReadInterval(typed).Fault?.Code);

    private static (ReadAnswer? Answer, AnswerFault? Fault) Read(string typed, string unit) => new AnswerReader(UnitParser.Parse(unit, Nouns.Known), Nouns.Known).Read(typed);
}
