using System.Text.RegularExpressions;
using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Worksheets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DrillJudge.Web.Tests;

/// <summary>Looks behind the desk: what a learner must not see, tests know.</summary>
internal static class SheetDrawer
{
    /// <summary>The repository's sheets and one more, whose steps have every error code.</summary>
    public static WorksheetCatalog Catalog()
    {
        var own = Path.Combine(Site.Root, "tests", "DrillJudge.Web.Tests", "Sheets", "every-code.yaml");
        var files = Directory.EnumerateFiles(Path.Combine(Site.Root, "problems", "design"), "*.yaml").Order(StringComparer.Ordinal).Append(own);
        return WorksheetCatalog.Read(files.Select(path => (Path.GetFileName(path), File.ReadAllText(path))));
    }

    /// <summary>The row and the drawn sheet of a try.</summary>
    public static async Task<(SheetAttempt Attempt, DrawnSheet Drawn)> FindAsync(Site site, string id)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync();
        var key = Guid.Parse(id);
        var attempt = SheetAttempt.FromJson((await db.SheetAttempts.AsNoTracking().SingleAsync(s => s.Id == key)).State);
        var sheet = site.Services.GetRequiredService<WorksheetCatalog>().Find(attempt.SheetId)!;
        return (attempt, DrawnSheet.Of(sheet, SheetSeed.FromStored(attempt.Seed)!));
    }

    /// <summary>Lets time pass for the step that is open.</summary>
    public static Task AgeAsync(Site site, string id, TimeSpan by) => ChangeAsync(site, id, attempt => attempt with
    {
        Steps = [.. attempt.Steps.Select(work => work.Step == attempt.Current!.Step ? work with { OpenedAt = work.OpenedAt - by } : work)],
    });

    /// <summary>Changes what is kept of a try.</summary>
    public static async Task ChangeAsync(Site site, string id, Func<SheetAttempt, SheetAttempt> change)
    {
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync();
        var key = Guid.Parse(id);
        var row = await db.SheetAttempts.SingleAsync(s => s.Id == key);
        row.State = change(SheetAttempt.FromJson(row.State)).ToJson();
        row.Version++;
        await db.SaveChangesAsync();
    }

    /// <summary>The true value of a step times a factor, as a learner would type it.</summary>
    public static string Typed(DrawnSheet drawn, string step, double factor = 1) => drawn.Sheet.Find(step) switch
    {
        EstimateStep estimate => QuantityText.Format(drawn.Truth[step] * factor, estimate.Unit, drawn.Sheet.Nouns, 4),
        ChoiceStep choice => choice.Options[0].Name,
        _ => "3",
    };

    /// <summary>Whether a text holds a secret; "38.5 servers", which the learner typed, does not tell of "5 servers".</summary>
    public static bool Tells(string text, string secret) => Regex.IsMatch(text, $@"(?<![\d.]){Regex.Escape(secret)}(?!\d)", RegexOptions.IgnoreCase);

    /// <summary>How the true values of all estimates may be written; what the givens say anyway, and what is too short to tell anything, is left out.</summary>
    public static IReadOnlyList<string> Secrets(DrawnSheet drawn)
    {
        var givens = SheetModel.Of(drawn).Givens.Select(given => given.Value).ToHashSet();
        return [.. drawn.Sheet.Steps.OfType<EstimateStep>().SelectMany(step => new[]
        {
            QuantityText.Format(drawn.Truth[step.Id], step.Unit, drawn.Sheet.Nouns), QuantityText.Format(drawn.Truth[step.Id], step.Unit, drawn.Sheet.Nouns, 4),
            (drawn.Truth[step.Id] / step.Unit.Factor).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        }).Where(text => text.Length > 5 && !givens.Contains(text)).Append(drawn.Seed.Text).Distinct()];
    }
}
