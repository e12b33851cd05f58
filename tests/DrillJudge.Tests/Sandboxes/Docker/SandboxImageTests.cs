using System.Diagnostics;
using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;
using DrillJudge.Sandboxes.Docker;
using Xunit;

namespace DrillJudge.Tests.Sandboxes.Docker;

[Collection(EngineCollection.Name)]
public sealed class SandboxImageTests(EngineFixture fixture) : IAsyncDisposable
{
    private readonly string directory = Publish("first");
    private readonly string repository = $"drilljudge-test-{Guid.NewGuid():N}"[..24];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>On the base that the fixture has made, so that none has to be assembled again.</summary>
    private SandboxImageOptions Options => fixture.ImageOptions with { PublishedDirectory = directory, Repository = repository, KeepYoungerThan = TimeSpan.Zero };

    [Fact]
    public async Task It_is_built_once_and_found_from_then_on()
    {
        var first = new Said();
        var built = await EnsureAsync(first);
        var second = new Said();
        var found = await EnsureAsync(second);
        Assert.Equal(built, found);
        Assert.Contains(first.Lines, l => l.StartsWith("Building", StringComparison.Ordinal));
        Assert.Empty(second.Lines);
        Assert.Matches($"^{repository}:[0-9a-f]{{12}}$", built.Name);
        Assert.StartsWith(fixture.ImageOptions.BaseRepository + ':', built.Base, StringComparison.Ordinal);
        var image = await fixture.Engine.InspectImageAsync(built.Id, Stop);
        Assert.Equal("1", image!.Labels()[SandboxImage.Label]);
        Assert.Contains("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", image.Config!.Env!);
    }

    [Fact]
    public async Task Other_programs_make_another_image_and_the_oldest_goes()
    {
        var names = new List<string>();
        foreach (var content in new[] { "first", "second", "third" })
        {
            await File.WriteAllTextAsync(Path.Combine(directory, "runner", "program.dll"), content, Stop);
            names.Add((await EnsureAsync()).Name);
        }
        Assert.Equal(3, names.Distinct().Count());
        Assert.Equal(names[1..].Order(), await NamesAsync());
    }

    [Fact]
    public async Task An_image_that_a_container_uses_stays()
    {
        var used = await EnsureAsync();
        var container = await fixture.Engine.CreateContainerAsync(fixture.Sandbox("hello") with { Image = used.Name }, Stop);
        try
        {
            await File.WriteAllTextAsync(Path.Combine(directory, "runner", "program.dll"), "second", Stop);
            var newest = await SandboxImage.EnsureAsync(fixture.Engine, Options with { KeepNewest = 1 }, cancellation: Stop);
            Assert.Equal(new[] { used.Name, newest.Name }.Order(), await NamesAsync());
        }
        finally
        {
            await fixture.Engine.RemoveContainerAsync(container, CancellationToken.None);
        }
    }

    [Fact]
    public async Task Young_images_stay()
    {
        var first = await EnsureAsync();
        await File.WriteAllTextAsync(Path.Combine(directory, "runner", "program.dll"), "second", Stop);
        await SandboxImage.EnsureAsync(fixture.Engine, Options with { KeepNewest = 0, KeepYoungerThan = TimeSpan.FromHours(1) }, cancellation: Stop);
        Assert.Contains(first.Name, await NamesAsync());
    }

    [Theory]
    [InlineData("runner")]
    [InlineData("compiler")]
    public async Task A_program_that_was_not_published_is_named(string program)
    {
        Directory.Delete(Path.Combine(directory, program), recursive: true);
        var error = await Assert.ThrowsAsync<SandboxImageException>(() => EnsureAsync());
        Assert.Contains(Path.Combine(directory, program), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_that_was_named_and_cannot_be_had_is_not_replaced_by_another()
    {
        var error = await Assert.ThrowsAsync<SandboxImageException>(() =>
            SandboxImage.EnsureAsync(fixture.Engine, Options with { BaseImage = EngineFixture.Nowhere }, cancellation: Stop));
        Assert.Contains(EngineFixture.Nowhere, error.Message, StringComparison.Ordinal);
        Assert.Contains("DRILL_BASE_IMAGE", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_that_was_named_is_used()
    {
        var image = await SandboxImage.EnsureAsync(fixture.Engine, Options with { BaseImage = fixture.Image.Base }, cancellation: Stop);
        Assert.Equal(fixture.Image.Base, image.Base);
    }

    [Fact]
    public async Task What_the_builder_says_comes_out_with_its_step()
    {
        using var context = new MemoryStream();
        await using (var tar = new TarWriter(context, leaveOpen: true))
        {
            await tar.WriteEntryAsync(
                new PaxTarEntry(TarEntryType.RegularFile, "Dockerfile") { DataStream = new MemoryStream(Encoding.UTF8.GetBytes("FROM scratch\nCOPY missing /missing\n")) }, Stop);
        }
        context.Position = 0;
        var error = await Assert.ThrowsAsync<DockerException>(() =>
            fixture.Engine.BuildImageAsync(context, $"{repository}:broken", new Dictionary<string, string>(), new Dictionary<string, string>(), cancellation: Stop));
        Assert.Contains("missing", error.Message, StringComparison.Ordinal);
        Assert.Contains("(at Step 2/2 : COPY missing /missing)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_assembled_base_is_the_same_bytes_each_time()
    {
        var first = await ScriptAsync([]);
        var second = await ScriptAsync([]);
        Assert.Equal((0, 0, ""), (first.ExitCode, second.ExitCode, first.Errors));
        Assert.InRange(first.Output.Length, 50 << 20, 200 << 20);
        Assert.Equal(SHA256.HashData(first.Output), SHA256.HashData(second.Output));
    }

    [Fact]
    public async Task The_script_says_what_is_wrong()
    {
        var unknown = await ScriptAsync(["--help-me"]);
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("unknown argument '--help-me'", unknown.Errors, StringComparison.Ordinal);
        var without = await ScriptAsync([], root: "/nowhere");
        Assert.Equal((1, 0), (without.ExitCode, without.Output.Length));
        Assert.Contains("install the .NET 10 SDK", without.Errors, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in await NamesAsync())
            await fixture.Engine.RemoveImageAsync(name);
        Directory.Delete(directory, recursive: true);
    }

    private static string Publish(string content)
    {
        var directory = Directory.CreateTempSubdirectory("drill-published-").FullName;
        foreach (var program in new[] { "runner", "compiler" })
        {
            Directory.CreateDirectory(Path.Combine(directory, program));
            File.WriteAllText(Path.Combine(directory, program, "program.runtimeconfig.json"), "{}");
            File.WriteAllText(Path.Combine(directory, program, "program.dll"), content);
        }
        return directory;
    }

    private Task<SandboxImage> EnsureAsync(IProgress<string>? progress = null) => SandboxImage.EnsureAsync(fixture.Engine, Options, progress, Stop);

    private async Task<IEnumerable<string>> NamesAsync() =>
        (await fixture.Engine.ListImagesAsync(repository, CancellationToken.None)).SelectMany(i => i.RepoTags ?? []).Order();

    private static async Task<(int ExitCode, byte[] Output, string Errors)> ScriptAsync(string[] arguments, string? root = null)
    {
        var start = new ProcessStartInfo("bash", ["-s", "--", .. arguments]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        if (root is not null)
            start.Environment["DOTNET_ROOT"] = root;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Stop);
        await process.StandardInput.WriteAsync(SandboxFiles.BaseImageScript);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, Stop);
        await process.WaitForExitAsync(Stop);
        return (process.ExitCode, output.ToArray(), await errors);
    }

    /// <summary>Unlike Progress, says nothing later than it was said.</summary>
    private sealed class Said : IProgress<string>
    {
        public List<string> Lines { get; } = [];

        public void Report(string value) => Lines.Add(value);
    }
}
