using DrillJudge.Attempts;
using DrillJudge.Judging.Compilation;

namespace DrillJudge.Cohorts;

/// <summary>Takes fingerprints of sources: in the compiler of this process's judge, or of a judge node elsewhere.</summary>
public interface IFingerprints
{
    /// <summary>The fingerprints of a source; refused with <see cref="SimilarityRules.Away"/> while there is no compiler.</summary>
    /// <param name="source">C#; it need not compile.</param>
    /// <param name="every">All fingerprints instead of a selection: of code that everybody was given.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<Outcome<SourcePrints>> TakeAsync(string source, bool every, CancellationToken cancellation);
}
