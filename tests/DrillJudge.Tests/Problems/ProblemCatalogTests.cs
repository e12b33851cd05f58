using DrillJudge.Problems;
using Xunit;

namespace DrillJudge.Tests.Problems;

public sealed class ProblemCatalogTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("drill-catalog-").FullName;

    public ProblemCatalogTests()
    {
        Place("hash-map", "two-sum");
        Place("bfs", "shortest-path");
        Place("bfs", "broken", "name: [");
        Directory.CreateDirectory(Path.Combine(root, "bfs", "no-package"));
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Packages_are_found_by_slug_and_read_once()
    {
        var catalog = new ProblemCatalog(root);
        Assert.Equal(["broken", "shortest-path", "two-sum"], catalog.Slugs);
        var problem = catalog.Find("two-sum");
        Assert.Equal("Pair with a given sum", problem?.Name);
        Assert.Same(problem, catalog.Find("two-sum"));
        Assert.Same(problem, catalog.Find(" Two-Sum "));
    }

    [Fact]
    public void A_package_directly_below_the_root_is_listed_and_the_root_may_be_one_itself()
    {
        var slugs = new ProblemCatalog(Path.Combine(root, "bfs")).Slugs;
        Assert.Equal(["broken", "shortest-path"], slugs);
        Assert.Equal(["shortest-path"], new ProblemCatalog(Path.Combine(root, "bfs", "shortest-path")).Slugs);
    }

    [Fact]
    public void A_path_without_a_package_is_located_so_that_its_lack_can_be_named() =>
        Assert.Equal(Path.Combine(root, "bfs", "no-package"), new ProblemCatalog(root).Locate("bfs/no-package"));

    [Theory]
    [InlineData("hash-map/two-sum")]
    [InlineData("hash-map/two-sum/")]
    public void A_folder_is_found_by_its_path(string path)
    {
        var catalog = new ProblemCatalog(root);
        Assert.Same(catalog.Find("two-sum"), catalog.Find(path));
        Assert.Same(catalog.Find("two-sum"), catalog.Find(Path.Combine(root, path)));
    }

    [Fact]
    public void A_folder_outside_the_catalog_is_found_too()
    {
        using var package = PackageFolder.TwoSum();
        Assert.Equal(package.Folder, new ProblemCatalog(root).Find(package.Folder)?.Folder);
    }

    [Theory]
    [InlineData("two-sums", "two-sum")]
    [InlineData("tow-smu", "two-sum")]
    [InlineData("twosum", "two-sum")]
    [InlineData("sum", "two-sum")]
    [InlineData("shortst-pth", "shortest-path")]
    public void An_unknown_slug_names_its_nearest(string slug, string nearest)
    {
        var catalog = new ProblemCatalog(root);
        Assert.Null(catalog.Find(slug));
        Assert.Equal(nearest, catalog.Nearest(slug)[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("completely-different-thing")]
    [InlineData("no-package")]
    [InlineData("a\0b")]
    public void What_is_near_nothing_names_nothing(string slug)
    {
        var catalog = new ProblemCatalog(root);
        Assert.Null(catalog.Find(slug));
        Assert.Empty(catalog.Nearest(slug));
    }

    [Fact]
    public void A_broken_package_fails_when_asked_for_and_loads_once_mended()
    {
        var catalog = new ProblemCatalog(root);
        Assert.Throws<ProblemFormatException>(() => catalog.Find("broken"));
        Place("bfs", "broken");
        Assert.Equal("broken", catalog.Find("broken")?.Slug);
    }

    [Fact]
    public void Two_packages_of_one_slug_are_refused()
    {
        Place("dfs", "two-sum");
        var error = Assert.Throws<ProblemFormatException>(() => new ProblemCatalog(root).Find("two-sum"));
        Assert.Contains("the slug two-sum is taken by", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Added_packages_stand_behind_the_folders_own_and_hidden_ones_are_only_found()
    {
        var catalog = new ProblemCatalog(root);
        var own = catalog.Find("two-sum")!;
        catalog.Add([own with { Slug = "a-new-one", Name = "New" }, own with { Name = "Not this" }], [own with { Slug = "hidden", Name = "Old" }]);
        Assert.Equal(["a-new-one", "broken", "shortest-path", "two-sum"], catalog.Slugs);
        Assert.Equal(("New", "Old", own.Name), (catalog.Find("a-new-one")?.Name, catalog.Find("hidden")?.Name, catalog.Find("two-sum")?.Name));
        Assert.Equal((true, true, false), (catalog.Knows("hidden"), catalog.Knows("two-sum"), catalog.Knows("nowhere")));
        Assert.Equal((true, false), (catalog.IsOwn("Two-Sum"), catalog.IsOwn("a-new-one")));
        catalog.Add([], []);
        Assert.Equal(["broken", "shortest-path", "two-sum"], catalog.Slugs);
        Assert.Null(catalog.Find("hidden"));
    }

    [Fact]
    public void A_catalog_that_is_not_there_is_empty() => Assert.Empty(new ProblemCatalog(Path.Combine(root, "nowhere")).Slugs);

    private void Place(string pattern, string slug, string? yaml = null)
    {
        using var package = PackageFolder.TwoSum();
        if (yaml is not null)
            package.With("problem.yaml", yaml);
        var target = Path.Combine(root, pattern, slug);
        foreach (var file in Directory.EnumerateFiles(package.Folder, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(target, Path.GetRelativePath(package.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
    }
}
