using System.Formats.Tar;
using System.IO.Compression;
using DrillJudge.Packages;
using Xunit;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>What is not taken from strangers, and what of theirs is read.</summary>
public sealed class UploadReaderTests
{
    [Fact]
    public void A_tar_with_its_folder_and_a_zip_without_hold_the_same_files()
    {
        var box = PackageBox.Lift("odd-lift");
        var (tar, zip) = (UploadReader.Read(box.Tar()), UploadReader.Read(box.Zip()));
        Assert.Equal(("odd-lift", null), (tar.Folder, zip.Folder));
        Assert.Equal(tar.Files.Keys, zip.Files.Keys);
        Assert.Contains("problem.yaml", zip.Files.Keys);
        Assert.Equal(tar.Files["data/secret.yaml"], zip.Files["data/secret.yaml"]);
    }

    [Theory]
    [InlineData("../problem.yaml")]
    [InlineData("a/../../problem.yaml")]
    [InlineData("/etc/problem.yaml")]
    [InlineData("a\\..\\problem.yaml")]
    [InlineData("C:problem.yaml")]
    [InlineData("a//problem.yaml")]
    [InlineData("a/./problem.yaml")]
    [InlineData("a/b/c/d/e/f/g/h/i/j/k/l/m/problem.yaml")]
    public void A_name_that_leads_elsewhere_is_refused_in_either_kind(string name)
    {
        Refused("no file below its folder", PackageBox.Zipped((name, [1])));
        Refused("no file below its folder", Tar(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream([1]) }));
    }

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.CharacterDevice)]
    [InlineData(TarEntryType.BlockDevice)]
    [InlineData(TarEntryType.Fifo)]
    public void Links_and_devices_are_refused(TarEntryType type)
    {
        var entry = new PaxTarEntry(type, "p/data");
        if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
            entry.LinkName = "/etc/passwd";
        Refused("links and devices", Tar(entry));
    }

    [Fact]
    public void A_link_in_a_zip_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            var link = zip.CreateEntry("p/problem.yaml");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using var target = link.Open();
            target.Write("/etc/passwd"u8);
        }

        Refused("links and devices", bytes.ToArray());
    }

    [Fact]
    public void What_swells_is_refused_while_it_is_read()
    {
        var zeros = new byte[30 << 20];
        var zip = PackageBox.Zipped(("p/zeros", zeros));
        Assert.True(zip.Length < PackageRules.MostPacked);
        Refused("more than 20 MiB", zip);
        Refused("more than 20 MiB", Tar(new PaxTarEntry(TarEntryType.RegularFile, "p/zeros") { DataStream = new MemoryStream(zeros) }));
        Refused("1 MiB of YAML", PackageBox.Zipped(("p/data/secret.yaml", new byte[(1 << 20) + 1])));
        // No single file is too large, all together are.
        Refused("more than 20 MiB", PackageBox.Zipped([.. Enumerable.Range(0, 30).Select(i => ($"p/{i}", new byte[1 << 20]))]));
    }

    [Fact]
    public void A_file_whose_header_lies_about_its_size_is_no_longer_than_the_lie()
    {
        var zip = PackageBox.Zipped(("p/problem.yaml", new byte[30 << 20]));
        // The size in the central directory: 46 bytes of header with it at 24.
        var central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(central + 24), 10);
        Assert.Equal(10, UploadReader.Read(zip).Files["problem.yaml"].Length);
    }

    [Fact]
    public void Too_many_files_are_refused()
    {
        (string, byte[])[] entries = [.. Enumerable.Range(0, 501).Select(i => ($"p/{i}", new byte[1]))];
        Refused("more than 500 files", PackageBox.Zipped(entries));
        Refused("more than 500 files", Tar([.. entries.Select(e => new PaxTarEntry(TarEntryType.RegularFile, e.Item1) { DataStream = new MemoryStream(e.Item2) })]));
        Assert.Equal(500, UploadReader.Read(PackageBox.Zipped(entries[..500])).Files.Count);
    }

    [Fact]
    public void Twice_the_same_and_a_file_that_is_a_folder_too_are_refused()
    {
        Refused("twice", PackageBox.Zipped(("p/a", [1]), ("p/a", [2])));
        Refused("as a file and as a folder", PackageBox.Zipped(("p/a", [1]), ("p/a/b", [2])));
    }

    [Fact]
    public void What_is_no_archive_or_damaged_is_refused()
    {
        Refused("neither a zip nor a tar.gz", "nonsense"u8.ToArray());
        Refused("neither a zip nor a tar.gz", []);
        Refused("damaged", PackageBox.Lift("odd-lift").Zip()[..^30]);
        Refused("damaged", PackageBox.Lift("odd-lift").Tar()[..400]);
        Refused("no file", PackageBox.Zipped());
    }

    private static void Refused(string because, byte[] archive) =>
        Assert.Contains(because, Assert.Throws<UploadRefusedException>(() => UploadReader.Read(archive)).Message, StringComparison.Ordinal);

    private static byte[] Tar(params TarEntry[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
        using (var tar = new TarWriter(zip, TarEntryFormat.Pax))
        {
            foreach (var entry in entries)
                tar.WriteEntry(entry);
        }

        return bytes.ToArray();
    }
}
