using DrillJudge.Worksheets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class SheetRulesTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DrawnSheet Drawn = Sheets.Drawn();

    [Fact]
    public void A_sheet_is_worked_from_its_range_to_its_last_step()
    {
        var attempt = Worked(Start());
        Assert.True(attempt.Ended);
        Assert.False(attempt.Surrendered);
        Assert.Equal(9, Grader.Grade(Drawn, attempt.Answers()).Score);
        Assert.True(attempt.Interval(Drawn)!.Hit);
        Assert.Equal("E_CLOSED", Refused(attempt, new SheetEvent.Answer("inflow", "1 MB/s")).Code);
        Assert.Equal("E_ENDED", Refused(attempt, new SheetEvent.Surrender()).Code);
    }

    [Theory]
    [InlineData("nowhere", SheetRefusal.NotFound, "E_STEP")]
    [InlineData("interval", SheetRefusal.Conflict, "E_CLOSED")]
    [InlineData("daily", SheetRefusal.Conflict, "E_ORDER")]
    [InlineData("inflow", SheetRefusal.Conflict, "E_NOT_OPEN")]
    public void Answers_out_of_place_are_refused(string step, SheetRefusal why, string code)
    {
        var attempt = Answered(Start(), "interval", "1 TB to 2000 TB");
        var refused = Refused(attempt, new SheetEvent.Answer(step, "5 MB/s"));
        Assert.Equal((why, code, "5 MB/s"), (refused.Why, refused.Code, refused.Typed));
    }

    [Fact]
    public void Bad_input_costs_no_try_and_keeps_what_was_typed()
    {
        var attempt = Apply(Answered(Start(), "interval", "1 TB to 2000 TB"), new SheetEvent.Open("inflow"));
        var refused = Refused(attempt, new SheetEvent.Answer("inflow", "1,5 MB/s"));
        Assert.Equal((SheetRefusal.BadInput, "E_COMMA", "1,5 MB/s"), (refused.Why, refused.Code, refused.Typed));
        Assert.NotNull(Apply(attempt, new SheetEvent.Answer("inflow", "1.5 MB/s")).Find("inflow")!.ClosedAt);
    }

    [Fact]
    public void More_than_four_kilobytes_are_too_large()
    {
        var attempt = Apply(Start(), new SheetEvent.Open("interval"));
        Assert.Equal(SheetRefusal.TooLarge, Refused(attempt, new SheetEvent.Answer("interval", new string('1', 4097))).Why);
        Assert.Equal(SheetRefusal.TooLarge, Refused(attempt, new SheetEvent.Answer("interval", "1", new string('é', 2048))).Why);
        Assert.Equal("E_LENGTH", Refused(attempt, new SheetEvent.Answer("interval", new string('1', 4096))).Code);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(63, false)]
    [InlineData(63.1, true)]
    public void An_answer_is_late_three_seconds_after_its_time(double seconds, bool late)
    {
        var attempt = Apply(Answered(Start(), "interval", "1 TB to 2000 TB"), new SheetEvent.Open("inflow"));
        attempt = Apply(attempt, new SheetEvent.Open("inflow"), Noon.AddSeconds(30));
        attempt = Apply(attempt, new SheetEvent.Answer("inflow", "1.5 MB/s"), Noon.AddSeconds(seconds));
        Assert.Equal(late, attempt.Find("inflow")!.Late);
    }

    [Fact]
    public void A_pause_stops_the_clock_in_practice()
    {
        var attempt = Apply(Start(), new SheetEvent.Open("interval"));
        attempt = Apply(attempt, new SheetEvent.Pause(), Noon.AddSeconds(10));
        Assert.Equal(TimeSpan.FromSeconds(20), attempt.Left(Drawn.Sheet, "interval", Noon.AddSeconds(500)));
        Assert.Equal("E_PAUSED", Refused(attempt, new SheetEvent.Answer("interval", "1 TB to 2 TB")).Code);
        attempt = Apply(attempt, new SheetEvent.Resume(), Noon.AddSeconds(500));
        Assert.Equal(TimeSpan.FromSeconds(15), attempt.Left(Drawn.Sheet, "interval", Noon.AddSeconds(505)));
    }

    [Fact]
    public void A_mock_sheet_neither_pauses_nor_tells_before_its_end()
    {
        var drawn = DrawnSheet.Of(Drawn.Sheet, SheetSeed.NewSecret());
        var attempt = SheetAttempt.Start(drawn, SheetMode.Mock, Noon);
        Assert.Equal("E_NO_PAUSE", Assert.IsType<SheetOutcome.Refused>(SheetRules.Apply(drawn, attempt, new SheetEvent.Pause(), Noon)).Code);
        foreach (var (step, typed) in new[] { ("interval", "1 TB to 2 TB"), ("inflow", "5 MB/s") })
        {
            attempt = ((SheetOutcome.Accepted)SheetRules.Apply(drawn, attempt, new SheetEvent.Open(step), Noon)).Attempt;
            attempt = ((SheetOutcome.Accepted)SheetRules.Apply(drawn, attempt, new SheetEvent.Answer(step, typed), Noon)).Attempt;
        }

        Assert.Empty(FeedbackWriter.Write(drawn, attempt));
        Assert.Throws<InvalidOperationException>(() => WorkedSolution.For(drawn, attempt));
        Assert.Throws<InvalidOperationException>(() => SheetModel.FollowupOf(drawn, attempt));
        attempt = ((SheetOutcome.Accepted)SheetRules.Apply(drawn, attempt, new SheetEvent.Surrender(), Noon)).Attempt;
        Assert.Equal(9, FeedbackWriter.Write(drawn, attempt).Count);
        Assert.Equal(9, WorkedSolution.For(drawn, attempt).Count);
    }

    [Fact]
    public void A_mock_sheet_wants_a_secret_seed() => Assert.Throws<ArgumentException>(() => SheetAttempt.Start(Drawn, SheetMode.Mock, Noon));

    [Fact]
    public void Practice_tells_after_each_step_and_solves_only_after_the_last()
    {
        var attempt = Answered(Answered(Start(), "interval", "1 TB to 2000 TB"), "inflow", "1 MB/s");
        Assert.Equal(["inflow"], FeedbackWriter.Write(Drawn, attempt).Select(feedback => feedback.Step));
        Assert.Throws<InvalidOperationException>(() => WorkedSolution.For(Drawn, attempt));
    }

    [Fact]
    public void Surrender_leaves_the_rest_blank()
    {
        var attempt = Apply(Answered(Start(), "interval", "1 TB to 2000 TB"), new SheetEvent.Surrender());
        Assert.True(attempt is { Ended: true, Surrendered: true });
        Assert.Equal(0, Grader.Grade(Drawn, attempt.Answers()).Score);
        Assert.All(FeedbackWriter.Write(Drawn, attempt), feedback => Assert.Equal("blank", feedback.Verdict));
    }

    [Fact]
    public void Hints_are_counted_and_a_step_may_be_left()
    {
        var attempt = Apply(Answered(Start(), "interval", "1 TB to 2000 TB"), new SheetEvent.Open("inflow"));
        attempt = Apply(Apply(attempt, new SheetEvent.Hint("inflow")), new SheetEvent.Hint("inflow"));
        Assert.Equal(1, attempt.Find("inflow")!.Hints);
        Assert.Equal("daily", Apply(attempt, new SheetEvent.Leave("inflow")).Current!.Step);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("Our own")]
    [InlineData(" A ")]
    public void An_option_is_chosen_by_name_label_or_letter(string typed) =>
        Assert.Equal(("Our own", null), (AnswerToStep.Preview(Drawn, "pick", typed).Echo, AnswerToStep.Preview(Drawn, "pick", typed).Fault));

    [Theory]
    [InlineData("c", "E_OPTION")]
    [InlineData("none", "E_OPTION")]
    [InlineData("", "E_EMPTY")]
    public void What_is_no_option_has_a_code(string typed, string code) => Assert.Equal(code, AnswerToStep.Preview(Drawn, "pick", typed).Fault!.Code);

    [Fact]
    public void An_attempt_survives_storage_with_its_reason()
    {
        var attempt = Worked(Start());
        Assert.Equal("three zones", attempt.Find("factor")!.Reason);
        Assert.Equal(attempt.ToJson(), SheetAttempt.FromJson(attempt.ToJson()).ToJson());
        Assert.Equal(attempt.Steps, SheetAttempt.FromJson(attempt.ToJson()).Steps);
    }

    [Fact]
    public void Whatever_is_refused_changes_nothing_and_nothing_throws() =>
        Prop.ForAll(Gen.Choose(0, 10_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            string[] typed = ["5 MB/s", "1,5", "", "9^9^9", "3-5 TB", "1 TB to 5 TB", "own", "2", "99.9%", "€5", "0", "\0", "5 furlong", "$5/mo"];
            string[] steps = ["interval", .. Drawn.Sheet.Steps.Select(step => step.Id), "nowhere", ""];
            var (attempt, now) = (Start(), Noon);
            for (var i = 0; i < 60; i++)
            {
                var step = random.Next(3) == 0 ? steps[random.Next(steps.Length)] : attempt.Current?.Step ?? "pay";
                SheetEvent happened = random.Next(8) switch
                {
                    0 => new SheetEvent.Pause(), 1 => new SheetEvent.Resume(), 2 => new SheetEvent.Hint(step), 3 when random.Next(20) == 0 => new SheetEvent.Surrender(),
                    4 when random.Next(4) == 0 => new SheetEvent.Leave(step), 5 or 6 => new SheetEvent.Open(step), _ => new SheetEvent.Answer(step, typed[random.Next(typed.Length)]),
                };
                var before = attempt.ToJson();
                now = now.AddSeconds(random.Next(40));
                var outcome = SheetRules.Apply(Drawn, attempt, happened, now);
                if (attempt.ToJson() != before)
                    return false;
                attempt = outcome is SheetOutcome.Accepted accepted ? accepted.Attempt : attempt;
            }

            return Grader.Grade(Drawn, attempt.Answers()).Score >= 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    internal static SheetAttempt Worked(SheetAttempt attempt, DrawnSheet? sheet = null)
    {
        var drawn = sheet ?? Drawn;
        attempt = Answered(attempt, "interval", "0.001 TB to 100000 TB", drawn);
        foreach (var step in drawn.Sheet.Steps)
        {
            var typed = step is ChoiceStep choice ? Contest.Of(choice, drawn.Truth).Best : SheetNames.Value(step, drawn.Truth[step.Id], drawn.Sheet.Nouns);
            attempt = Answered(attempt, step.Id, typed, drawn, step is AssumptionStep ? "three zones" : null);
        }

        return attempt;
    }

    private static SheetAttempt Start() => SheetAttempt.Start(Drawn, SheetMode.Practice, Noon);

    private static SheetAttempt Answered(SheetAttempt attempt, string step, string typed, DrawnSheet? drawn = null, string? reason = null) =>
        Apply(Apply(attempt, new SheetEvent.Open(step), null, drawn), new SheetEvent.Answer(step, typed, reason), null, drawn);

    private static SheetAttempt Apply(SheetAttempt attempt, SheetEvent happened, DateTimeOffset? now = null, DrawnSheet? drawn = null) =>
        Assert.IsType<SheetOutcome.Accepted>(SheetRules.Apply(drawn ?? Drawn, attempt, happened, now ?? Noon)).Attempt;

    private static SheetOutcome.Refused Refused(SheetAttempt attempt, SheetEvent happened) => Assert.IsType<SheetOutcome.Refused>(SheetRules.Apply(Drawn, attempt, happened, Noon));
}
