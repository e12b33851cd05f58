using System.Net;
using System.Security.Cryptography;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

[Collection(EngineCollection.Name)]
public sealed class DockerEngineTests(EngineFixture fixture)
{
    private readonly DockerEngine engine = fixture.Engine;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_version_spoken_is_one_that_the_engine_serves()
    {
        var version = await engine.VersionAsync(Stop);
        var spoken = Version.Parse(await engine.NegotiateAsync(Stop));
        Assert.InRange(spoken, Version.Parse(version.MinApiVersion!), Version.Parse(version.ApiVersion));
    }

    [Fact]
    public async Task Info_tells_what_a_sandbox_stands_on()
    {
        var info = await engine.InfoAsync(Stop);
        Assert.Contains(info.CgroupVersion, (string[])["1", "2"]);
        Assert.Equal(Environment.ProcessorCount, info.Cpus);
        Assert.InRange(info.MemoryBytes, 1L << 30, long.MaxValue);
        Assert.True(info.Seccomp);
        Assert.Contains("runc", info.Runtimes!.Keys);
        Assert.NotEmpty(info.Id!);
    }

    [Fact]
    public async Task A_refusal_carries_status_and_the_engines_message()
    {
        var error = await Assert.ThrowsAsync<DockerException>(() => engine.CreateContainerAsync(new ContainerSpec("drilljudge-no-such:image"), Stop));
        Assert.Equal(HttpStatusCode.NotFound, error.Status);
        Assert.Contains("No such image", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_not_there_is_a_value()
    {
        Assert.Null(await engine.InspectContainerAsync("no-such-container", Stop));
        Assert.False(await engine.KillAsync("no-such-container", Stop));
        Assert.False(await engine.RemoveContainerAsync("no-such-container", Stop));
        Assert.False(await engine.ImageExistsAsync("drilljudge-no-such:image", Stop));
        Assert.False(await engine.RemoveImageAsync("drilljudge-no-such:image", Stop));
        Assert.Empty(await engine.ListContainersAsync("drilljudge.no-such-label", cancellation: Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<DockerException>(() => engine.AttachAsync("no-such-container", Stop))).Status);
    }

    [Fact]
    public async Task Megabytes_go_in_and_come_back_at_the_same_time()
    {
        await using var box = await StartAsync(fixture.Sandbox("echo"));
        var sent = RandomNumberGenerator.GetBytes(5_000_000);
        var writing = Task.Run(async () =>
        {
            foreach (var piece in sent.Chunk(77_777))
                await box.Streams.WriteAsync(piece, Stop);
            box.Streams.CloseStdin();
        }, Stop);
        using var got = new MemoryStream();
        await box.Streams.CopyToAsync(got, Stop);
        await writing;
        Assert.True(sent.AsSpan().SequenceEqual(got.ToArray()));
    }

    [Fact]
    public async Task A_cancelled_read_loses_nothing()
    {
        await using var box = await StartAsync(fixture.Sandbox("echo"));
        using (var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(20)))
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => box.Streams.ReadExactlyAsync(new byte[10], soon.Token).AsTask());
        await box.Streams.WriteAsync("still here"u8.ToArray(), Stop);
        var answer = new byte[10];
        await box.Streams.ReadExactlyAsync(answer, Stop);
        Assert.Equal("still here"u8.ToArray(), answer);
    }

    [Fact]
    public async Task Leaving_closes_standard_input()
    {
        await using var box = await StartAsync(fixture.Sandbox("echo"));
        await box.Streams.WriteAsync("x"u8.ToArray(), Stop);
        await box.Streams.ReadExactlyAsync(new byte[1], Stop);
        await box.Streams.DisposeAsync();
        Assert.Equal(0, await engine.WaitAsync(box.Id, cancellation: Stop));
    }

    [Fact]
    public async Task Standard_error_is_kept_apart()
    {
        var run = await fixture.RunAsync(fixture.Sandbox("stderr", "300000"), Stop);
        Assert.Equal("output", run.Output);
        Assert.EndsWith("eeethe last words", run.Errors, StringComparison.Ordinal);
        Assert.Equal(16 << 10, run.Errors.Length);
    }

    [Fact]
    public async Task Reading_ends_when_the_container_is_killed()
    {
        await using var box = await StartAsync(fixture.Sandbox("wait"));
        await box.Streams.ReadExactlyAsync(new byte["waiting".Length], Stop);
        Assert.True(await engine.KillAsync(box.Id, Stop));
        Assert.Equal(0, await box.Streams.ReadAsync(new byte[1], Stop));
        Assert.Equal(137, await engine.WaitAsync(box.Id, cancellation: Stop));
    }

    [Fact]
    public async Task The_exit_code_comes_out() => Assert.Equal(7, (await fixture.RunAsync(fixture.Sandbox("exit", "7"), Stop)).ExitCode);

    [Fact]
    public async Task A_program_that_is_not_there_is_refused_at_start()
    {
        var id = await engine.CreateContainerAsync(fixture.Sandbox("hello") with { Entrypoint = ["/no/such/program"] }, Stop);
        var error = await Assert.ThrowsAsync<DockerException>(() => engine.StartAsync(id, Stop));
        Assert.Contains("/no/such/program", error.Message, StringComparison.Ordinal);
        Assert.True(await engine.RemoveContainerAsync(id, Stop));
    }

    [Fact]
    public async Task A_container_that_removes_itself_leaves_nothing()
    {
        await using var box = await StartAsync(fixture.Sandbox("wait") with { AutoRemove = true });
        await box.Streams.ReadExactlyAsync(new byte["waiting".Length], Stop);
        Assert.Contains(await engine.ListContainersAsync(fixture.Label, all: false, Stop), c => c.Id == box.Id && c.State == "running");
        var gone = engine.WaitAsync(box.Id, WaitCondition.Removed, Stop);
        await engine.KillAsync(box.Id, Stop);
        Assert.Equal(137, await gone);
        Assert.Null(await engine.InspectContainerAsync(box.Id, Stop));
        Assert.DoesNotContain(await engine.ListContainersAsync(fixture.Label, cancellation: Stop), c => c.Id == box.Id);
    }

    [Fact]
    public async Task Memory_that_runs_out_is_told_by_an_event_and_by_the_state()
    {
        var before = DateTimeOffset.UtcNow.AddSeconds(-1);
        var run = await fixture.RunAsync(fixture.Sandbox("eat") with { MemoryBytes = 64 << 20 }, Stop);
        Assert.Equal(137, run.ExitCode);
        Assert.True(run.Inspection.State.OOMKilled);
        var seen = new List<string>();
        await foreach (var e in engine.EventsAsync(fixture.Label, ["oom", "die", "destroy"], before, Stop))
        {
            if (e.Actor.Id != run.Inspection.Id)
                continue;
            seen.Add(e.Action);
            if (e.Action == "destroy")
                break;
        }
        Assert.Contains("oom", seen);
        Assert.Contains("die", seen);
    }

    [Fact]
    public async Task Events_come_as_they_happen_and_end_when_cancelled()
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var events = engine.EventsAsync(fixture.Label, ["create"], DateTimeOffset.UtcNow, enough.Token).GetAsyncEnumerator(Stop);
        var first = events.MoveNextAsync();
        var id = await engine.CreateContainerAsync(fixture.Sandbox("hello"), Stop);
        Assert.True(await first);
        Assert.Equal((id, "create", "container"), (events.Current.Actor.Id, events.Current.Action, events.Current.Type));
        var second = events.MoveNextAsync();
        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await second);
        Assert.True(await engine.RemoveContainerAsync(id, Stop));
    }

    [Fact]
    public async Task An_image_that_cannot_be_fetched_is_a_value() =>
        Assert.NotEmpty((await engine.PullImageAsync(EngineFixture.Nowhere, TimeSpan.FromSeconds(30), cancellation: Stop))!);

    [Fact]
    public async Task An_image_can_have_a_second_name()
    {
        var name = $"{fixture.ImageOptions.Repository}:second";
        await engine.TagImageAsync(fixture.Image.Id, fixture.ImageOptions.Repository, "second", Stop);
        Assert.Equal(fixture.Image.Id, (await engine.InspectImageAsync(name, Stop))?.Id);
        Assert.True(await engine.RemoveImageAsync(name, Stop));
        Assert.True(await engine.ImageExistsAsync(fixture.Image.Name, Stop));
    }

    [Fact]
    public async Task A_tar_that_is_none_is_refused()
    {
        using var garbage = new MemoryStream(RandomNumberGenerator.GetBytes(2000));
        await Assert.ThrowsAsync<DockerException>(() => engine.ImportImageAsync(garbage, fixture.ImageOptions.Repository, "garbage", Stop));
        Assert.False(await engine.ImageExistsAsync($"{fixture.ImageOptions.Repository}:garbage", Stop));
    }

    private async Task<Box> StartAsync(ContainerSpec spec)
    {
        var id = await engine.CreateContainerAsync(spec, Stop);
        var streams = await engine.AttachAsync(id, Stop);
        await engine.StartAsync(id, Stop);
        return new(engine, id, streams);
    }

    private sealed record Box(DockerEngine Engine, string Id, AttachedStream Streams) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Streams.DisposeAsync();
            await Engine.RemoveContainerAsync(Id, CancellationToken.None);
        }
    }
}
