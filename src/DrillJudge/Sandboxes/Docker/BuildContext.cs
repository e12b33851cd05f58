using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Sandboxes.Docker;

/// <summary>What a build of the sandbox's image is given: the Dockerfile and the published programs, in an order and with times that do not change.</summary>
internal sealed class BuildContext
{
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private static readonly string[] Programs = ["compiler", "runner"];

    private readonly string directory;
    private readonly IReadOnlyList<string> files;

    private BuildContext(string directory, IReadOnlyList<string> files, string contentHash)
    {
        this.directory = directory;
        this.files = files;
        ContentHash = contentHash;
    }

    /// <summary>Over all names, contents and the Dockerfile; hexadecimal.</summary>
    public string ContentHash { get; }

    /// <exception cref="SandboxImageException">A program is not there.</exception>
    public static async Task<BuildContext> ReadAsync(string directory, CancellationToken cancellation)
    {
        var files = Programs.SelectMany(p => FilesOf(directory, p)).Order(StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(SandboxFiles.Dockerfile));
        foreach (var file in files)
        {
            await using var content = File.OpenRead(Path.Combine(directory, file));
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{file}\0{IsExecutable(directory, file)}\0"));
            hash.AppendData(await SHA256.HashDataAsync(content, cancellation).ConfigureAwait(false));
        }
        return new(directory, files, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Writes the tar that the engine's builder reads.</summary>
    public async Task WriteAsync(Stream destination, CancellationToken cancellation)
    {
        await using var tar = new TarWriter(destination, TarEntryFormat.Gnu, leaveOpen: true);
        using var dockerfile = new MemoryStream(Encoding.UTF8.GetBytes(SandboxFiles.Dockerfile));
        await tar.WriteEntryAsync(Entry("Dockerfile", dockerfile, Readable), cancellation).ConfigureAwait(false);
        foreach (var file in files)
        {
            await using var content = File.OpenRead(Path.Combine(directory, file));
            await tar.WriteEntryAsync(Entry(file, content, IsExecutable(directory, file) ? Executable : Readable), cancellation).ConfigureAwait(false);
        }
    }

    private static GnuTarEntry Entry(string name, Stream content, UnixFileMode mode) => new(TarEntryType.RegularFile, name)
    {
        DataStream = content,
        Mode = mode,
        ModificationTime = DateTimeOffset.UnixEpoch.AddSeconds(1),
    };

    private static IEnumerable<string> FilesOf(string directory, string program)
    {
        var root = Path.Combine(directory, program);
        if (!Directory.Exists(root) || !Directory.EnumerateFiles(root, "*.runtimeconfig.json").Any())
            throw new SandboxImageException($"There is no published program in {root}; ./drill publishes it.");
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(directory, f).Replace(Path.DirectorySeparatorChar, '/'));
    }

    private static bool IsExecutable(string directory, string file) =>
        !OperatingSystem.IsWindows() && File.GetUnixFileMode(Path.Combine(directory, file)).HasFlag(UnixFileMode.UserExecute);
}
