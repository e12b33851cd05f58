using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class PackageArchiveTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("drill-archive-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_package_comes_out_as_it_went_in_with_the_same_hash()
    {
        var source = Write("package", ("problem.yaml", "a: 1\n"), ("data/sample.yaml", "- x\n"), ("submissions/accepted/a-very-long-name-" + new string('n', 120) + ".cs", "class A;"));
        File.WriteAllBytes(Path.Combine(source, "data", "1.in"), [0, 1, 255, 13, 10]);
        File.WriteAllText(Path.Combine(source, ".hidden"), "no part of it");
        var (archive, hash) = PackageArchive.Pack(source);
        var target = Path.Combine(folder, "target");
        PackageArchive.Unpack(archive, target);
        Assert.Equal([0, 1, 255, 13, 10], File.ReadAllBytes(Path.Combine(target, "data", "1.in")));
        Assert.False(File.Exists(Path.Combine(target, ".hidden")));
        var again = PackageArchive.Pack(target);
        Assert.Equal(hash, again.Hash);
        Assert.Equal(archive, again.Archive);
    }

    [Fact]
    public void The_hash_is_the_problems_own()
    {
        var two = new ProblemCatalog(Path.Combine(Root(), "problems", "coding")).Find("two-sum")!;
        Assert.Equal(two.ContentHash, PackageArchive.Pack(two.Folder).Hash);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/../../evil")]
    [InlineData("/tmp/evil")]
    [InlineData("a//evil")]
    [InlineData("a\\evil")]
    [InlineData("C:evil")]
    [InlineData("./evil")]
    [InlineData(".evil")]
    [InlineData("a/.git/config")]
    [InlineData("evil/")]
    public void A_name_that_leads_elsewhere_is_refused(string name)
    {
        var archive = Tar(new GnuTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream("x"u8.ToArray()) });
        Assert.Throws<InvalidDataException>(() => PackageArchive.Unpack(archive, Path.Combine(folder, "in", "target")));
        Assert.False(File.Exists(Path.Combine(folder, "evil")));
        Assert.False(File.Exists(Path.Combine(folder, "in", "evil")));
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.Directory)]
    [InlineData(TarEntryType.Fifo)]
    public void Anything_but_a_plain_file_is_refused(TarEntryType type)
    {
        var entry = new GnuTarEntry(type, "data");
        if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
            entry.LinkName = "/etc";
        var archive = Tar(entry, new GnuTarEntry(TarEntryType.RegularFile, "data/passwd") { DataStream = new MemoryStream("x"u8.ToArray()) });
        Assert.Throws<InvalidDataException>(() => PackageArchive.Unpack(archive, Path.Combine(folder, "target")));
    }

    [Fact]
    public void A_name_that_comes_twice_is_refused()
    {
        var archive = Tar(new GnuTarEntry(TarEntryType.RegularFile, "a") { DataStream = new MemoryStream("x"u8.ToArray()) }, new GnuTarEntry(TarEntryType.RegularFile, "a") { DataStream = new MemoryStream("y"u8.ToArray()) });
        Assert.Throws<InvalidDataException>(() => PackageArchive.Unpack(archive, Path.Combine(folder, "target")));
    }

    [Fact]
    public void What_swells_beyond_all_bounds_is_refused_before_it_is_written()
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
                zip.Write(zeros);
        }

        var refused = Assert.Throws<InvalidDataException>(() => PackageArchive.Unpack(bytes.ToArray(), Path.Combine(folder, "target")));
        Assert.Contains("more than", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(folder, "target")));
    }

    [Fact]
    public void What_is_no_archive_is_refused() =>
        Assert.ThrowsAny<InvalidDataException>(() => PackageArchive.Unpack(Encoding.UTF8.GetBytes("nonsense"), Path.Combine(folder, "target")));

    private static byte[] Tar(params TarEntry[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(zip, TarEntryFormat.Gnu))
        {
            foreach (var entry in entries)
                tar.WriteEntry(entry);
        }

        return bytes.ToArray();
    }

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "DrillJudge.sln")))
            at = at.Parent!;
        return at.FullName;
    }

    private string Write(string name, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var full = Path.Combine(folder, name, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }

        return Path.Combine(folder, name);
    }
}
