namespace DrillJudge.Sandboxes.Docker;

/// <summary>An image as the engine sees it.</summary>
/// <param name="Id">sha256:...; the same bytes have the same id.</param>
/// <param name="RepoTags">Its names.</param>
/// <param name="Size">Bytes, its bases included.</param>
/// <param name="Config">What its containers start with.</param>
/// <param name="Created">When it was made.</param>
/// <param name="Os">linux.</param>
/// <param name="Architecture">amd64, arm64.</param>
public sealed record ImageInspection(string Id, IReadOnlyList<string>? RepoTags, long Size, ImageConfig? Config, DateTimeOffset Created, string? Os, string? Architecture)
{
    /// <summary>The image's labels.</summary>
    public IReadOnlyDictionary<string, string> Labels() => Config?.Labels ?? new Dictionary<string, string>();
}

/// <summary>What an image's containers start with.</summary>
/// <param name="Labels">Labels.</param>
/// <param name="Env">NAME=value.</param>
public sealed record ImageConfig(IReadOnlyDictionary<string, string>? Labels, IReadOnlyList<string>? Env);

/// <summary>An image in a list.</summary>
/// <param name="Id">sha256:...</param>
/// <param name="RepoTags">Its names; null or &lt;none&gt; for those that lost them.</param>
/// <param name="Labels">Labels.</param>
/// <param name="Created">Unix seconds.</param>
public sealed record ImageSummary(string Id, IReadOnlyList<string>? RepoTags, IReadOnlyDictionary<string, string>? Labels, long Created);
