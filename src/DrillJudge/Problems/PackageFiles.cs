using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace DrillJudge.Problems;

/// <summary>
/// All files of a package, read once, so that what is parsed is what is hashed. Names that start with a dot are no part of a package.
/// Links are refused: a package may come from a stranger and must not reach beyond its folder.
/// </summary>
internal sealed class PackageFiles
{
    private const long MaxBytes = 256L << 20;
    private const int MaxFiles = 20_000;
    private const int MaxDepth = 12;

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private long total;

    /// <summary>Paths below the folder, with /, in ordinal order.</summary>
    public IReadOnlyCollection<string> Paths => files.Keys;

    /// <summary>Reads a folder. What cannot be read is an error and left out.</summary>
    public static PackageFiles Read(string folder, FormatErrors errors)
    {
        var package = new PackageFiles();
        if (!Directory.Exists(folder))
        {
            errors.Add("problem.yaml", "there is no such folder");
            return package;
        }

        try
        {
            package.ReadFolder(new DirectoryInfo(folder), "", 0, errors);
        }
        catch (PackageTooLargeException fault)
        {
            errors.Add(fault.Path, fault.Message);
        }

        return package;
    }

    /// <summary>Whether there is such a file.</summary>
    public bool Has(string path) => files.ContainsKey(path);

    /// <summary>A file's bytes.</summary>
    public byte[] Bytes(string path) => files[path];

    /// <summary>Paths of the files anywhere below a folder.</summary>
    public IEnumerable<string> Below(string folder) => files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>A file's text; what is not UTF-8 is replaced. Null when there is no such file.</summary>
    public string? Text(string path) => files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(WithoutMark(bytes)) : null;

    /// <summary>A file's text; null and an error when it is not UTF-8.</summary>
    public string? StrictText(string path, FormatErrors errors)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(WithoutMark(files[path]));
        }
        catch (DecoderFallbackException)
        {
            errors.Add(path, "the file is not UTF-8");
            return null;
        }
    }

    /// <summary>A source file, or null when there is none.</summary>
    public PackageText? Source(string path) => Text(path) is { } text ? new PackageText(path, text) : null;

    /// <summary>SHA-256 over the names and bytes of all files, each with its length in front.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var (path, bytes) in files)
        {
            var name = Encoding.UTF8.GetBytes(path);
            BinaryPrimitives.WriteInt64LittleEndian(length, name.Length);
            hash.AppendData(length);
            hash.AppendData(name);
            BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void ReadFolder(DirectoryInfo folder, string prefix, int depth, FormatErrors errors)
    {
        foreach (var entry in List(folder, prefix, errors))
        {
            var path = prefix + entry.Name;
            if (entry.Name[0] == '.')
                continue;
            if (entry.LinkTarget is not null)
                errors.Add(path, "a package holds plain files, no links");
            else if (entry is FileInfo file)
                ReadFile(file, path, errors);
            else if (depth == MaxDepth)
                errors.Add(path, $"folders are nested more than {MaxDepth} deep");
            else
                ReadFolder((DirectoryInfo)entry, path + "/", depth + 1, errors);
        }
    }

    private void ReadFile(FileInfo file, string path, FormatErrors errors)
    {
        total += file.Length;
        if (total > MaxBytes || files.Count == MaxFiles)
            throw new PackageTooLargeException(path);
        try
        {
            files[path] = File.ReadAllBytes(file.FullName);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.Add(path, $"cannot be read: {fault.Message}");
        }
    }

    private static FileSystemInfo[] List(DirectoryInfo folder, string prefix, FormatErrors errors)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.Add(prefix, $"cannot be read: {fault.Message}");
            return [];
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;

    private sealed class PackageTooLargeException(string path) : Exception($"a package holds at most {MaxFiles} files and {MaxBytes >> 20} MiB")
    {
        public string Path => path;
    }
}
