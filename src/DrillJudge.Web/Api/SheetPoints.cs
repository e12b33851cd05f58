using DrillJudge.Attempts;

namespace DrillJudge.Web.Api;

/// <summary>Both scores of an ended worksheet.</summary>
/// <param name="Score">Points, however late.</param>
/// <param name="InTime">Points with late answers counted by half.</param>
/// <param name="Most">Points that there were.</param>
public sealed record SheetPoints(double Score, double InTime, double Most)
{
    /// <summary>Of a row; null before its end.</summary>
    public static SheetPoints? Of(StoredSheet row) => row is { Score: { } score, InTimeScore: { } inTime, Most: { } most } ? new SheetPoints(score, inTime, most) : null;
}
