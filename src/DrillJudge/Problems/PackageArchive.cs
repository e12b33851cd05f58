using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace DrillJudge.Problems;

/// <summary>
/// A package as one piece of bytes, for hosts that do not have its folder: tar in gzip, names in ordinal order, no times and no owners, so that equal packages are equal
/// bytes. What is unpacked may come from a stranger: plain files below the folder, or nothing.
/// </summary>
public static class PackageArchive
{
    /// <summary>The most that an archive may take, bytes.</summary>
    public const int MostBytes = 64 << 20;

    // A package's own bounds and tar's blocks around them.
    private const long MostUnpacked = (256L << 20) + (20_000L * 1024);
    private const int MostFiles = 20_000;

    /// <summary>Packs a folder.</summary>
    /// <returns>The archive, and the content hash of what is in it.</returns>
    /// <exception cref="ProblemFormatException">The folder cannot be read, or holds more than an archive may.</exception>
    public static (byte[] Archive, string Hash) Pack(string folder)
    {
        var errors = new FormatErrors();
        var files = PackageFiles.Read(folder, errors);
        errors.ThrowIfAny(folder);
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        using (var tar = new TarWriter(zip, TarEntryFormat.Gnu))
        {
            foreach (var path in files.Paths)
            {
                using var content = new MemoryStream(files.Bytes(path), writable: false);
                tar.WriteEntry(new GnuTarEntry(TarEntryType.RegularFile, path) { ModificationTime = DateTimeOffset.UnixEpoch, Mode = (UnixFileMode)0b110_100_100, DataStream = content });
            }
        }

        if (bytes.Length > MostBytes)
        {
            errors.Add("", $"the package takes {bytes.Length >> 20} MiB when it is packed; judge nodes take {MostBytes >> 20}");
            errors.ThrowIfAny(folder);
        }

        return (bytes.ToArray(), files.Hash());
    }

    /// <summary>Unpacks into a folder, which is made.</summary>
    /// <exception cref="InvalidDataException">It is no such archive, too large, or wants to write elsewhere.</exception>
    public static void Unpack(byte[] archive, string folder)
    {
        Directory.CreateDirectory(folder);
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        using var plain = Inflate(archive);
        using var tar = new TarReader(plain);
        for (var count = 0; tar.GetNextEntry() is { } entry; count++)
        {
            if (count == MostFiles)
                throw new InvalidDataException($"The archive holds more than {MostFiles} files.");
            if (entry.EntryType is not TarEntryType.RegularFile || !IsPlain(entry.Name))
                throw new InvalidDataException($"The archive holds '{Shown(entry.Name)}' ({entry.EntryType}), which is no plain file of a package.");
            var path = Path.GetFullPath(Path.Combine(root, entry.Name));
            if (!path.StartsWith(root, StringComparison.Ordinal) || Path.Exists(path))
                throw new InvalidDataException($"The archive holds '{Shown(entry.Name)}' twice, or outside its folder.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            entry.DataStream?.CopyTo(file);
        }
    }

    /// <summary>All of it before any of it is read as tar, so that no header can ask for more memory than there may be.</summary>
    private static MemoryStream Inflate(byte[] archive)
    {
        var plain = new MemoryStream();
        using var zip = new GZipStream(new MemoryStream(archive, writable: false), CompressionMode.Decompress);
        var buffer = new byte[81920];
        for (int read; (read = zip.Read(buffer)) > 0;)
        {
            if (plain.Length + read > MostUnpacked)
                throw new InvalidDataException($"The archive holds more than {MostUnpacked >> 20} MiB.");
            plain.Write(buffer, 0, read);
        }

        plain.Position = 0;
        return plain;
    }

    private static bool IsPlain(string name) => name.Length is > 0 and < 1000 && name.IndexOfAny(['\\', '\0', ':']) < 0
        && name.Split('/').All(part => part.Length > 0 && part[0] != '.');

    private static string Shown(string name) => new([.. name.EnumerateRunes().Take(80).Select(rune => rune.IsBmp && !Rune.IsControl(rune) ? (char)rune.Value : '?')]);
}
