using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Judging;
using DrillJudge.Problems;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace DrillJudge.Web.Tests;

/// <summary>A learner's progress, from attempts that are written as the service would have.</summary>
public sealed class ProgressTests(Site site, Chromium chromium)
{
    private static readonly DateTimeOffset Today = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Patterns_times_and_first_tries_are_counted_from_ones_own_attempts()
    {
        using var learner = await Learner.NewAsync(site);
        var user = await IdAsync(learner);
        // two-sum: a compile error, which is no try, then accepted after 10 of 20 minutes.
        await AttemptAsync(user, "two-sum", Today.AddDays(-1), 20, 10, Verdict.CompileError, Verdict.Accepted);
        // Solved again, slower: the first solution counts.
        await AttemptAsync(user, "two-sum", Today, 20, 19, Verdict.Accepted);
        // contains-duplicate: wrong, then accepted after the clock had run out.
        await AttemptAsync(user, "contains-duplicate", Today, 15, 20, Verdict.WrongAnswer, Verdict.Accepted);
        var catalog = site.Services.GetRequiredService<ProblemCatalog>();
        var own = await OfAsync(user);
        Assert.Equal((catalog.Slugs.Count, 2, 2, 1, 1, 2), (own.Offered, own.Tried, own.Solved, own.InTime, own.FirstTries, own.Submitted));
        var pattern = own.Patterns.Single(p => p.Pattern == "hash-map");
        Assert.Equal((2, 2, 1, 15.0, 17.5), (pattern.Tried, pattern.Solved, pattern.InTime, pattern.MedianMinutes, pattern.MedianClock));
        Assert.All(own.Patterns.Where(p => p.Pattern != "hash-map"), p => Assert.Equal((0, 0, null), (p.Tried, p.Solved, p.MedianMinutes)));
        Assert.Equal((new DateOnly(2026, 11, 22), 3, 2), (own.Days[^1].Day, own.Days[^1].Submissions, own.Days[^1].Solved));
        Assert.Equal(30, own.Days.Count);
    }

    [Theory]
    [InlineData(3, 3, -2, -1, 0)]
    [InlineData(2, 2, -2, -1)]
    [InlineData(0, 2, -3, -2)]
    [InlineData(1, 3, -6, -5, -4, 0)]
    [InlineData(0, 0)]
    public async Task Days_in_a_row_count_up_to_today_or_yesterday(int streak, int longest, params int[] days)
    {
        using var learner = await Learner.NewAsync(site);
        var user = await IdAsync(learner);
        foreach (var day in days)
            await AttemptAsync(user, "two-sum", Today.AddDays(day), 20, null, Verdict.WrongAnswer);
        var own = await OfAsync(user);
        Assert.Equal((streak, longest), (own.Streak, own.LongestStreak));
    }

    [Fact]
    public async Task The_page_shows_it_with_tables_for_its_charts_in_light_and_dark_and_on_a_phone()
    {
        using var learner = await Learner.NewAsync(site);
        var user = await IdAsync(learner);
        await using var browser = await chromium.SignedInAsync(site, learner);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{site.Url}/progress");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nothing here yet" })).ToBeVisibleAsync();
        await page.LookAsync("progress-empty");

        var now = DateTimeOffset.UtcNow;
        var catalog = site.Services.GetRequiredService<ProblemCatalog>();
        var number = 0;
        foreach (var slug in catalog.Slugs)
        {
            number++;
            await AttemptAsync(user, slug, now.AddDays(-(number * 7 % 23)).AddHours(-2), 25, number % 3 == 0 ? null : number % 4 * 9, number % 2 == 0 ? [Verdict.Accepted] : [Verdict.WrongAnswer, Verdict.Accepted]);
        }

        Assert.Equal(catalog.Slugs.Count, (await learner.GetAsync("/api/v1/progress")).Body.GetProperty("tried").GetInt32());
        await page.ReloadAsync();
        await Expect(page.Locator("figure.chart.drawn canvas")).ToHaveCountAsync(2);
        await Expect(page.GetByRole(AriaRole.Table).First).ToContainTextAsync("Your median, minutes");
        await page.LookAsync("progress");
    }

    private async Task<OwnProgress> OfAsync(Guid user) => await OwnProgress.OfAsync(
        site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>(), site.Services.GetRequiredService<ProblemCatalog>(), user, Today, Ends);

    private static async Task<Guid> IdAsync(Learner learner) => (await learner.GetAsync("/api/v1/account")).Body.GetProperty("id").GetGuid();

    private async Task AttemptAsync(Guid user, string problem, DateTimeOffset at, int minutes, int? solvedAfter, params Verdict[] verdicts)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
        var attempt = new Attempt
        {
            UserId = user, Problem = problem, Minutes = minutes, StartedAt = at, Deadline = at.AddMinutes(minutes), SolvedAt = solvedAfter is { } after ? at.AddMinutes(after) : null, ClosedAt = at.AddHours(1),
        };
        db.Attempts.Add(attempt);
        var number = 0;
        foreach (var verdict in verdicts)
        {
            number++;
            var submission = new Submission { AttemptId = attempt.Id, UserId = user, Problem = problem, Number = number, Source = "", SubmittedAt = at.AddMinutes(number), Late = false, State = SubmissionState.Done };
            var judgement = new StoredJudgement
            {
                SubmissionId = submission.Id, Verdict = verdict, Passed = 0, Total = 1, TimeMs = 1, TimeLimitMs = 1, MemoryBytes = 1, MemoryLimitBytes = 1, Details = "{}", PackageHash = "", Image = "", Node = "", JudgedAt = at,
            };
            db.Submissions.Add(submission);
            await db.SaveChangesAsync(Ends);
            db.Judgements.Add(judgement);
            submission.JudgementId = judgement.Id;
            await db.SaveChangesAsync(Ends);
        }
    }
}
