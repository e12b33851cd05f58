using System.Globalization;
using System.Runtime.InteropServices;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

/// <summary>What a container with everything set lets a program in .NET do, and what not.</summary>
[Collection(EngineCollection.Name)]
public sealed class SandboxTests(EngineFixture fixture)
{
    /// <summary>Calls that must be refused: number on x64, number on arm64, arguments with which the kernel itself would answer anything but EPERM.</summary>
    private static readonly (string Name, int X64, int Arm64, string Arguments)[] Refused =
    [
        ("socket(AF_UNIX)", 41, 198, "1:1:0"),
        ("socket(AF_INET)", 41, 198, "2:1:0"),
        ("socket(AF_NETLINK)", 41, 198, "16:3:0"),
        ("socket(AF_VSOCK)", 41, 198, "40:1:0"),
        ("socketpair", 53, 199, "1:1:0"),
        ("ptrace(TRACEME)", 101, 117, "0"),
        ("unshare", 272, 97, "0"),
        ("setns", 308, 268, "-1:0"),
        ("clone(NEWUSER)", 56, 220, "268435456"),
        ("personality", 135, 92, "4294967295"),
        ("memfd_create", 319, 279, "0:0"),
        ("memfd_secret", 447, 447, "4294967295"),
        ("io_uring_setup", 425, 425, "0:0"),
        ("io_uring_enter", 426, 426, "-1"),
        ("add_key", 248, 217, "0"),
        ("keyctl", 250, 219, "0:-3:0"),
        ("mq_open", 240, 180, "0"),
        ("shmget", 29, 194, "0:0:0"),
        ("msgget", 68, 186, "0:0"),
        ("semget", 64, 190, "0:0:0"),
        ("process_vm_readv", 310, 270, "0"),
        ("userfaultfd", 323, 282, "4294967295"),
        ("mkdirat", 258, 34, "-100:0:0"),
        ("symlinkat", 266, 36, "0:-100:0"),
        ("linkat", 265, 37, "-100:0:-100:0"),
        ("unlinkat", 263, 35, "-100:0"),
        ("renameat2", 316, 276, "-100:0:-100:0"),
        ("fchmodat", 268, 53, "-100:0"),
        ("fchownat", 260, 54, "-100:0"),
        ("mknodat", 259, 33, "-100:0"),
        ("inotify_init1", 294, 26, "0"),
        ("timerfd_create", 283, 85, "1:0"),
        ("eventfd2", 290, 19, "0:0"),
        ("epoll_create1", 291, 20, "0"),
        ("sched_setscheduler", 144, 119, "0:0:0"),
        ("ioctl(FIONREAD)", 16, 29, "0:21531"),
        ("prctl(SET_PTRACER)", 157, 167, "1499557217:0"),
        ("execveat", 322, 281, "-100:0"),
        ("pidfd_open", 434, 434, "1:0"),
    ];

    /// <summary>Calls that the kernel refuses without capabilities as well; the filter comes first all the same.</summary>
    private static readonly (string Name, int X64, int Arm64)[] RefusedTwice =
    [
        ("mount", 165, 40), ("umount2", 166, 39), ("pivot_root", 155, 41), ("chroot", 161, 51), ("bpf", 321, 280),
        ("perf_event_open", 298, 241), ("kexec_load", 246, 104), ("init_module", 175, 105), ("reboot", 169, 142),
        ("settimeofday", 164, 170), ("clock_settime", 227, 112), ("sethostname", 170, 161), ("swapon", 167, 224),
        ("quotactl", 179, 60), ("acct", 163, 89), ("open_by_handle_at", 304, 265), ("fsopen", 430, 430),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static bool Arm => RuntimeInformation.OSArchitecture == Architecture.Arm64;

    [Fact]
    public async Task DotNet_starts()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("hello"), Stop);
        Assert.Equal((0, $"hello from .NET {Environment.Version.Major}", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task Threads_faults_hashes_and_the_collector_work()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("work"), Stop);
        Assert.Equal((0, "524 3 400 E7E7 True True", ""), (run.ExitCode, run.Output.Replace(run.Output.Split(' ')[3], "E7E7", StringComparison.Ordinal), run.Errors));
    }

    [Fact]
    public async Task A_child_is_started_and_waited_for()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("spawn"), Stop, "to the child and back");
        Assert.Equal((0, "to the child and back, child ended with 0", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task Roslyn_compiles()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("compile"), Stop);
        Assert.Equal((0, "42", ""), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task DotNet_starts_where_writable_code_is_left_to_its_default()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("hello") with { Environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "1" } }, Stop);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Calls_that_are_not_needed_are_refused()
    {
        var words = Refused.Select(c => $"{(Arm ? c.Arm64 : c.X64)}:{c.Arguments}").Concat(RefusedTwice.Select(c => $"{(Arm ? c.Arm64 : c.X64)}")).ToArray();
        var run = await fixture.RunAsync(fixture.Sandbox(["syscalls", .. words]), Stop);
        var names = Refused.Select(c => c.Name).Concat(RefusedTwice.Select(c => c.Name));
        // 1 is EPERM; newer versions of runc answer 38, ENOSYS, for calls that are younger than any in the profile.
        Assert.All(names.Zip(Lines(run)), c => Assert.True(c.Second is "1" or "38", $"{c.First} gave {c.Second}"));
        Assert.Equal(names.Count(), Lines(run).Length);
    }

    [Fact]
    public async Task And_without_the_profile_they_reach_the_kernel()
    {
        var words = Refused.Select(c => $"{(Arm ? c.Arm64 : c.X64)}:{c.Arguments}").ToArray();
        // clone with a new namespace would make a process; that one is told apart by the test above alone.
        var run = await fixture.RunAsync(fixture.Sandbox(["syscalls", .. words.Where((_, i) => !Refused[i].Name.StartsWith("clone", StringComparison.Ordinal))]) with { Seccomp = "unconfined" }, Stop);
        var names = Refused.Select(c => c.Name).Where(n => !n.StartsWith("clone", StringComparison.Ordinal));
        Assert.DoesNotContain("1", Lines(run));
        Assert.Equal(names.Count(), Lines(run).Length);
    }

    [Fact]
    public async Task The_newer_way_to_clone_does_not_exist() =>
        Assert.Equal(["38"], Lines(await fixture.RunAsync(fixture.Sandbox("syscalls", "435:0:0"), Stop)));

    [Fact]
    public async Task A_call_by_another_architectures_numbers_ends_its_thread()
    {
        Assert.SkipWhen(Arm, "arm64 has no such door.");
        Assert.Equal("ended", (await fixture.RunAsync(fixture.Sandbox("foreign"), Stop)).Output);
        Assert.Equal("answered", (await fixture.RunAsync(fixture.Sandbox("foreign") with { Seccomp = "unconfined" }, Stop)).Output);
    }

    [Fact]
    public async Task Nothing_can_be_written_anywhere()
    {
        string[] places = ["/", "/tmp", "/app", "/app/runner", "/dev", "/dev/shm", "/dev/mqueue", "/proc", "/proc/sys/kernel", "/sys", "/run", "/etc", "/var"];
        var run = await fixture.RunAsync(fixture.Sandbox(["write", .. places]), Stop);
        Assert.Equal(places, Lines(run).Select(l => l.Split(' ')[0]));
        Assert.DoesNotContain("written", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_with_a_writable_root_and_no_profile_it_can() =>
        Assert.Equal(["/tmp written"], Lines(await fixture.RunAsync(fixture.Sandbox("write", "/tmp") with { ReadonlyRoot = false, Seccomp = "unconfined" }, Stop)));

    [Fact]
    public async Task What_was_asked_for_holds_inside()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("read", "/proc/self/status", "/proc/self/limits", "/proc/self/environ", "/proc/self/oom_score_adj", "/proc/net/dev", "/proc/sys/kernel/hostname", "/proc/interrupts"), Stop);
        var parts = run.Output.Split("## ", StringSplitOptions.RemoveEmptyEntries).ToDictionary(p => p[..p.IndexOf('\n', StringComparison.Ordinal)], p => p[(p.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim());
        var status = parts["/proc/self/status"].Split('\n').Select(l => l.Split(':', 2)).ToDictionary(l => l[0], l => l[1].Trim());
        Assert.Equal("1", status["NoNewPrivs"]);
        Assert.Equal("2", status["Seccomp"]);
        // KILL, SETGID and SETUID are numbers 5, 6 and 7.
        Assert.Equal(0xE0, long.Parse(status["CapEff"], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Equal(0xE0, long.Parse(status["CapBnd"], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        Assert.Contains("PROBE=yes", parts["/proc/self/environ"], StringComparison.Ordinal);
        Assert.Matches(@"Max open files\s+256\s+256", parts["/proc/self/limits"]);
        Assert.Matches(@"Max msgqueue size\s+0\s+0", parts["/proc/self/limits"]);
        Assert.Matches(@"Max core file size\s+0\s+0", parts["/proc/self/limits"]);
        Assert.Equal("500", parts["/proc/self/oom_score_adj"]);
        Assert.Equal("sandbox", parts["/proc/sys/kernel/hostname"]);
        Assert.Equal("", parts["/proc/interrupts"]);
        Assert.Equal(["lo"], parts["/proc/net/dev"].Split('\n').Skip(2).Select(l => l.Split(':')[0].Trim()).Except(["tunl0", "sit0", "ip6tnl0", "gre0", "gretap0", "erspan0", "ip_vti0", "ip6_vti0", "ip6gre0"]));
    }

    [Fact]
    public async Task What_was_asked_for_is_what_the_engine_set()
    {
        var spec = fixture.Sandbox("hello");
        var id = await fixture.Engine.CreateContainerAsync(spec, Stop);
        var made = await fixture.Engine.InspectContainerAsync(id, Stop);
        Assert.True(await fixture.Engine.RemoveContainerAsync(id, Stop));
        var host = made!.HostConfig;
        Assert.Equal(fixture.Image.Id, made.Image);
        Assert.Equal(("none", "none", true, false), (host.NetworkMode, host.IpcMode, host.ReadonlyRootfs, host.AutoRemove));
        Assert.Equal((256L << 20, 256L << 20, 128L, 1_000_000_000L), (host.Memory, host.MemorySwap, host.PidsLimit, host.NanoCpus));
        Assert.Equal(["ALL"], host.CapDrop);
        Assert.Equal(spec.AddCapabilities, host.CapAdd);
        Assert.Equal(["no-new-privileges", $"seccomp={SandboxFiles.Seccomp}"], host.SecurityOpt);
        Assert.Equal("none", host.LogConfig?.Type);
        Assert.Equal(spec.MaskedPaths, host.MaskedPaths);
        Assert.Equal(spec.ReadonlyPaths, host.ReadonlyPaths);
        Assert.Equal(spec.Ulimits, host.Ulimits!);
        Assert.Equal(500, host.OomScoreAdj);
        Assert.True(made.Config is { OpenStdin: true, StdinOnce: true, NetworkDisabled: true });
        Assert.Equal(("created", false), (made.State.Status, made.State.Running));
    }

    [Fact]
    public async Task No_more_processes_start_than_were_granted()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("spawn") with { Pids = 8 }, Stop);
        Assert.DoesNotContain("child ended with 0", run.Output, StringComparison.Ordinal);
    }

    private static string[] Lines(Outcome run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
