using DrillJudge.Worksheets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class CreditTests
{
    private static readonly Arbitrary<double> Exponents = Gen.Choose(-3_000_000, 3_000_000).Select(n => n / 1e6).ToArbitrary();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1.5, 1)]
    [InlineData(0.6666667, 1)]
    [InlineData(1.5001, 0.75)]
    [InlineData(10, 0.25)]
    [InlineData(10.01, 0)]
    [InlineData(0.0999, 0)]
    public void Credit_has_its_steps(double ratio, double expected) => Assert.Equal(expected, Credit.Of(Credit.Distance(ratio, 1, UnitKind.Plain)), 0.001);

    [Fact]
    public void Credit_is_the_same_above_and_below() =>
        Prop.ForAll(Exponents, r => Math.Abs(Credit.Of(Credit.Distance(Math.Pow(10, r), 1, UnitKind.Plain)) - Credit.Of(Credit.Distance(Math.Pow(10, -r), 1, UnitKind.Plain))) < 1e-9).QuickCheckThrowOnFailure();

    [Fact]
    public void Credit_never_rises_with_distance() =>
        Prop.ForAll(Exponents, Exponents, (a, b) => Math.Abs(a) > Math.Abs(b) || Credit.Of(Math.Abs(a)) >= Credit.Of(Math.Abs(b))).QuickCheckThrowOnFailure();

    [Fact]
    public void Availabilities_are_compared_by_what_they_lack()
    {
        Assert.Equal(1, Credit.Of(Credit.Distance(0.9996, 0.9995, UnitKind.Nines)));
        Assert.True(Credit.Of(Credit.Distance(0.999, 0.9999, UnitKind.Nines)) < 0.3);
    }

    [Fact]
    public void What_is_no_number_is_infinitely_far() => Assert.Equal(double.PositiveInfinity, Credit.Distance(1, -5, UnitKind.Plain));

    [Theory]
    [InlineData(5, 10, "overconfident")]
    [InlineData(6, 10, null)]
    [InlineData(20, 20, "too wide")]
    [InlineData(8, 10, null)]
    [InlineData(0, 0, null)]
    public void Calibration_speaks_only_where_the_whole_band_lies_aside(int hits, int tries, string? verdict) => Assert.Equal(verdict, new Calibration(hits, tries).Verdict);

    [Fact]
    public void The_band_is_Wilsons()
    {
        var (low, high) = new Calibration(5, 10).Band;
        Assert.Equal(0.2366, low, 0.0005);
        Assert.Equal(0.7634, high, 0.0005);
    }

    [Fact]
    public void An_interval_is_scored_by_its_width_and_ten_times_its_miss()
    {
        Assert.Equal(new IntervalScore(true, 1), IntervalScore.Of(1, 10, 5));
        var missed = IntervalScore.Of(1, 10, 100);
        Assert.False(missed.Hit);
        Assert.Equal(11, missed.Width, 1e-9);
        Assert.True(IntervalScore.Of(0.99, 0.9999, 0.999, UnitKind.Nines).Hit);
    }
}
