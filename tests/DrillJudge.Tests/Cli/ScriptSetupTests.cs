using Xunit;

namespace DrillJudge.Tests.Cli;

/// <summary>What ./drill does to a machine that lacks something, once it was told to.</summary>
public sealed class ScriptSetupTests : IDisposable
{
    private const string Install = "apt-get install -y --no-install-recommends --no-remove docker.io iptables -q -o DPkg::Lock::Timeout=300";

    // Listens on the socket it is given with -H and answers pings, as the real daemon would.
    private const string Daemon = """
        exec perl -MSocket -e '
          socket(my $s, PF_UNIX, SOCK_STREAM, 0); bind($s, sockaddr_un($ENV{SOCKET})) or die; listen($s, 5);
          alarm 20;
          while (accept(my $c, $s)) { sysread($c, my $b, 99); syswrite($c, "HTTP/1.0 200 OK\r\n\r\nOK"); close $c; last if -e "$ENV{SOCKET}.end" }'
        """;

    private readonly ScriptMachine machine = new();

    [Fact]
    public async Task A_bare_machine_is_set_up_and_the_command_goes_on_in_one_try()
    {
        // Installing is what puts the daemon there.
        machine.StandIn("apt-get", $"[ $1 = install ] || exit 0\ncp='{machine.Repository}/../bin/dockerd'\nmv \"$cp.later\" \"$cp\"");
        machine.StandIn("dockerd.later", $"SOCKET='{machine.Socket}'\nexport SOCKET\n{Daemon}");
        var ended = await machine.DrillAsync("--yes", "verify", "two-sum");
        await EndDaemonAsync();
        Assert.Equal(0, ended.Status);
        Assert.Equal($"ran with home {machine.Repository} and host unix://{machine.Socket}\n", ended.Output);
        Assert.Equal(
            ["apt-get update -q", Install, $"dockerd.later -H unix://{machine.Socket}", $"dotnet {machine.Repository}/.drill/publish/cli/drill.dll verify two-sum"],
            machine.Journal.Where(call => call.StartsWith("apt-get", StringComparison.Ordinal) || call.StartsWith("dockerd", StringComparison.Ordinal) || call.EndsWith("two-sum", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_daemon_that_has_no_bridge_is_started_without_a_network()
    {
        machine.StandIn("dockerd", $"case $* in *--bridge=none*) ;; *) echo 'failed: Error initializing network controller'; exit 1 ;; esac\nSOCKET='{machine.Socket}'\nexport SOCKET\n{Daemon}");
        var ended = await machine.DrillAsync("--yes", "verify");
        await EndDaemonAsync();
        Assert.Equal(0, ended.Status);
        Assert.Contains("starting it without one", ended.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("apt-get", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tests_get_PostgreSQLs_programs_and_no_server_for_everybody()
    {
        using var engine = new AnsweringSocket(machine.Socket);
        foreach (var there in new[] { "npm", "chromium" })
            machine.StandIn(there, "");
        machine.StandIn("apt-get", "");
        await machine.DrillAsync("--yes", "test");
        Assert.Contains("apt-get install -y --no-install-recommends --no-remove postgresql -q -o DPkg::Lock::Timeout=300", machine.Journal);
        Assert.Equal("create_main_cluster = false\n", await File.ReadAllTextAsync(Path.Combine(machine.PostgresSettings, "createcluster.conf"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Settings_of_PostgreSQL_that_are_there_stay_as_they_are()
    {
        using var engine = new AnsweringSocket(machine.Socket);
        foreach (var there in new[] { "npm", "chromium" })
            machine.StandIn(there, "");
        machine.StandIn("apt-get", "");
        Directory.CreateDirectory(machine.PostgresSettings);
        await machine.DrillAsync("--yes", "test");
        Assert.Contains(machine.Journal, call => call.Contains("postgresql", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(machine.PostgresSettings));
    }

    [Fact]
    public async Task A_web_host_without_a_judge_needs_no_engine()
    {
        Directory.CreateDirectory(Path.Combine(machine.Repository, "src", "DrillJudge.Web", "client"));
        await File.WriteAllTextAsync(Path.Combine(machine.Repository, "src", "DrillJudge.Web", "client", "a.js"), "", TestContext.Current.CancellationToken);
        machine.StandIn("apt-get", "exit 1");
        var ended = await machine.DrillAsync("up", "--no-judge", "--database", "Host=db");
        Assert.Equal((0, $"ran with home {machine.Repository} and host \n"), (ended.Status, ended.Output));
        Assert.DoesNotContain(machine.Journal, call => call.StartsWith("apt-get", StringComparison.Ordinal));
        Assert.EndsWith("drill.dll up --no-judge --database Host=db", machine.Journal[^1], StringComparison.Ordinal);
        // The judge does.
        Assert.Equal(2, (await machine.DrillAsync("judge-node", "--database", "Host=db")).Status);
    }

    [Fact]
    public async Task A_daemon_that_dies_ends_it_with_the_end_of_the_log()
    {
        machine.StandIn("dockerd", "echo 'cgroup mountpoint does not exist' >&2; exit 1");
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("ended at once", ended.Error, StringComparison.Ordinal);
        Assert.Contains("cgroup mountpoint does not exist", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packages_that_do_not_install_end_it()
    {
        machine.StandIn("apt-get", "[ $1 = update ] || exit 100");
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("the packages did not install", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_that_fails_for_one_repository_does_not_end_it()
    {
        machine.StandIn("apt-get", "exit 100");
        await machine.DrillAsync("--yes", "verify");
        Assert.Contains(Install, machine.Journal);
    }

    [Fact]
    public async Task Under_systemd_the_service_is_started()
    {
        Directory.CreateDirectory(machine.Repository + "/../systemd");
        machine.StandIn("dockerd", "exit 1");
        machine.StandIn("systemctl", "exit 1");
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("systemctl enable --now docker", machine.Journal);
        Assert.Contains("journalctl -u docker", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_engine_that_answers_is_used_and_nothing_is_asked()
    {
        using var engine = new AnsweringSocket(machine.Socket);
        var ended = await machine.DrillAsync("judge", "two-sum", "-");
        Assert.Equal(0, ended.Status);
        Assert.EndsWith($"host unix://{machine.Socket}\n", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("go ahead", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rootless_engine_is_found()
    {
        Directory.CreateDirectory(machine.Repository + "/../run");
        var socket = Path.GetFullPath(machine.Repository + "/../run/docker.sock");
        using var engine = new AnsweringSocket(socket);
        Assert.EndsWith($"host unix://{socket}\n", (await machine.DrillAsync("doctor")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_membership_newer_than_the_login_is_taken_up()
    {
        using var engine = new AnsweringSocket(machine.Socket);
        machine.DenySocket();
        // The real one gives the group; here, with it, the socket opens.
        machine.StandIn("sg", $"rm \"$HOME/bin/perl\"\nln -s /usr/bin/perl \"$HOME/bin/perl\"\nchmod 666 '{machine.Socket}'\nsh -c \"$3\"");
        machine.User("ada", 1000, "ada docker");
        var ended = await machine.DrillAsync("judge", "two-sum", "it's mine.cs");
        Assert.Equal(0, ended.Status);
        Assert.Contains(machine.Journal, call => call.EndsWith("drill.dll judge two-sum it's mine.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ada")]
    [InlineData("ada docker")]
    public async Task A_user_whom_the_engine_denies_is_told_the_remedy(string groups)
    {
        using var engine = new AnsweringSocket(machine.Socket);
        machine.DenySocket();
        if (groups.EndsWith("docker", StringComparison.Ordinal))
            machine.StandIn("sg", "sh -c \"$3\"");
        machine.User("ada", 1000, groups);
        var ended = await machine.DrillAsync("--yes", "verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("Run: sudo usermod -aG docker ada", ended.Error, StringComparison.Ordinal);
        Assert.Contains("Log in again", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_left_behind_is_no_engine()
    {
        new AnsweringSocket(machine.Socket).Dispose();
        await File.WriteAllTextAsync(machine.Socket, "", TestContext.Current.CancellationToken);
        var ended = await machine.DrillAsync("verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("Docker Engine is missing", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_that_answers_with_an_error_is_no_engine()
    {
        using var engine = new AnsweringSocket(machine.Socket, "HTTP/1.0 500 Internal Server Error\r\n\r\n");
        var ended = await machine.DrillAsync("verify");
        Assert.Equal(2, ended.Status);
        Assert.Contains("Docker Engine is missing", ended.Error, StringComparison.Ordinal);
    }

    public void Dispose() => machine.Dispose();

    // The stand-in ends after its next answer.
    private async Task EndDaemonAsync()
    {
        await File.WriteAllTextAsync(machine.Socket + ".end", "", TestContext.Current.CancellationToken);
        await machine.DrillAsync("doctor");
    }
}
