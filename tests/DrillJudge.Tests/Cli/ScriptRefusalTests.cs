using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>What ./drill says, and leaves alone, where it cannot go on.</summary>
public sealed class ScriptRefusalTests : IDisposable
{
    private readonly ScriptMachine machine = new();

    [Theory]
    [InlineData("ID=debian", "https://dotnet.microsoft.com/download/dotnet/10.0")]
    [InlineData("ID=fedora", "sudo dnf install dotnet-sdk-10.0")]
    public async Task Without_an_SDK_it_says_how_to_get_one(string system, string remedy)
    {
        machine.Without("dotnet");
        machine.System(system);
        var ended = await machine.DrillAsync("--help");
        Assert.Equal(2, ended.Status);
        Assert.Contains("the .NET 10 SDK is missing", ended.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, ended.Error, StringComparison.Ordinal);
        Assert.Empty(ended.Output);
    }

    [Fact]
    public async Task A_distribution_that_has_the_SDK_is_named_as_its_source()
    {
        machine.Without("dotnet");
        machine.StandIn("apt-cache", "exit 0");
        Assert.Contains("sudo apt-get install dotnet-sdk-10.0", (await machine.DrillAsync("doctor")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("case $1 in --version) echo 'no SDK fits global.json' >&2; exit 145 ;; --list-sdks) echo '9.0.100 [/usr/share/dotnet/sdk]' ;; esac", "9.0.100")]
    [InlineData("[ \"$1\" = --list-sdks ] || exit 145", "no SDK, only a runtime")]
    [InlineData("[ \"$1\" = --version ] && echo 9.0.100", "dotnet --version says: 9.0.100")]
    public async Task With_another_SDK_it_says_which_there_is(string dotnet, string found)
    {
        machine.StandIn("dotnet", dotnet);
        var ended = await machine.DrillAsync("--help");
        Assert.Equal(2, ended.Status);
        Assert.Contains(found, ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("dotnet publish", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("tcp://127.0.0.1:2375", "over a Unix socket only")]
    [InlineData("unix:///nonexistent.sock", "there is no such socket")]
    public async Task It_never_installs_beside_an_engine_that_DOCKER_HOST_names(string dockerHost, string said)
    {
        machine.StandIn("apt-get", "exit 1");
        var ended = await machine.DrillAsync(dockerHost, ["--yes", "judge", "two-sum", "a.cs"]);
        Assert.Equal(2, ended.Status);
        Assert.Contains(said, ended.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was installed beside it", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("apt-get", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_never_installs_beside_a_rootless_engine_that_sleeps()
    {
        machine.StandIn("apt-get", "exit 1");
        Directory.CreateDirectory(machine.Repository + "/../run");
        await File.WriteAllTextAsync(machine.Repository + "/../run/docker.sock", "", TestContext.Current.CancellationToken);
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("run/docker.sock that does not answer", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("apt-get", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_never_installs_beside_an_engine_that_a_docker_context_names()
    {
        machine.StandIn("docker", "[ \"$1\" = context ] && echo unix://$HOME/desktop.sock");
        await File.WriteAllTextAsync(machine.Repository + "/../desktop.sock", "", TestContext.Current.CancellationToken);
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("desktop.sock that does not answer", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ID=fedora", "sudo dnf install moby-engine")]
    [InlineData("ID=arch", "sudo pacman -S docker")]
    [InlineData("ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"", "sudo zypper install docker")]
    [InlineData("ID=alpine", "Docker Engine (20.10 or later) is missing")]
    public async Task On_another_system_it_says_what_to_install(string system, string remedy)
    {
        machine.System(system);
        var ended = await machine.DrillAsync("--yes", "bench");
        Assert.Equal(2, ended.Status);
        Assert.Contains(remedy, ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_macOS_it_says_what_to_install()
    {
        machine.StandIn("uname", "case $1 in -m) echo arm64 ;; *) echo Darwin ;; esac");
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("Docker Desktop (brew install --cask docker)", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_root_it_says_what_to_run_as_root()
    {
        machine.StandIn("apt-get", "exit 1");
        machine.User("ada", 1000);
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("there is no sudo. As root, run:", ended.Error, StringComparison.Ordinal);
        Assert.Contains("apt-get install -y --no-install-recommends --no-remove docker.io iptables", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("apt-get", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sudo_that_wants_a_password_is_not_waited_for_without_a_terminal()
    {
        machine.StandIn("apt-get", "exit 1");
        machine.StandIn("sudo", "exit 1");
        machine.User("ada", 1000);
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("sudo wants a password", ended.Error, StringComparison.Ordinal);
        Assert.Equal(["sudo -n true"], machine.Journal.Where(call => call.StartsWith("sudo", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_terminal_and_without_yes_it_shows_the_command_to_run()
    {
        machine.StandIn("apt-get", "exit 1");
        var ended = await machine.DrillAsync("judge", "two-sum", "my file.cs");
        Assert.Equal(2, ended.Status);
        Assert.Contains("./drill --yes judge two-sum 'my file.cs'", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("apt-get", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_shows_the_plan_and_changes_nothing()
    {
        machine.StandIn("apt-get", "exit 1");
        machine.StandIn("sudo", "exit 0");
        machine.User("ada", 1000);
        var ended = await machine.DrillAsync("--dry-run", "verify");
        Assert.Equal(0, ended.Status);
        Assert.Contains("sudo apt-get update", ended.Error, StringComparison.Ordinal);
        Assert.Contains("sudo usermod -aG docker ada", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.Contains("apt-get", StringComparison.Ordinal));
    }

    public void Dispose() => machine.Dispose();
}
