using DrillJudge.Attempts;
using DrillJudge.Problems;

namespace DrillJudge.Packages;

/// <summary>Makes a package of an archive that somebody sent: unpacked aside, read strictly, packed anew. Nothing of it is run.</summary>
public sealed class PackageIntake(ProblemCatalog catalog) : IDisposable
{
    private static readonly string[] Ends = [".tar.gz", ".tgz", ".zip"];

    // What is read takes memory; people may wait for each other here.
    private readonly SemaphoreSlim one = new(1);

    /// <summary>Reads an archive.</summary>
    /// <param name="bytes">Zip, or tar in gzip.</param>
    /// <param name="fileName">What it was called; null when nobody said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Outcome<ReadPackage>> ReadAsync(byte[] bytes, string? fileName, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Read(bytes, fileName), CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    private Outcome<ReadPackage> Read(byte[] bytes, string? fileName)
    {
        UploadedFiles files;
        try
        {
            files = UploadReader.Read(bytes);
        }
        catch (UploadRefusedException refused)
        {
            return Refusal.Invalid("package-archive", refused.Message);
        }

        var slug = files.Folder ?? Bare(fileName ?? "");
        if (PackageRules.CheckSlug(slug) is { } bad)
            return bad;
        if (catalog.IsOwn(slug))
            return Refusal.Conflict("slug-own", $"{slug} is one of the installation's own drills. Give your folder another name.");
        var aside = Directory.CreateTempSubdirectory("drill-upload-");
        try
        {
            var folder = Path.Combine(aside.FullName, slug);
            files.WriteTo(folder);
            var problem = ProblemLoader.Load(folder);
            var (archive, hash) = PackageArchive.Pack(folder);
            return new ReadPackage(slug, problem.Name, hash, archive);
        }
        catch (ProblemFormatException fault)
        {
            return PackageRules.Unreadable(fault);
        }
        finally
        {
            aside.Delete(recursive: true);
        }
    }

    private static string Bare(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return Ends.FirstOrDefault(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase)) is { } end ? name[..^end.Length] : name;
    }
}
