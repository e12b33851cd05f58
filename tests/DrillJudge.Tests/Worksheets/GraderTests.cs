using DrillJudge.Worksheets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class GraderTests
{
    private static readonly DrawnSheet Drawn = Sheets.Drawn();

    [Fact]
    public void Right_answers_get_every_point()
    {
        var grade = Grader.Grade(Drawn, All(1));
        Assert.All(grade.Steps, step => Assert.Equal((step.Step, 1.0), (step.Step, step.Credit)));
        Assert.Equal((9.0, 9.0, 9.0), (grade.Score, grade.InTimeScore, grade.Most));
    }

    [Fact]
    public void An_early_error_costs_once()
    {
        var answers = All(1);
        foreach (var step in new[] { "inflow", "daily", "kept", "bill" })
            answers[step] = Drawn.Times(step, 1000);
        var grade = Grader.Grade(Drawn, answers).Steps.ToDictionary(step => step.Step);
        Assert.Equal((0.0, "PREFIX"), (grade["inflow"].Credit, grade["inflow"].SlipCode));
        Assert.All(new[] { "daily", "kept", "bill" }, step => Assert.Equal((1.0, true), (grade[step].Credit, grade[step].ByCarried)));
        Assert.Equal(Drawn.Truth["daily"] * 1000, grade["daily"].Carried!.Value, Drawn.Truth["daily"]);
    }

    [Fact]
    public void What_lies_beyond_a_thousand_is_not_carried_and_that_is_said()
    {
        var answers = new Dictionary<string, StepAnswer> { ["inflow"] = Drawn.Times("inflow", 1e6), ["daily"] = Drawn.Times("daily", 1) };
        var daily = Grader.Grade(Drawn, answers).Steps[1];
        Assert.Equal((1.0, (double?)null), (daily.Credit, daily.Carried));
        Assert.Equal(["inflow"], daily.Dropped);
        Assert.Contains("Too far off", FeedbackWriter.Write(Drawn.Sheet, daily).Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_step_leaves_its_true_value_to_the_next() =>
        Assert.Equal(1, Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { ["inflow"] = StepAnswer.Blank, ["daily"] = Drawn.Times("daily", 1) }).Steps[1].Credit);

    [Fact]
    public void A_step_that_forbids_carrying_is_held_against_the_truth_alone()
    {
        var drawn = Sheets.Drawn(find: "expect: inflow,", replace: "expect: inflow, carry: false,");
        var daily = Grader.Grade(drawn, new Dictionary<string, StepAnswer> { ["inflow"] = drawn.Times("inflow", 100), ["daily"] = drawn.Times("daily", 100) }).Steps[1];
        Assert.Equal((0.0, (double?)null), (daily.Credit, daily.Carried));
    }

    [Theory]
    [InlineData(8, "BITS_BYTES", "inflow")]
    [InlineData(0.125, "BITS_BYTES", "inflow")]
    [InlineData(0.001, "PREFIX", "inflow")]
    [InlineData(1e6, "PREFIX_TWICE", "inflow")]
    [InlineData(60.0, "PER_MINUTE", "inflow")]
    [InlineData(3600.0, "PER_HOUR", "inflow")]
    [InlineData(1.04 * 86400, "PER_DAY", "inflow")]
    [InlineData(1 / 30.0, "PER_MONTH", "inflow")]
    [InlineData(365.0, "PER_YEAR", "inflow")]
    [InlineData(8, null, "bill")]
    [InlineData(5, null, "inflow")]
    [InlineData(20, "TWENTY", "inflow")]
    public void Slips_are_named(double factor, string? code, string step)
    {
        var grade = Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { [step] = Drawn.Times(step, factor) }).Steps[0];
        Assert.Equal(code, grade.SlipCode);
    }

    [Fact]
    public void An_authors_slip_says_what_went_wrong_and_may_give_credit()
    {
        var grade = Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { ["inflow"] = Drawn.Times("inflow", 20.4) }).Steps[0];
        Assert.Equal(0.4, grade.Credit);
        Assert.Equal($"Twenty lines each, not {QuantityText.Format(Drawn.Givens["line"], UnitParser.Parse("B", Nouns.Known), Nouns.Known)}.", grade.SlipText);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(5, 1)]
    [InlineData(1.9, 0.5)]
    [InlineData(50, 0.5)]
    [InlineData(51, 0)]
    [InlineData(0.19, 0)]
    public void Assumptions_are_plausible_or_not(double value, double credit) =>
        Assert.Equal(credit, Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { ["factor"] = new(value, null, false) }).Steps[0].Credit);

    [Theory]
    [InlineData(5, 5 / 3.0, 1)]
    [InlineData(30, 10, 1)]
    [InlineData(300, 100, 0)]
    public void An_assumption_is_used_from_then_on_unless_it_is_far_off(double assumed, double billed, double credit)
    {
        var answers = new Dictionary<string, StepAnswer> { ["factor"] = new(assumed, null, false), ["bill"] = Drawn.Times("bill", billed) };
        Assert.Equal(credit, Grader.Grade(Drawn, answers).Steps[1].Credit);
    }

    [Fact]
    public void The_box_behind_a_choice_asks_for_the_option_that_was_chosen()
    {
        var contest = Contest.Of((ChoiceStep)Drawn.Sheet.Find("pick")!, Drawn.Truth);
        foreach (var option in new[] { "own", "team" })
        {
            var answers = new Dictionary<string, StepAnswer> { ["pick"] = new(null, option, false), ["pay"] = new(contest.Objectives[option], null, false) };
            var grade = Grader.Grade(Drawn, answers);
            Assert.Equal((option == contest.Best ? 1 : 0.25, 1.0), (grade.Steps[0].Credit, grade.Steps[1].Credit));
        }
    }

    [Fact]
    public void A_choice_that_is_right_by_the_learners_own_numbers_is_right()
    {
        var wrong = Drawn.Truth["pick"] == Drawn.Truth["bill"] ? 1000.0 : 0.001;
        var option = wrong > 1 ? "team" : "own";
        var answers = All(1);
        answers["bill"] = Drawn.Times("bill", wrong);
        answers["pick"] = new(null, option, false);
        var grade = Grader.Grade(Drawn, answers).Steps.Single(step => step.Step == "pick");
        Assert.Equal((1.0, true), (grade.Credit, grade.ByCarried));
        Assert.NotEqual(option, grade.Best);
    }

    [Fact]
    public void An_option_within_a_quarter_of_the_best_is_as_good_and_none_may_be_right()
    {
        ChoiceStep Step(string a, string b) => new("c", "", "", 60, 1, [], "")
        {
            Options = [new DesignOption("a", "A", ExpressionParser.Parse(a), ExpressionParser.ParseCondition("x > 1"), "", new Dictionary<string, Expression>()), new DesignOption("b", "B", ExpressionParser.Parse(b), ExpressionParser.ParseCondition("x > 2"), "", new Dictionary<string, Expression>())],
        };
        Contest At(ChoiceStep step, double x) => Contest.Of(step, new Dictionary<string, double> { ["x"] = x });
        Assert.Equal((1.0, 1.0, 0.0), (At(Step("100", "125"), 3).Credit("a", false), At(Step("100", "125"), 3).Credit("b", false), At(Step("100", "125"), 3).Credit("none", false)));
        Assert.Equal(0.25, At(Step("100", "126"), 3).Credit("b", false));
        Assert.Equal(("a", 0.0), (At(Step("100", "50"), 1.5).Best, At(Step("100", "50"), 1.5).Credit("b", false)));
        Assert.Equal((ChoiceStep.None, 1.0, 0.0), (At(Step("1", "2"), 0).Best, At(Step("1", "2"), 0).Credit("none", false), At(Step("1", "2"), 0).Credit("a", false)));
        Assert.True(Step("1", "2").OffersNone);
    }

    [Fact]
    public void Late_answers_count_half_in_time()
    {
        var grade = Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { ["inflow"] = Drawn.Times("inflow", 1) with { Late = true } });
        Assert.Equal((1.0, 0.5), (grade.Score, grade.InTimeScore));
    }

    [Fact]
    public void A_right_headline_credits_the_blank_steps_that_feed_it_where_the_sheet_says_so()
    {
        var drawn = Sheets.Drawn(find: "headline: kept", replace: "headline: kept\nbackfill: true");
        var answers = new Dictionary<string, StepAnswer> { ["inflow"] = StepAnswer.Blank, ["daily"] = drawn.Times("daily", 100), ["kept"] = drawn.Times("kept", 1), ["bill"] = StepAnswer.Blank };
        Assert.Equal([(1.0, true), (0, false), (1, false), (0, false)], Grader.Grade(drawn, answers).Steps.Select(step => (step.Credit, step.Backfilled)));
        Assert.Equal(0, Grader.Grade(Drawn, answers).Steps[0].Credit);
        answers["kept"] = drawn.Times("kept", 2);
        Assert.Equal(0, Grader.Grade(drawn, answers).Steps[0].Credit);
    }

    [Fact]
    public void Whole_numbers_are_right_or_wrong()
    {
        var whole = Drawn.Truth["whole"];
        Assert.Equal(1, Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { ["whole"] = new(whole, null, false) }).Score);
        Assert.Equal(0, Grader.Grade(Drawn, new Dictionary<string, StepAnswer> { ["whole"] = new(whole + 1, null, false) }).Score);
    }

    [Fact]
    public void Carrying_never_lowers_a_score() =>
        Prop.ForAll(Gen.Choose(0, 10_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var drawn = Sheets.Drawn(random.Next(1000));
            var answers = new Dictionary<string, StepAnswer>();
            foreach (var step in drawn.Sheet.Steps)
            {
                answers[step.Id] = random.Next(6) == 0 ? StepAnswer.Blank
                    : step is ChoiceStep ? new StepAnswer(null, random.Next(2) == 0 ? "own" : "team", false)
                    : drawn.Times(step.Id, Math.Pow(10, ((random.NextDouble() * 10) - 5) * random.Next(2)));
            }

            foreach (var grade in Grader.Grade(drawn, answers).Steps.Where(grade => grade.Answered && grade.Answer is not null))
            {
                if (drawn.Sheet.Find(grade.Step) is EstimateStep step && grade.Credit < Credit.Of(grade.Answer!.Value, grade.Expected, step))
                    return false;
            }

            return Grader.Grade(drawn, answers).Steps.All(grade => grade.Credit is >= 0 and <= 1 && grade.InTime <= grade.Credit);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Dictionary<string, StepAnswer> All(double factor) => Drawn.Sheet.Steps.ToDictionary(step => step.Id, step => step is ChoiceStep choice
        ? new StepAnswer(null, Contest.Of(choice, Drawn.Truth).Best, false)
        : Drawn.Times(step.Id, factor));
}
