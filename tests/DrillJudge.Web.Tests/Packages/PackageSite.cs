using Xunit;

namespace DrillJudge.Web.Tests.Packages;

/// <summary>A site of the package tests' own: what they publish would be in others' catalogues.</summary>
public sealed class PackageSite : Site;

[CollectionDefinition(nameof(PackageSite))]
public sealed class PackageSiteCollection : ICollectionFixture<PackageSite>;
