using System.Net;
using System.Text.Json;
using DrillJudge.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>Instructors' own packages, over HTTP and on the real engine.</summary>
[Collection(nameof(PackageSite))]
public sealed class PackagesApiTests(PackageSite site)
{
    private const string Packages = "/api/v1/packages";

    private static CancellationToken Ends => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sound_package_is_uploaded_verified_published_attempted_and_withdrawn()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor, "Grace");
        using var learner = await Learner.NewAsync(site);
        var box = PackageBox.Lift("odd-lift");
        var taken = await instructor.UploadAsync(Packages, "package", "odd-lift.tar.gz", box.Tar());
        Assert.Equal((HttpStatusCode.Created, "draft", "odd-lift", "Grace"), (taken.Status, Text(taken.Body, "state"), Text(taken.Body, "slug"), Text(taken.Body, "owner")));
        var id = Text(taken.Body, "id");
        Assert.Equal("package-unverified", Text((await instructor.PostAsync($"{Packages}/{id}/publish", new { })).Body, "code"));
        Assert.Equal("package-same", Text((await instructor.UploadAsync(Packages, "package", "odd-lift.zip", box.Zip())).Body, "code"));

        var found = await instructor.SoundAsync(id);
        Assert.Equal("verified", Text(found, "state"));
        var findings = found.GetProperty("findings");
        Assert.Empty(findings.GetProperty("errors").EnumerateArray());
        Assert.Equal((4, 4), (findings.GetProperty("acceptedOk").GetInt32(), findings.GetProperty("acceptedTotal").GetInt32()));
        Assert.Equal(findings.GetProperty("slipsTotal").GetInt32(), findings.GetProperty("slipsCaught").GetInt32());
        Assert.InRange(findings.GetProperty("mutantsKilled").GetInt32(), 5, findings.GetProperty("mutantsTotal").GetInt32());
        Assert.True(findings.GetProperty("cases").GetProperty("secret").GetInt32() > 5);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync("/api/v1/problems/odd-lift")).Status);

        Assert.Equal("published", Text((await instructor.PostAsync($"{Packages}/{id}/publish", new { })).Body, "state"));
        var attempt = await learner.StartAsync("odd-lift");
        Assert.Equal("The odd lift odd-lift", Text((await learner.GetAsync("/api/v1/problems/odd-lift")).Body, "name"));
        var (_, done) = await learner.SubmitAsync(attempt, PackageBox.Solution);
        Assert.Equal("AC", Text(done.GetProperty("judgement"), "verdict"));

        Assert.Equal("withdrawn", Text((await instructor.PostAsync($"{Packages}/{id}/withdraw", new { })).Body, "state"));
        Assert.Equal(HttpStatusCode.NotFound, (await learner.GetAsync("/api/v1/problems/odd-lift")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await learner.PostAsync("/api/v1/attempts", new { problem = "odd-lift" })).Status);
        // What was begun goes on: it is read, run and judged.
        using var visitor = await Visitor.SignedInAsync(site, learner.Email);
        Assert.Contains("Somebody presses it again and again.", (await visitor.GetAsync($"/attempts/{attempt}")).Text, StringComparison.Ordinal);
        Assert.Equal("ran", Text((await learner.PostAsync($"/api/v1/attempts/{attempt}/runs", new { source = PackageBox.Solution })).Body, "outcome"));
        Assert.Equal("AC", Text((await learner.SubmitAsync(attempt, PackageBox.Solution)).Done.GetProperty("judgement"), "verdict"));
        Assert.Equal("package-published", Text((await instructor.DeleteAsync($"{Packages}/{id}")).Body, "code"));

        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
        var acts = await db.Audit.Where(e => e.Subject.StartsWith(id)).OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Action).ToListAsync(Ends);
        Assert.Equal(["package.upload", "package.verify", "package.publish", "package.withdraw"], acts.Distinct());
    }

    [Fact]
    public async Task A_package_whose_cases_miss_a_slip_is_faulty_and_only_an_administrator_publishes_it()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        var box = PackageBox.Lift("faulty-lift").Write("submissions/wrong_answer/none-at-all.cs", PackageBox.Solution);
        var id = Text((await instructor.UploadAsync(Packages, "package", "faulty-lift.zip", box.Zip())).Body, "id");
        var found = await instructor.VerifiedAsync(id);
        Assert.Equal("faulty", Text(found, "state"));
        Assert.Contains(found.GetProperty("findings").GetProperty("errors").EnumerateArray(), e => e.GetString()!.Contains("submissions/wrong_answer/none-at-all.cs: got AC", StringComparison.Ordinal));
        var refused = await instructor.PostAsync($"{Packages}/{id}/publish", new { });
        Assert.Equal((HttpStatusCode.Conflict, "package-faulty"), (refused.Status, Text(refused.Body, "code")));
        Assert.Equal("published", Text((await admin.PostAsync($"{Packages}/{id}/publish", new { })).Body, "state"));
        await using var db = await site.Services.GetRequiredService<IDbContextFactory<DrillJudgeDb>>().CreateDbContextAsync(Ends);
        Assert.True(await db.Audit.AnyAsync(e => e.Subject.StartsWith(id) && e.Action == "package.publish-faulty", Ends));
    }

    [Fact]
    public async Task A_package_that_cannot_be_read_is_refused_with_file_and_line()
    {
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        var box = PackageBox.Lift("broken-lift").Change("problem.yaml", "difficulty: easy", "difficulty: trivial").Without("statement.md");
        var (status, body) = await instructor.UploadAsync(Packages, "package", "broken-lift.tar.gz", box.Tar());
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "package-unreadable"), (status, Text(body, "code")));
        Assert.Contains("problem.yaml:3: difficulty", Text(body, "detail"), StringComparison.Ordinal);
        Assert.Contains("statement.md: is missing", Text(body, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slugs_belong_to_the_installation_or_to_whoever_used_them_first()
    {
        using var first = await Learner.NewAsync(site, Roles.Instructor);
        using var second = await Learner.NewAsync(site, Roles.Instructor);
        using var admin = await Learner.NewAsync(site, Roles.Administrator);
        Assert.Equal("slug-own", Text((await first.UploadAsync(Packages, "package", "x.tar.gz", PackageBox.Lift("two-sum").Tar())).Body, "code"));
        Assert.Equal("slug", Text((await first.UploadAsync(Packages, "package", "Odd Lift!.zip", PackageBox.Lift("any").Zip())).Body, "code"));
        var id = Text((await first.UploadAsync(Packages, "package", "x.tar.gz", PackageBox.Lift("owned-lift").Tar())).Body, "id");
        var next = PackageBox.Lift("owned-lift").Change("statement.md", "Somebody", "A child").Tar();
        Assert.Equal("slug-taken", Text((await second.UploadAsync(Packages, "package", "x.tar.gz", next)).Body, "code"));
        // A draft is nobody else's business.
        Assert.Equal(HttpStatusCode.NotFound, (await second.GetAsync($"{Packages}/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await second.PostAsync($"{Packages}/{id}/verify", new { })).Status);
        Assert.DoesNotContain((await second.GetAsync(Packages)).Body.EnumerateArray(), p => Text(p, "id") == id);
        Assert.Equal(HttpStatusCode.Created, (await admin.UploadAsync(Packages, "package", "x.tar.gz", next)).Status);
        Assert.Equal(2, (await first.GetAsync(Packages)).Body.EnumerateArray().Count(p => Text(p, "slug") == "owned-lift"));
        Assert.Equal(HttpStatusCode.NoContent, (await first.DeleteAsync($"{Packages}/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync($"{Packages}/{id}")).Status);
    }

    [Fact]
    public async Task Learners_are_kept_out_and_bad_requests_hear_why()
    {
        using var learner = await Learner.NewAsync(site);
        using var instructor = await Learner.NewAsync(site, Roles.Instructor);
        Assert.Equal(HttpStatusCode.Forbidden, (await learner.UploadAsync(Packages, "package", "x.zip", PackageBox.Lift("x-lift").Zip())).Status);
        Assert.Equal("package-missing", Text((await instructor.PostAsync(Packages, new { })).Body, "code"));
        Assert.Equal("package-missing", Text((await instructor.UploadAsync(Packages, "other", "x.zip", [1])).Body, "code"));
        Assert.Equal("package-too-large", Text((await instructor.UploadAsync(Packages, "package", "x.zip", new byte[3 << 20])).Body, "code"));
        var evil = await instructor.UploadAsync(Packages, "package", "x.zip", PackageBox.Zipped(("../../evil", [1])));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "package-archive"), (evil.Status, Text(evil.Body, "code")));
    }

    private static string Text(JsonElement body, string name) => body.GetProperty(name).GetString()!;
}
