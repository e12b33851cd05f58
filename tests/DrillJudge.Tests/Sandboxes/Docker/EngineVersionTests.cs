using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

public sealed class EngineVersionTests
{
    [Theory]
    [InlineData("1.41", "1.12", "1.41")]
    [InlineData("1.44", "1.24", "1.44")]
    [InlineData("1.52", "1.44", "1.44")]
    [InlineData("1.60", "1.50", "1.50")]
    [InlineData("1.9", "1.1", "1.9")]
    [InlineData("1.41", null, "1.41")]
    public void The_newest_version_both_know_is_spoken(string newest, string? oldest, string spoken) =>
        Assert.Equal(spoken, new EngineVersion("any", newest, oldest).Choose(new Version(1, 44)));

    [Fact]
    public void A_version_that_is_none_is_an_error() =>
        Assert.Contains("'new'", Assert.Throws<DockerException>(() => new EngineVersion("any", "new").Choose(new Version(1, 44))).Message, StringComparison.Ordinal);
}
