using System.Globalization;
using System.Text.RegularExpressions;
using DrillJudge.Worksheets;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Xunit;

namespace DrillJudge.Tests.Worksheets;

public sealed class RenderingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_printed_sheet_holds_no_answer()
    {
        foreach (var sheet in Sheets.Shipped.Sheets.Append(Sheets.Drawn().Sheet))
        {
            for (var seed = 0; seed < 50; seed++)
            {
                var drawn = DrawnSheet.Of(sheet, SheetSeed.Public(seed));
                var page = SheetHtml.Print(drawn);
                var given = SheetModel.Of(drawn);
                foreach (var step in sheet.Steps.Where(step => step is not ChoiceStep))
                {
                    // A value that is given is no answer, and neither is a number that the questions themselves hold; one without a unit may stand anywhere.
                    var answer = SheetNames.Value(step, drawn.Truth[step.Id], sheet.Nouns);
                    var known = given.Givens.Select(row => row.Value).Concat(given.Intro).Concat(given.Steps.Select(question => question.Ask)).Any(text => text.Contains(answer, StringComparison.Ordinal));
                    // Nor is what is printed for other numbers too: the time that a question allows, the options of a choice.
                    known |= Enumerable.Range(1, 3).Select(next => DrawnSheet.Of(sheet, SheetSeed.Public(seed + next)))
                        .Any(other => SheetNames.Value(step, other.Truth[step.Id], sheet.Nouns) != answer && SheetHtml.Print(other).Contains(answer, StringComparison.Ordinal));
                    Assert.True(known || !Regex.IsMatch(page, $@"(?<![\d.]){Regex.Escape(answer)}(?!\d)") || !answer.Any(char.IsLetter), $"{sheet.Id} at {seed}: {step.Id} = {answer} is printed");
                }

                Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
            }

            var print = SheetHtml.Print(DrawnSheet.Of(sheet, SheetSeed.Public(1)));
            Assert.All(sheet.Steps, step => Assert.DoesNotContain(step.Work, print, StringComparison.Ordinal));
            Assert.Contains($"{sheet.Id}-{sheet.Version}-1", print, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_printed_sheet_does_not_depend_on_what_is_expected()
    {
        var page = SheetHtml.Print(Sheets.Drawn());
        foreach (var (find, replace) in new[]
                 {
                     ("expect: rps*line,", "expect: rps*line*7,"), ("expect: daily*days", "expect: daily*days*days/day"), ("value: bill,", "value: bill*9,"), ("typical: 3", "typical: 4"),
                     ("expect: 1-(1-up)^2", "expect: up"), ("Twenty lines", "Thirty lines"), ("As chosen.", "As you like."), ("Multiply.", "Divide."), ("becomes ten times", "becomes nine times"),
                 })
            Assert.Equal(page, SheetHtml.Print(Sheets.Drawn(1, find, replace)));
        Assert.NotEqual(page, SheetHtml.Print(Sheets.Drawn(2)));
    }

    [Fact]
    public void A_secret_sheet_prints_its_letters_and_not_its_seed()
    {
        var seed = SheetSeed.NewSecret();
        var page = SheetHtml.Print(DrawnSheet.Of(Sheets.Drawn().Sheet, seed));
        Assert.Contains(seed.Shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain(seed.Text[7..], page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_author_or_learner_writes_is_escaped()
    {
        var page = SheetHtml.Print(Sheets.Drawn());
        Assert.Contains("&lt;b&gt;keep&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>keep", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_holds_every_answer_and_the_solution()
    {
        var drawn = Sheets.Drawn();
        var page = SheetHtml.Key(drawn);
        Assert.All(drawn.Sheet.Steps.Where(step => step is EstimateStep), step => Assert.Contains(SheetNames.Value(step, drawn.Truth[step.Id], drawn.Sheet.Nouns), page, StringComparison.Ordinal));
        Assert.Contains("ten times as much", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_solution_puts_in_the_learners_own_numbers()
    {
        var drawn = Sheets.Drawn();
        var attempt = SheetRulesTests.Worked(SheetAttempt.Start(drawn, SheetMode.Practice, Noon), drawn);
        attempt = attempt with { Steps = [.. attempt.Steps.Select(work => work.Step == "inflow" ? work with { Value = 25e6 } : work)] };
        var daily = WorkedSolution.For(drawn, attempt)[1];
        Assert.Equal(("inflow", "25 MB/s", "2.16 TB/day"), (daily.Formula, daily.OwnSubstituted, daily.OwnResult));
        Assert.Contains("with your numbers: 25 MB/s = 2.16 TB/day", SheetHtml.Worked(drawn, attempt), StringComparison.Ordinal);
        Assert.Contains("points; in time", SheetHtml.Feedback(drawn, attempt), StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_says_how_far_and_which_way()
    {
        var drawn = Sheets.Drawn();
        string Text(string step, double factor) => FeedbackWriter.Write(drawn.Sheet, Grader.Grade(drawn, new Dictionary<string, StepAnswer> { [step] = drawn.Times(step, factor) }).Steps[0]).Text;
        Assert.Equal("Near: yours is 2.1x high.", Text("inflow", 2.1));
        Assert.Equal("Wrong: yours is 40x low.", Text("inflow", 1 / 40.0));
        Assert.Equal("Right: yours is on the spot.", Text("inflow", 1));
        Assert.Equal("Not that number.", Text("whole", 2));
        var pair = Grader.Grade(drawn, new Dictionary<string, StepAnswer> { ["pair"] = new(1 - ((1 - drawn.Truth["pair"]) * 3), null, false) }).Steps[0];
        Assert.Equal("Near: yours is 3x too much downtime.", FeedbackWriter.Write(drawn.Sheet, pair).Text);
    }

    [Fact]
    public void The_cheat_sheet_dates_every_fact()
    {
        var page = SheetHtml.CheatSheet(Sheets.Shipped.Facts.Values);
        Assert.All(Sheets.Shipped.Facts.Values, fact => Assert.Contains($"{fact.Source}, {fact.Year}", page, StringComparison.Ordinal));
        Assert.Contains("$2/GB/mo", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_without_a_value_throws_instead_of_vanishing()
    {
        var texts = new SheetTexts();
        Assert.Throws<HandlebarsUndefinedBindingException>(() => texts.Render("{{missing}}", new Dictionary<string, string>()));
        Assert.Throws<HandlebarsUndefinedBindingException>(() => texts.Render("{{#if missing}}x{{/if}}", new Dictionary<string, string>()));
        Assert.Throws<HandlebarsUndefinedBindingException>(() => texts.Render("{{Rps}}", new Dictionary<string, string> { ["rps"] = "1" }));
        Assert.ThrowsAny<HandlebarsException>(() => texts.Render("{{a}}", new Dictionary<string, string> { ["a"] = new('x', 65 * 1024) }));
    }

    [Theory]
    [InlineData("de-DE", ",", ".", "-")]
    [InlineData("tr-TR", ",", ".", "-")]
    [InlineData("ar-SA", "٫", "٬", "؜-")]
    public void Everything_comes_out_the_same_under_another_culture(string name, string point, string group, string minus)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Everything();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture(name, point, group, minus);
            Assert.Equal($"1{point}5", 1.5.ToString(CultureInfo.CurrentCulture));
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    // Reading the files, drawing, printing, reading answers, grading, solving.
    private static string Everything()
    {
        var text = "";
        foreach (var sheet in WorksheetCatalog.Load(Sheets.Folder).Sheets.Append(Sheets.Drawn().Sheet))
        {
            var drawn = DrawnSheet.Of(sheet, SheetSeed.Public(42));
            var attempt = SheetAttempt.Start(drawn, SheetMode.Practice, Noon);
            foreach (var step in attempt.Steps.Select(work => work.Step).ToList())
            {
                attempt = ((SheetOutcome.Accepted)SheetRules.Apply(drawn, attempt, new SheetEvent.Open(step), Noon)).Attempt;
                foreach (var typed in new[] { "1,5", "1.5k to 2.5k req/s", "1.5x10^3 /s", "I", "a", "12.5 MB/s", "$1,250.5/mo", "3 TB" })
                {
                    var outcome = SheetRules.Apply(drawn, attempt, new SheetEvent.Answer(step, typed), Noon);
                    text += outcome is SheetOutcome.Accepted accepted ? accepted.Echo : ((SheetOutcome.Refused)outcome).Text;
                    attempt = outcome is SheetOutcome.Accepted done ? done.Attempt : attempt;
                }

                if (attempt.Find(step)!.ClosedAt is null)
                    attempt = ((SheetOutcome.Accepted)SheetRules.Apply(drawn, attempt, new SheetEvent.Leave(step), Noon)).Attempt;
            }

            text += SheetHtml.Print(drawn) + SheetHtml.Key(drawn) + SheetHtml.Feedback(drawn, attempt) + SheetHtml.Worked(drawn, attempt) + attempt.ToJson() + attempt.Interval(drawn)?.Hit;
        }

        return text + SheetHtml.CheatSheet(Sheets.Shipped.Facts.Values);
    }

    // The programs run without the system's culture data, so the cultures' signs are put together here.
    private static CultureInfo Culture(string name, string point, string group, string minus)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator, culture.NumberFormat.NegativeSign) = (point, group, minus);
        (culture.NumberFormat.PercentDecimalSeparator, culture.NumberFormat.CurrencyDecimalSeparator) = (point, point);
        Assert.NotEmpty(name);
        return culture;
    }
}
