using System.Text;

namespace DrillJudge.Packages;

/// <summary>The files of an archive while it is read: counted, and no further than they may go. Nothing touches the disk before all are here.</summary>
public sealed class UploadedFiles
{
    private const int LongestPart = 200;
    private const int MostParts = 12;
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private long total;

    /// <summary>The files by their paths, with /; where all lay in one folder, below that.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>The one folder in which all lay; null when there was none.</summary>
    public string? Folder { get; private set; }

    /// <summary>Takes a file in. Those that are no part of a package, such as what a desktop leaves behind, are passed over.</summary>
    /// <param name="name">As the archive has it.</param>
    /// <param name="content">Read here, no further than allowed.</param>
    /// <exception cref="UploadRefusedException">It is not to be had.</exception>
    public void Take(string name, Stream content)
    {
        var parts = PartsOf(name);
        if (files.Count == PackageRules.MostFiles)
            throw new UploadRefusedException($"The archive holds more than {PackageRules.MostFiles} files.");
        using var read = new MemoryStream();
        var buffer = new byte[16 << 10];
        for (int count; (count = content.Read(buffer)) > 0;)
        {
            total += count;
            if (total > PackageRules.MostUnpacked)
                throw new UploadRefusedException($"The archive holds more than {PackageRules.MostUnpacked >> 20} MiB.");
            read.Write(buffer, 0, count);
        }

        if (parts[0] == "__MACOSX" || parts.Any(part => part[0] == '.'))
            return;
        if (!files.TryAdd(string.Join('/', parts), read.ToArray()))
            throw new UploadRefusedException($"The archive holds '{PackageRules.Shown(name)}' twice.");
    }

    /// <summary>Refuses a name that leads elsewhere; folders need no more.</summary>
    /// <exception cref="UploadRefusedException">It leads elsewhere.</exception>
    public static string[] PartsOf(string name)
    {
        var parts = (name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name).TrimEnd('/').Split('/');
        if (parts.Length > MostParts || name.Any(c => c is '\\' or ':' || char.IsControl(c)) || parts.Any(part => part is "" or "." or ".." || Encoding.UTF8.GetByteCount(part) > LongestPart))
            throw new UploadRefusedException($"The archive holds '{PackageRules.Shown(name)}', which is no file below its folder.");
        return parts;
    }

    /// <summary>Leaves out the one folder around everything, where there is one, and sees that no file is a folder, too.</summary>
    /// <exception cref="UploadRefusedException">One is, or there is no file.</exception>
    public void Settle()
    {
        if (files.Count == 0)
            throw new UploadRefusedException("The archive holds no file.");
        var tops = files.Keys.Select(path => path.Split('/', 2)).ToArray();
        if (!files.ContainsKey("problem.yaml") && tops.All(top => top.Length == 2 && top[0] == tops[0][0]))
        {
            Folder = tops[0][0];
            var below = files.Select(file => (Path: file.Key[(Folder.Length + 1)..], file.Value)).ToArray();
            files.Clear();
            foreach (var (path, content) in below)
                files.Add(path, content);
        }

        if (files.Where(file => file.Key.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)).Sum(file => (long)file.Value.Length) > PackageRules.MostYaml)
            throw new UploadRefusedException($"The archive holds more than {PackageRules.MostYaml >> 20} MiB of YAML. Large cases are made by generators/cases.csx.");
        foreach (var path in files.Keys)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                if (files.ContainsKey(path[..slash]))
                    throw new UploadRefusedException($"The archive holds '{PackageRules.Shown(path[..slash])}' as a file and as a folder.");
            }
        }
    }

    /// <summary>Writes the files into a folder of ours, which is made.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }
}
