using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>A package that an instructor has on their machine: made after one of the repository's, with a story of its own.</summary>
internal sealed class PackageBox
{
    /// <summary>What a learner hands in.</summary>
    public const string Solution = "public class Solution { public bool IsHappy(int n) { var seen = new HashSet<int>(); while (n != 1 && seen.Add(n)) { var sum = 0; for (; n > 0; n /= 10) sum += n % 10 * (n % 10); n = sum; } return n == 1; } }";

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>The drill's slug.</summary>
    public string Slug { get; }

    private PackageBox(string slug) => Slug = slug;

    /// <summary>A sound one: whether a lift that follows odd rules ever gets to the first floor.</summary>
    public static PackageBox Lift(string slug)
    {
        var box = new PackageBox(slug);
        var folder = Path.Combine(Site.Root, "problems", "coding", "hash-map", "happy-number");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            box.files[Path.GetRelativePath(folder, file)] = File.ReadAllBytes(file);
        box.Change("problem.yaml", "name: Will the bell ever ring", $"name: The odd lift {slug}");
        box.Change("problem.yaml", "leetcode: 202\n", "");
        box.Write("statement.md", """
            A lift stands at floor `n`. Whoever presses its only button is taken to the floor whose number is the sum of the squares of the digits of the
            floor that they are on. Somebody presses it again and again.

            Return `true` if they come to floor `1` sooner or later, `false` if they never do.

            ## Constraints

            - `1 <= n <= 2147483647`
            """);
        return box;
    }

    /// <summary>A file's text.</summary>
    public PackageBox Write(string path, string text)
    {
        files[path] = Encoding.UTF8.GetBytes(text);
        return this;
    }

    /// <summary>Changes a file's text.</summary>
    public PackageBox Change(string path, string from, string to)
    {
        var text = Encoding.UTF8.GetString(files[path]);
        if (!text.Contains(from, StringComparison.Ordinal))
            throw new InvalidOperationException($"{path} has no '{from}'.");
        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Takes a file out.</summary>
    public PackageBox Without(string path)
    {
        files.Remove(path);
        return this;
    }

    /// <summary>As `tar czf` would: the folder and all that is in it.</summary>
    public byte[] Tar()
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(zip, TarEntryFormat.Pax))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, Slug + "/"));
            foreach (var (path, content) in files)
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, $"{Slug}/{path}") { DataStream = new MemoryStream(content) });
        }

        return bytes.ToArray();
    }

    /// <summary>As a desktop zips: the files without their folder, and what the desktop leaves behind.</summary>
    public byte[] Zip() => Zipped([.. files.Select(file => (file.Key, file.Value)), ("__MACOSX/._problem.yaml", [0]), (".DS_Store", [0])]);

    /// <summary>A zip of these files.</summary>
    public static byte[] Zipped(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
