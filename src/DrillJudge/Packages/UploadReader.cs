using System.Formats.Tar;
using System.IO.Compression;

namespace DrillJudge.Packages;

/// <summary>
/// Reads what a stranger calls a package: zip, or tar in gzip. Plain files and folders, or nothing; sizes are counted while reading, never believed.
/// </summary>
public static class UploadReader
{
    private const int FileTypes = 0xF000;
    private const int Folder = 0x4000;
    private const int PlainFile = 0x8000;

    // Folders and their headers may come on top of the files.
    private const long MostTar = PackageRules.MostUnpacked + (PackageRules.MostFiles * 4096L);
    private const int MostEntries = PackageRules.MostFiles * 4;

    /// <summary>Reads an archive.</summary>
    /// <exception cref="UploadRefusedException">It is none, too large, or holds more than plain files below its folder.</exception>
    public static UploadedFiles Read(byte[] archive)
    {
        if (archive.Length > PackageRules.MostPacked)
            throw new UploadRefusedException(PackageRules.TooLarge.Text);
        var files = new UploadedFiles();
        try
        {
            switch (archive)
            {
                case [(byte)'P', (byte)'K', ..]:
                    ReadZip(archive, files);
                    break;
                case [0x1F, 0x8B, ..]:
                    ReadTar(archive, files);
                    break;
                default:
                    throw new UploadRefusedException("This is neither a zip nor a tar.gz archive.");
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or FormatException or ArgumentException or NotSupportedException or OverflowException)
        {
            throw new UploadRefusedException("The archive is damaged, or of a kind that is not read here: pack the folder once more, as zip or tar.gz.");
        }

        files.Settle();
        return files;
    }

    private static void ReadZip(byte[] archive, UploadedFiles files)
    {
        using var zip = new ZipArchive(new MemoryStream(archive, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostEntries)
            throw new UploadRefusedException($"The archive holds more than {PackageRules.MostFiles} files.");
        foreach (var entry in zip.Entries)
        {
            var type = (entry.ExternalAttributes >> 16) & FileTypes;
            var folder = entry.FullName.EndsWith('/');
            if (type != 0 && type != (folder ? Folder : PlainFile))
                throw Odd(entry.FullName);
            if (folder)
            {
                _ = UploadedFiles.PartsOf(entry.FullName);
                continue;
            }

            using var content = entry.Open();
            files.Take(entry.FullName, content);
        }
    }

    private static void ReadTar(byte[] archive, UploadedFiles files)
    {
        // All of it before any of it is read as tar, so that no header can ask for more memory than there may be.
        using var plain = new MemoryStream();
        using (var zip = new GZipStream(new MemoryStream(archive, writable: false), CompressionMode.Decompress))
        {
            var buffer = new byte[16 << 10];
            for (int count; (count = zip.Read(buffer)) > 0;)
            {
                if (plain.Length + count > MostTar)
                    throw new UploadRefusedException($"The archive holds more than {PackageRules.MostUnpacked >> 20} MiB.");
                plain.Write(buffer, 0, count);
            }
        }

        plain.Position = 0;
        using var tar = new TarReader(plain);
        for (var count = 0; tar.GetNextEntry() is { } entry; count++)
        {
            if (count == MostEntries)
                throw new UploadRefusedException($"The archive holds more than {PackageRules.MostFiles} files.");
            switch (entry.EntryType)
            {
                case TarEntryType.RegularFile or TarEntryType.V7RegularFile:
                    files.Take(entry.Name, entry.DataStream ?? Stream.Null);
                    break;
                case TarEntryType.Directory when entry.Name is "." or "./":
                case TarEntryType.GlobalExtendedAttributes:
                    break;
                case TarEntryType.Directory:
                    _ = UploadedFiles.PartsOf(entry.Name);
                    break;
                default:
                    throw Odd(entry.Name);
            }
        }
    }

    private static UploadRefusedException Odd(string name) => new($"The archive holds '{PackageRules.Shown(name)}', which is no plain file: links and devices are not taken.");
}
