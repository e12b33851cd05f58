using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

public sealed class DockerSocketTests
{
    [Theory]
    [InlineData(null, "/var/run/docker.sock")]
    [InlineData("", "/var/run/docker.sock")]
    [InlineData("unix:///run/user/1000/docker.sock", "/run/user/1000/docker.sock")]
    public void Docker_host_names_the_socket(string? host, string path) => Assert.Equal(path, DockerSocket.Parse(host).Path);

    [Theory]
    [InlineData("tcp://127.0.0.1:2375")]
    [InlineData("ssh://someone@elsewhere")]
    [InlineData("unix://")]
    [InlineData("unix://relative.sock")]
    public void Anything_but_a_unix_socket_is_refused_with_a_remedy(string host)
    {
        var refusal = Assert.Throws<DockerUnavailableException>(() => DockerSocket.Parse(host));
        Assert.Contains(host, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Unset DOCKER_HOST", refusal.Remedy, StringComparison.Ordinal);
    }
}
