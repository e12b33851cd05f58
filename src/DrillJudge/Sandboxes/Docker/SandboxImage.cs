using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>The image that sandboxes start from.</summary>
/// <param name="Id">sha256:..., what a Judgement records.</param>
/// <param name="Name">Repository and tag; the tag is a hash of the Dockerfile, the published programs and the base's id.</param>
/// <param name="Base">Name of the base it stands on.</param>
public sealed record SandboxImage(string Id, string Name, string Base)
{
    /// <summary>Label of every image made here.</summary>
    public const string Label = "drilljudge.image";

    private const int TagLength = 12;

    /// <summary>
    /// The image for what is published, built if it is not there yet. The base is the one that was named; else the preferred one, if it is here;
    /// else what an image that is already built stands on; else the preferred one, fetched; else one assembled from this machine's files.
    /// </summary>
    /// <exception cref="SandboxImageException">It cannot be made; the builder's message is in the text.</exception>
    /// <exception cref="DockerUnavailableException">There is no engine.</exception>
    public static async Task<SandboxImage> EnsureAsync(
        DockerEngine engine, SandboxImageOptions options, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        var context = await BuildContext.ReadAsync(options.PublishedDirectory, cancellation).ConfigureAwait(false);
        var named = options.BaseImage ?? options.PreferredBase;
        if (await engine.InspectImageAsync(named, cancellation).ConfigureAwait(false) is { } present)
            return await FindOrBuildAsync(named, present.Id).ConfigureAwait(false);

        var assembled = options.BaseImage is null
            ? $"{options.BaseRepository}:{await LocalBase.TagAsync(cancellation).ConfigureAwait(false)}"
            : null;
        if (assembled is not null
            && await engine.InspectImageAsync(assembled, cancellation).ConfigureAwait(false) is { } local
            && await FindAsync(assembled, local.Id).ConfigureAwait(false) is { } built)
            return built;

        progress?.Report($"Fetching {named} (at most {options.PullTimeout.TotalSeconds:0} s)");
        var refusal = await engine.PullImageAsync(named, options.PullTimeout, progress, cancellation).ConfigureAwait(false);
        if (refusal is null && await engine.InspectImageAsync(named, cancellation).ConfigureAwait(false) is { } pulled)
            return await FindOrBuildAsync(named, pulled.Id).ConfigureAwait(false);
        if (assembled is null)
            throw new SandboxImageException($"The base image {named} is not on this machine and cannot be fetched: {refusal} Load it with 'docker load', or unset DRILL_BASE_IMAGE.");

        progress?.Report($"{named} cannot be fetched ({refusal}); assembling a base from this machine's .NET runtime");
        var id = (await engine.InspectImageAsync(assembled, cancellation).ConfigureAwait(false))?.Id
            ?? await LocalBase.ImportAsync(engine, options.BaseRepository, assembled[(assembled.IndexOf(':', StringComparison.Ordinal) + 1)..], cancellation).ConfigureAwait(false);
        return await FindOrBuildAsync(assembled, id).ConfigureAwait(false);

        string NameOn(string baseId) => $"{options.Repository}:{Hash($"{context.ContentHash} {baseId}")}";

        async Task<SandboxImage?> FindAsync(string baseName, string baseId) =>
            await engine.InspectImageAsync(NameOn(baseId), cancellation).ConfigureAwait(false) is { } image ? new(image.Id, NameOn(baseId), baseName) : null;

        async Task<SandboxImage> FindOrBuildAsync(string baseName, string baseId) =>
            await FindAsync(baseName, baseId).ConfigureAwait(false)
            ?? await BuildAsync(engine, options, context, NameOn(baseId), baseName, progress, cancellation).ConfigureAwait(false);
    }

    private static async Task<SandboxImage> BuildAsync(
        DockerEngine engine, SandboxImageOptions options, BuildContext context, string name, string baseName, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report($"Building {name} on {baseName}");
        // A file rather than memory: the published programs are tens of megabytes.
        await using var tar = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 << 10, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await context.WriteAsync(tar, cancellation).ConfigureAwait(false);
        tar.Position = 0;
        try
        {
            var id = await engine.BuildImageAsync(
                tar,
                name,
                new Dictionary<string, string> { ["BASE"] = baseName },
                new Dictionary<string, string> { [Label] = "1" },
                progress,
                cancellation).ConfigureAwait(false);
            await PruneAsync(engine, options, [name, baseName], cancellation).ConfigureAwait(false);
            return new(id, name, baseName);
        }
        catch (DockerException e)
        {
            throw new SandboxImageException($"The sandbox's image could not be built on {baseName}: {e.Message}", e);
        }
    }

    /// <summary>Removes names that no build needs any more; the engine itself refuses where a container still uses one.</summary>
    private static async Task PruneAsync(DockerEngine engine, SandboxImageOptions options, IReadOnlyList<string> inUse, CancellationToken cancellation)
    {
        var recently = DateTimeOffset.UtcNow - options.KeepYoungerThan;
        foreach (var repository in new[] { options.Repository, options.BaseRepository })
        {
            var images = new List<(string Name, DateTimeOffset Created)>();
            foreach (var name in (await engine.ListImagesAsync(repository, cancellation).ConfigureAwait(false)).SelectMany(i => i.RepoTags ?? []))
            {
                if (await engine.InspectImageAsync(name, cancellation).ConfigureAwait(false) is { } image)
                    images.Add((name, image.Created));
            }
            foreach (var (name, created) in images.OrderByDescending(i => inUse.Contains(i.Name)).ThenByDescending(i => i.Created).Skip(options.KeepNewest))
            {
                if (created < recently && !inUse.Contains(name))
                    await engine.RemoveImageAsync(name, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..TagLength];
}
