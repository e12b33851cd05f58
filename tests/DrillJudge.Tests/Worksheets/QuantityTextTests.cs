using DrillJudge.Worksheets;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData(23148.1, "req/s", "23.1k req/s")]
    [InlineData(4, "server", "4 servers")]
    [InlineData(1, "server", "1 server")]
    [InlineData(100e6, "user", "100M users")]
    [InlineData(5e9, "key", "5bn keys")]
    [InlineData(0.882e12 / 86400, "TB/day", "0.882 TB/day")]
    [InlineData(0.05e12, "TB", "50 GB")]
    [InlineData(664e12, "PB", "0.664 PB")]
    [InlineData(2000, "B", "2 kB")]
    [InlineData(35200 / 2592000.0, "USD/mo", "$35.2k/mo")]
    [InlineData(1.25e8, "Gbit/s", "1 Gbit/s")]
    [InlineData(0.0005, "ms", "0.5 ms")]
    [InlineData(1.5, "ms", "1.5 s")]
    [InlineData(86400.0 * 3.5, "day", "3.5 days")]
    [InlineData(86400 * 30.0, "mo", "1 month")]
    [InlineData(0.183, "1", "0.183")]
    [InlineData(0.183, "%", "18.3%")]
    [InlineData(0.9995, "nines", "99.95%")]
    [InlineData(0.999968, "nines", "99.9968%")]
    [InlineData(7, "exact char", "7 characters")]
    [InlineData(999.96, "req", "1k requests")]
    [InlineData(3.5e18, "1", "3.5x10^18")]
    [InlineData(2e-9, "USD", "$2x10^-9")]
    [InlineData(21474836480, "GiB", "20 GiB")]
    public void Values_are_written_for_people(double value, string unit, string expected) =>
        Assert.Equal(expected, QuantityText.Format(value, UnitParser.Parse(unit, Nouns.Known), Nouns.Known));

    [Theory]
    [InlineData("furlong")]
    [InlineData("MB//s")]
    [InlineData("MB^9")]
    [InlineData("")]
    [InlineData("USD/GB/mo/USD/GB/mo/USD/GB/mo/USD/GB/mo/s")]
    public void A_unit_that_is_none_is_refused(string unit) => Assert.Throws<UnitException>(() => UnitParser.Parse(unit, Nouns.Known));

    [Theory]
    [InlineData("MB/s", "data per time")]
    [InlineData("TB", "an amount of data")]
    [InlineData("s", "a time")]
    [InlineData("req/s", "a count per time")]
    [InlineData("USD/mo", "money per time")]
    [InlineData("server", "a plain number or count")]
    public void Dimensions_have_names(string unit, string expected) => Assert.Equal(expected, UnitParser.Parse(unit, Nouns.Known).Dimension.ToString());

    [Fact]
    public void Our_logarithm_and_power_agree_with_the_librarys()
    {
        for (var x = 1e-12; x < 1e15; x *= 1.7)
        {
            Assert.Equal(Math.Log(x), Portable.Log(x), 1e-12);
            Assert.Equal(1, Portable.Exp(Math.Log(x)) / x, 1e-12);
            Assert.Equal(1, Portable.Power(x, 0.37) / Math.Pow(x, 0.37), 1e-11);
        }
    }
}
