using System.Text.Json;
using DrillJudge.Cli.Doctor;
using DrillJudge.Cli.Reports;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Cli;

public sealed class DoctorTests
{
    private static readonly EngineVersion Version = new("20.10.24", "1.41", "1.12", null, "amd64");
    private static readonly EngineInfo Info = new("id", "host", "20.10.24", "1", "cgroupfs", ["name=seccomp,profile=default"], 8L << 30, 2, "overlay2", "/var/lib/docker", null, true, true, true, "x86_64", []);

    [Fact]
    public void A_sound_engine_passes_every_check()
    {
        Assert.All(EngineChecks.Of(Version, Info), check => Assert.Equal(CheckStatus.Ok, check.Status));
        Assert.Equal(EngineChecks.Names, EngineChecks.Of(Version, Info).Select(check => check.Name));
    }

    [Fact]
    public void Every_shortcoming_fails_its_check_and_has_a_remedy()
    {
        AssertFails("API version", Version with { ApiVersion = "1.40" }, Info);
        AssertFails("API version", Version with { ApiVersion = "new" }, Info);
        AssertFails("cgroups", Version, Info with { CgroupDriver = "none" });
        AssertFails("cgroups", Version, Info with { MemoryLimit = false });
        AssertFails("cgroups", Version, Info with { PidsLimit = false });
        AssertFails("seccomp", Version, Info with { SecurityOptions = ["name=apparmor"] });
        AssertFails("seccomp", Version, Info with { SecurityOptions = null });
        AssertFails("memory", Version, Info with { MemoryBytes = 512L << 20 });
    }

    [Fact]
    public void Swap_without_a_limit_is_a_warning()
    {
        var check = Assert.Single(EngineChecks.Of(Version, Info with { SwapLimit = false }), check => check.Status != CheckStatus.Ok);
        Assert.Equal(CheckStatus.Warning, check.Status);
        Assert.NotNull(check.Remedy);
    }

    [Theory]
    [InlineData("unix:///nonexistent.sock", "There is no Docker socket at /nonexistent.sock.")]
    [InlineData("tcp://127.0.0.1:2375", "DOCKER_HOST is 'tcp://127.0.0.1:2375'")]
    public async Task Without_an_engine_the_doctor_says_so_and_skips_what_needs_one(string dockerHost, string found)
    {
        using var home = new Folder();
        var ended = await DrillProcess.RunAsync(home.Path, [], dockerHost, "doctor", "--json");
        Assert.Equal(1, ended.Status);
        using var json = JsonDocument.Parse(ended.Output);
        var checks = json.RootElement.GetProperty("checks").EnumerateArray().ToDictionary(check => check.GetProperty("name").GetString()!);
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Contains(found, checks["Docker Engine"].GetProperty("found").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(checks["Docker Engine"].GetProperty("remedy").GetString()!);
        Assert.All(["seccomp", "cgroups", "sandbox"], name => Assert.Equal("skipped", checks[name].GetProperty("status").GetString()));
    }

    [Fact]
    public async Task This_machines_engine_passes()
    {
        var report = await Examination.RunAsync(_ => Task.FromResult("started"), TestContext.Current.CancellationToken);
        Assert.All(report.Checks, check => Assert.True(check.Status is CheckStatus.Ok or CheckStatus.Warning, $"{check}"));
        Assert.True(report.Ok);
    }

    [Fact]
    public async Task A_sandbox_that_does_not_start_fails_the_examination()
    {
        var report = await Examination.RunAsync(_ => throw new InvalidOperationException("no image"), TestContext.Current.CancellationToken);
        Assert.False(report.Ok);
        Assert.Equal(("sandbox", CheckStatus.Failed, "no image"), (report.Checks[^1].Name, report.Checks[^1].Status, report.Checks[^1].Found));
    }

    private static void AssertFails(string name, EngineVersion version, EngineInfo info)
    {
        var failed = Assert.Single(EngineChecks.Of(version, info), check => check.Status == CheckStatus.Failed);
        Assert.Equal(name, failed.Name);
        Assert.NotNull(failed.Remedy);
    }
}
