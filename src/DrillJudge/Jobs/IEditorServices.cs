using DrillJudge.Attempts;
using DrillJudge.Judging.Compilation;

namespace DrillJudge.Jobs;

/// <summary>What editors ask while a source is written: from the compiler of this process, or from a judge node elsewhere.</summary>
public interface IEditorServices
{
    /// <summary>Says what is wrong with a source.</summary>
    /// <param name="slug">The problem it is for: it knows the types that are given and what the solution is called.</param>
    /// <param name="source">C# as it stands.</param>
    /// <param name="session">Names the editor: of its requests that wait, only the newest is answered, the others with <see cref="EditorServices.Replaced"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<Outcome<EditorDiagnosis>> DiagnoseAsync(string slug, string? source, string session, CancellationToken cancellation);

    /// <summary>Says what may stand at the cursor.</summary>
    /// <param name="slug">The problem that the source is for.</param>
    /// <param name="source">C# as it stands.</param>
    /// <param name="offset">Where the cursor stands: UTF-16 units from the start, 0 to the length.</param>
    /// <param name="session">Names the editor; see <see cref="DiagnoseAsync"/>.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<Outcome<Completion>> CompleteAsync(string slug, string? source, int offset, string session, CancellationToken cancellation);
}
