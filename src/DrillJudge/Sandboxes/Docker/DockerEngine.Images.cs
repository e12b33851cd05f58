using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DrillJudge.Sandboxes.Docker;

public sealed partial class DockerEngine
{
    /// <summary>An image by id or name; null where there is none.</summary>
    public async Task<ImageInspection?> InspectImageAsync(string image, CancellationToken cancellation = default)
    {
        using var response = await CallAsync(HttpMethod.Get, $"images/{image}/json", null, cancellation, HttpStatusCode.NotFound).ConfigureAwait(false);
        return response.StatusCode == HttpStatusCode.NotFound
            ? null
            : await ReadAsync(response, EngineJson.Default.ImageInspection, cancellation).ConfigureAwait(false);
    }

    /// <summary>Whether an image is there, by id or name.</summary>
    public async Task<bool> ImageExistsAsync(string image, CancellationToken cancellation = default) =>
        await InspectImageAsync(image, cancellation).ConfigureAwait(false) is not null;

    /// <summary>The images of a repository, such as drilljudge-sandbox, whatever their tag.</summary>
    public async Task<IReadOnlyList<ImageSummary>> ListImagesAsync(string repository, CancellationToken cancellation = default)
    {
        using var response = await CallAsync(HttpMethod.Get, $"images/json?filters={Filters(("reference", [repository]))}", null, cancellation).ConfigureAwait(false);
        return await ReadAsync(response, EngineJson.Default.IReadOnlyListImageSummary, cancellation).ConfigureAwait(false);
    }

    /// <summary>Fetches an image from its registry. That it cannot is a value: no network is an ordinary thing.</summary>
    /// <returns>Null when it is here, else why it is not.</returns>
    public async Task<string?> PullImageAsync(string image, TimeSpan timeout, IProgress<string>? progress = null, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeout);
        try
        {
            var (repository, tag) = SplitTag(image);
            using var response = await StreamAsync(HttpMethod.Post, $"images/create?fromImage={Escape(repository)}&tag={Escape(tag)}", null, limit.Token).ConfigureAwait(false);
            await foreach (var line in ProgressAsync(response, limit.Token).ConfigureAwait(false))
                Report(progress, line);
            return null;
        }
        catch (DockerException e)
        {
            return e.Message;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"{image} did not arrive within {timeout.TotalSeconds:0} s.";
        }
    }

    /// <summary>Makes an image of one layer from the files in a tar stream, and returns its id.</summary>
    public async Task<string> ImportImageAsync(Stream tar, string repository, string tag, CancellationToken cancellation = default)
    {
        using var content = new StreamContent(tar);
        using var response = await StreamAsync(
            HttpMethod.Post, $"images/create?fromSrc=-&repo={Escape(repository)}&tag={Escape(tag)}", content, cancellation).ConfigureAwait(false);
        await foreach (var _ in ProgressAsync(response, cancellation).ConfigureAwait(false))
        {
            // Nothing to show: it is one step. An error is thrown from here.
        }
        return await IdOfAsync($"{repository}:{tag}", cancellation).ConfigureAwait(false);
    }

    /// <summary>Builds an image from a tar stream with a Dockerfile at its root (the engine's own builder, no network), and returns its id.</summary>
    /// <exception cref="DockerException">With the builder's message and the last step it had begun.</exception>
    public async Task<string> BuildImageAsync(
        Stream context,
        string name,
        IReadOnlyDictionary<string, string> arguments,
        IReadOnlyDictionary<string, string> labels,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default)
    {
        using var content = new StreamContent(context);
        content.Headers.ContentType = new("application/x-tar");
        var query = $"build?t={Escape(name)}&rm=1&forcerm=1&networkmode=none&buildargs={Map(arguments)}&labels={Map(labels)}";
        using var response = await StreamAsync(HttpMethod.Post, query, content, cancellation).ConfigureAwait(false);
        var step = "";
        try
        {
            await foreach (var line in ProgressAsync(response, cancellation).ConfigureAwait(false))
            {
                if (line.Stream?.StartsWith("Step ", StringComparison.Ordinal) ?? false)
                    step = line.Stream.Trim();
                Report(progress, line);
            }
        }
        catch (DockerException e) when (step.Length > 0)
        {
            throw new DockerException(e.Status, $"{e.Message} (at {step})");
        }
        return await IdOfAsync(name, cancellation).ConfigureAwait(false);
    }

    /// <summary>Gives an image another name.</summary>
    public async Task TagImageAsync(string image, string repository, string tag, CancellationToken cancellation = default) =>
        (await CallAsync(HttpMethod.Post, $"images/{image}/tag?repo={Escape(repository)}&tag={Escape(tag)}", null, cancellation).ConfigureAwait(false)).Dispose();

    /// <summary>Removes a name of an image, and the image with its last name; false where it is gone or a container uses it.</summary>
    public async Task<bool> RemoveImageAsync(string image, CancellationToken cancellation = default)
    {
        using var response = await CallAsync(HttpMethod.Delete, $"images/{image}", null, cancellation, HttpStatusCode.NotFound, HttpStatusCode.Conflict).ConfigureAwait(false);
        return response.IsSuccessStatusCode;
    }

    private async Task<string> IdOfAsync(string name, CancellationToken cancellation) =>
        (await InspectImageAsync(name, cancellation).ConfigureAwait(false))?.Id
        ?? throw new DockerException(HttpStatusCode.NotFound, $"The engine reported no error, but there is no image {name}.");

    /// <summary>The lines of a build, pull or import; a line that is an error is thrown.</summary>
    private async IAsyncEnumerable<EngineProgress> ProgressAsync(HttpResponseMessage response, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false));
        while (await ReadProgressAsync(reader, cancellation).ConfigureAwait(false) is { } line)
        {
            if (line.Error is { Length: > 0 } error)
                throw new DockerException(response.StatusCode, error.Trim());
            yield return line;
        }
    }

    private async Task<EngineProgress?> ReadProgressAsync(StreamReader reader, CancellationToken cancellation)
    {
        try
        {
            var line = await reader.ReadLineAsync(cancellation).ConfigureAwait(false);
            return line is null ? null
                : line.Length == 0 ? new EngineProgress()
                : JsonSerializer.Deserialize(line, EngineJson.Default.EngineProgress);
        }
        catch (JsonException e)
        {
            throw DockerUnavailableException.Lost(socket.Path, e);
        }
        catch (Exception e) when (Unreachable(e) is { } unavailable)
        {
            throw unavailable;
        }
    }

    private static void Report(IProgress<string>? progress, EngineProgress line)
    {
        var text = line.Stream ?? (line.Id is null ? line.Status : $"{line.Id}: {line.Status}");
        if (!string.IsNullOrWhiteSpace(text))
            progress?.Report(text.TrimEnd());
    }

    /// <summary>Splits host:port/name:tag at the tag; without one it is latest.</summary>
    private static (string Repository, string Tag) SplitTag(string image)
    {
        var colon = image.LastIndexOf(':');
        return colon > image.LastIndexOf('/') ? (image[..colon], image[(colon + 1)..]) : (image, "latest");
    }

    private static string Map(IReadOnlyDictionary<string, string> map) =>
        Escape(JsonSerializer.Serialize(map, EngineJson.Default.IReadOnlyDictionaryStringString));

    private static string Escape(string text) => Uri.EscapeDataString(text);
}
