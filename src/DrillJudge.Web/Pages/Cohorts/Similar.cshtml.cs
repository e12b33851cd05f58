using DrillJudge.Attempts;
using DrillJudge.Cohorts;
using Microsoft.AspNetCore.Mvc;

namespace DrillJudge.Web.Pages.Cohorts;

/// <summary>Submissions at a drill that look alike, and two of them side by side with what they share.</summary>
public sealed class SimilarModel(CohortDesk desk, WorkDesk work, SimilarityDesk similarity, ItemNames names) : LedPageModel(desk)
{
    /// <summary>The drill's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What was found; null when it could not be looked for.</summary>
    public Similarity? Found { get; private set; }

    /// <summary>The pair that is shown; null when there is none.</summary>
    public SimilarPair? Pair { get; private set; }

    /// <summary>The pair's submissions, with the lines they share.</summary>
    public IReadOnlyList<(Submission Submission, string Learner, IReadOnlyList<LineRange> Lines)> Sides { get; private set; } = [];

    /// <summary>Looks for them.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string slug, Guid? left, Guid? right, CancellationToken cancellation)
    {
        if (!await LoadCohortAsync(id, cancellation))
            return NotFound();
        Name = names.Of(false, slug);
        var found = await similarity.OfAsync(id, slug, cancellation);
        if (found.Refused)
        {
            Refuse(found.Refusal);
            return Page();
        }

        Found = found.Value;
        if (Name == slug && Found is { Compared: 0, TooShort: [], Unreadable: [] })
            return NotFound();
        Pair = Found.Pairs.FirstOrDefault(p => p.Left.Submission == left && p.Right.Submission == right) ?? (Found.Pairs is [var first, ..] ? first : null);
        if (Pair is { } pair)
            Sides = [.. await SideAsync(pair.Left, pair.LeftLines), .. await SideAsync(pair.Right, pair.RightLines)];
        return Page();

        async Task<(Submission, string, IReadOnlyList<LineRange>)[]> SideAsync(ComparedWork side, IReadOnlyList<LineRange> lines) =>
            await work.SubmissionAsync(id, side.Submission, cancellation) is var (submission, learner) ? [(submission, learner, lines)] : [];
    }

    /// <summary>A share as people read it.</summary>
    public static string Percent(double share) => $"{Math.Floor(share * 100):0} %";
}
