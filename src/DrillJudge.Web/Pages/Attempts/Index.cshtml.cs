using DrillJudge.Attempts;
using DrillJudge.Data;
using DrillJudge.Web.Accounts;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DrillJudge.Web.Pages.Attempts;

/// <summary>All attempts of a learner.</summary>
public sealed class IndexModel(DrillJudgeDb db) : PageModel
{
    private const int Most = 200;

    /// <summary>The latest first, at most 200.</summary>
    public IReadOnlyList<Attempt> Attempts { get; private set; } = [];

    /// <summary>Looks them up.</summary>
    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var id = User.Id();
        Attempts = await db.Attempts.AsNoTracking().Include(a => a.Submissions).ThenInclude(s => s.Judgement).AsSplitQuery()
            .Where(a => a.UserId == id).OrderByDescending(a => a.StartedAt).Take(Most).ToListAsync(cancellation);
    }
}
