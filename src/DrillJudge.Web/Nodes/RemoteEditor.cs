using DrillJudge.Attempts;
using DrillJudge.Jobs;
using DrillJudge.Judging.Compilation;

namespace DrillJudge.Web.Nodes;

/// <summary>Asks the compiler of a judge node elsewhere what editors want to know.</summary>
public sealed class RemoteEditor(NodeClient nodes) : IEditorServices
{
    /// <inheritdoc/>
    public Task<Outcome<EditorDiagnosis>> DiagnoseAsync(string slug, string? source, string session, CancellationToken cancellation) =>
        AskAsync<EditorDiagnosis>(NodeApi.Diagnostics, new EditorRequest(slug, source, 0, session), cancellation);

    /// <inheritdoc/>
    public Task<Outcome<Completion>> CompleteAsync(string slug, string? source, int offset, string session, CancellationToken cancellation) =>
        AskAsync<Completion>(NodeApi.Completions, new EditorRequest(slug, source, offset, session), cancellation);

    private async Task<Outcome<T>> AskAsync<T>(string path, EditorRequest request, CancellationToken cancellation)
        where T : class => await nodes.AskAsync<EditorRequest, EditorReply<T>>(path, request, cancellation) switch
        {
            { Value: { } value } => value,
            { Refusal: { } refusal } => refusal,
            _ => EditorServices.Away,
        };
}
