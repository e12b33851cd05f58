using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace DrillJudge.Web.Operation.Backup;

/// <summary>One file with everything of an installation: a ZIP of manifest.json, the database, and below data/ the folders of the data folder that cannot be made anew.</summary>
internal static class BackupArchive
{
    private const string ManifestName = "manifest.json";
    private const string DatabaseName = "database";
    private const string DataPrefix = "data/";

    // Caches are made anew, and what a backup or restore left that was killed is of no use.
    private const string Cache = "cache";
    private const string Unfinished = ".part";

    /// <summary>Writes an archive.</summary>
    /// <param name="file">Where; nobody else may read it.</param>
    /// <param name="databaseFile">The copied database.</param>
    /// <param name="dataFolder">The installation's data folder.</param>
    /// <param name="manifest">What it says of itself, but for the checksum.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task WriteAsync(string file, string databaseFile, string dataFolder, BackupManifest manifest, CancellationToken cancellation)
    {
        await using (var copied = File.OpenRead(databaseFile))
            manifest = manifest with { Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(copied, cancellation)) };
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var stream = new FileStream(file, options);
        await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await using (var entry = await zip.CreateEntry(ManifestName).OpenAsync(cancellation))
            await JsonSerializer.SerializeAsync(entry, manifest, ManifestJson.Default.BackupManifest, cancellation);
        await zip.CreateEntryFromFileAsync(databaseFile, DatabaseName, CompressionLevel.Optimal, cancellation);
        foreach (var folder in Directory.Exists(dataFolder) ? Directory.EnumerateDirectories(dataFolder).Where(folder => Path.GetFileName(folder) != Cache && !folder.EndsWith(Unfinished, StringComparison.Ordinal)) : [])
        {
            foreach (var kept in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
                await zip.CreateEntryFromFileAsync(kept, DataPrefix + Path.GetRelativePath(dataFolder, kept).Replace('\\', '/'), CompressionLevel.Optimal, cancellation);
        }
    }

    /// <summary>Reads an archive's manifest.</summary>
    /// <exception cref="BackupException">It is no archive of ours, or a newer one than this version reads.</exception>
    public static async Task<BackupManifest> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancellation);
            await using var entry = await (zip.GetEntry(ManifestName) ?? throw new BackupException($"{file} is no backup of DrillJudge.")).OpenAsync(cancellation);
            var manifest = (await JsonSerializer.DeserializeAsync(entry, ManifestJson.Default.BackupManifest, cancellation))!;
            return manifest.Format <= BackupManifest.Latest ? manifest : throw new BackupException($"{file} was made by a newer version of DrillJudge ({manifest.Program}) in a format that this one does not know.");
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            throw new BackupException($"{file} is no backup of DrillJudge, or is damaged.");
        }
    }

    /// <summary>Takes the database out of an archive.</summary>
    /// <exception cref="BackupException">It is damaged.</exception>
    public static async Task TakeDatabaseAsync(string file, BackupManifest manifest, string target, CancellationToken cancellation)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, cancellation);
            await (zip.GetEntry(DatabaseName) ?? throw new BackupException($"{file} holds no database.")).ExtractToFileAsync(target, overwrite: true, cancellation);
        }
        catch (InvalidDataException)
        {
            throw new BackupException($"{file} is damaged.");
        }

        await using var taken = File.OpenRead(target);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(taken, cancellation)) != manifest.Sha256)
            throw new BackupException($"{file} is damaged: its database is not what its manifest says.");
    }

    /// <summary>Takes the other files out of an archive into the data folder.</summary>
    /// <exception cref="BackupException">A name leads out of the folder.</exception>
    public static async Task TakeFilesAsync(string file, string dataFolder, CancellationToken cancellation)
    {
        await using var zip = await ZipFile.OpenReadAsync(file, cancellation);
        var root = Path.GetFullPath(dataFolder) + Path.DirectorySeparatorChar;
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(DataPrefix, StringComparison.Ordinal)))
        {
            var path = Path.GetFullPath(Path.Combine(root, entry.FullName[DataPrefix.Length..]));
            if (!path.StartsWith(root, StringComparison.Ordinal))
                throw new BackupException($"{file} holds a name that leads elsewhere: {entry.FullName}");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await entry.ExtractToFileAsync(path, overwrite: true, cancellation);
        }
    }
}
