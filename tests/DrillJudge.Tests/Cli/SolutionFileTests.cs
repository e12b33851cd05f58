using System.Text;
using DrillJudge.Cli.Input;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class SolutionFileTests : IDisposable
{
    private readonly Folder folder = new();

    [Theory]
    [InlineData(new byte[] { 0x63, 0x00, 0x6c }, "is binary (it holds NUL bytes)")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x63, 0x00 }, "is UTF-16")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x63 }, "is UTF-16")]
    [InlineData(new byte[] { 0x63, 0x6c, 0xC3 }, "is not UTF-8 (byte 3)")]
    [InlineData(new byte[] { }, "is empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x20, 0x0D, 0x0A }, "is empty")]
    public void What_is_no_source_is_refused_by_name(byte[] bytes, string expected)
    {
        var path = folder.Write("a.cs", bytes);
        var refused = Assert.Throws<InputException>(() => SolutionFile.Read(path, Stream.Null));
        Assert.StartsWith(path, refused.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Expected", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_source_is_read_and_one_byte_more_is_not()
    {
        var largest = folder.Write("a.cs", new string('/', SolutionFile.MaxBytes));
        Assert.Equal(SolutionFile.MaxBytes, SolutionFile.Read(largest, Stream.Null).Text.Length);
        var larger = folder.Write("b.cs", new string('/', SolutionFile.MaxBytes + 1));
        Assert.Throws<InputException>(() => SolutionFile.Read(larger, Stream.Null));
    }

    [Fact]
    public void A_device_without_end_is_refused_after_the_largest_source()
    {
        Assert.Contains("larger than", Assert.Throws<InputException>(() => SolutionFile.Read("/dev/zero", Stream.Null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_goes_and_everything_else_stays()
    {
        var path = folder.Write("a.cs", "\uFEFFclass Größe\r\n{\t}\r\n");
        Assert.Equal("class Größe\r\n{\t}\r\n", SolutionFile.Read(path, Stream.Null).Text);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("class Solution;"));
        Assert.Equal(new SolutionFile("-", "class Solution;"), SolutionFile.Read("-", input));
    }

    public void Dispose() => folder.Dispose();
}
