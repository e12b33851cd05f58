using System.IO.Compression;
using System.Text.Json.Nodes;
using DrillJudge.Data;
using DrillJudge.Web.Composition;
using DrillJudge.Web.Operation.Backup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace DrillJudge.Web.Tests.Operation;

/// <summary>`backup` of the service as it runs, and `restore` into another place.</summary>
public sealed class BackupTests(Site site) : IDisposable
{
    private const string Wrong = "public class Solution { public int[] TwoSum(int[] nums, int target) => [0, 0]; }";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("drill-backup-");
    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_running_service_holds_is_there_after_the_restore_and_a_host_goes_on_with_it()
    {
        using var learner = await Learner.NewAsync(site);
        var (_, done) = await learner.SubmitAsync(await learner.StartAsync("two-sum"), Wrong);
        var uploads = Directory.CreateDirectory(Path.Combine(site.DataFolder, "uploads", "deep"));
        await File.WriteAllTextAsync(Path.Combine(uploads.FullName, "a.txt"), "kept", Ends);

        var made = await RunAsync("backup", At("a.zip"), "--data", site.DataFolder);
        Assert.Equal((0, ""), (made.Status, made.Error));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(At("a.zip")));
        Assert.Contains("is there already", (await RunAsync("backup", At("a.zip"), "--data", site.DataFolder)).Error, StringComparison.Ordinal);

        // Nobody must be able to say that the restored host read from the running one.
        await learner.PostAsync("/api/v1/attempts", new { problem = "contains-duplicate" });
        var restored = await RunAsync("restore", At("a.zip"), "--data", At("new"));
        Assert.Equal((0, ""), (restored.Status, restored.Error));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(At("new")));
        Assert.Equal(["a.zip", "new"], Directory.EnumerateFileSystemEntries(folder.FullName).Select(Path.GetFileName).Order());
        Assert.Equal("kept", await File.ReadAllTextAsync(Path.Combine(At("new"), "uploads", "deep", "a.txt"), Ends));

        await using var app = HostSetup.Build(["--url", "http://127.0.0.1:0", "--data", At("new"), "--Logging:LogLevel:Default=None"], Path.Combine(Site.Root, "src", "DrillJudge.Web"));
        await HostSetup.StartAsync(app);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        http.DefaultRequestHeaders.Authorization = new("Bearer", learner.Secret);
        var submission = JsonNode.Parse(await http.GetStringAsync($"/api/v1/submissions/{done.GetProperty("id").GetGuid()}", Ends))!;
        Assert.Equal("WA", (string?)submission["judgement"]!["verdict"]);
        Assert.Single(JsonNode.Parse(await http.GetStringAsync("/api/v1/attempts", Ends))!.AsArray());
        await app.StopAsync(Ends);
    }

    [Fact]
    public async Task A_target_that_is_not_empty_wants_force_and_its_database_is_put_aside()
    {
        await RunAsync("backup", At("a.zip"), "--data", site.DataFolder);
        Assert.Equal(0, (await RunAsync("restore", At("a.zip"), "--data", At("t"))).Status);
        SqliteConnection.ClearAllPools();
        var refused = await RunAsync("restore", At("a.zip"), "--data", At("t"));
        Assert.Equal(2, refused.Status);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        var forced = await RunAsync("restore", At("a.zip"), "--data", At("t"), "--force");
        Assert.Equal((0, ""), (forced.Status, forced.Error));
        Assert.Single(Directory.GetFiles(At("t"), "drilljudge.db.before-*"));
    }

    [Fact]
    public async Task A_database_in_use_is_not_replaced_even_by_force()
    {
        await RunAsync("backup", At("a.zip"), "--data", site.DataFolder);
        var refused = await RunAsync("restore", At("a.zip"), "--data", site.DataFolder, "--force");
        Assert.Equal(2, refused.Status);
        Assert.Contains("is in use. Stop DrillJudge first.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newer_schema_and_a_newer_format_and_another_database_are_refused()
    {
        await RunAsync("backup", At("a.zip"), "--data", site.DataFolder);
        await Refuses("was made by a newer one", manifest => manifest["schema"] = "29991231235959_Later");
        await Refuses("in a format that this one does not know", manifest => manifest["format"] = 2);
        await Refuses("is of a postgresql database", manifest => manifest["database"] = "postgresql");
        await Refuses("is damaged: its database is not what its manifest says", manifest => manifest["sha256"] = new string('0', 64));
        await Refuses("does not hold what the manifest says in: Attempts", manifest => manifest["rows"]!["Attempts"] = 100_000);

        async Task Refuses(string said, Action<JsonNode> change)
        {
            File.Copy(At("a.zip"), At("b.zip"), overwrite: true);
            using (var zip = ZipFile.Open(At("b.zip"), ZipArchiveMode.Update))
            {
                var entry = zip.GetEntry("manifest.json")!;
                JsonNode manifest;
                using (var read = entry.Open())
                    manifest = JsonNode.Parse(read)!;
                change(manifest);
                entry.Delete();
                using var written = new StreamWriter(zip.CreateEntry("manifest.json").Open());
                written.Write(manifest.ToJsonString());
            }

            var (status, _, error) = await RunAsync("restore", At("b.zip"), "--data", At("x"));
            Assert.Equal(2, status);
            Assert.Contains(said, error, StringComparison.Ordinal);
            Directory.Delete(At("x"), recursive: true);
        }
    }

    [Fact]
    public async Task An_older_schema_is_brought_up_to_date()
    {
        Directory.CreateDirectory(At("old"));
        var options = new DbContextOptionsBuilder<DrillJudgeDb>();
        DatabaseChoice.Parse(null, At("old")).Configure(options);
        await using (var old = new DrillJudgeDb(options.Options))
            await old.Database.MigrateAsync("20261122130000_Sheets", Ends);
        SqliteConnection.ClearAllPools();
        Assert.Equal(0, (await RunAsync("backup", At("old.zip"), "--data", At("old"))).Status);
        Assert.Equal(0, (await RunAsync("restore", At("old.zip"), "--data", At("new"))).Status);
        var restored = new DbContextOptionsBuilder<DrillJudgeDb>();
        DatabaseChoice.Parse(null, At("new")).Configure(restored);
        await using var db = new DrillJudgeDb(restored.Options);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Ends));
        Assert.Equal("installation.restore", (await db.Audit.SingleAsync(Ends)).Action);
    }

    [Theory]
    [InlineData("there is no database at", "backup", "FILE", "--data", "nowhere")]
    [InlineData("there is no file", "restore", "nothing.zip")]
    [InlineData("expected: backup FILE", "backup")]
    [InlineData("there is no option '--frob'", "backup", "FILE", "--frob")]
    public async Task What_cannot_be_done_is_said_and_ends_with_2(string said, params string[] words)
    {
        var (status, output, error) = await RunAsync([.. words.Select(word => word is "FILE" or "nowhere" or "nothing.zip" ? At(word) : word)]);
        Assert.Equal((2, ""), (status, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_refused()
    {
        await File.WriteAllTextAsync(At("a.zip"), "not at all", Ends);
        Assert.Contains("is no backup of DrillJudge", (await RunAsync("restore", At("a.zip"), "--data", At("t"))).Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    private static async Task<(int Status, string Output, string Error)> RunAsync(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = await BackupProgram.RunAsync(words, output, error);
        return (status, output.ToString(), error.ToString());
    }
}
