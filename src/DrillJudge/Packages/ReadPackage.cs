namespace DrillJudge.Packages;

/// <summary>A package that was read from an upload.</summary>
/// <param name="Slug">What it is found by.</param>
/// <param name="Name">For people.</param>
/// <param name="Hash">Hash of its content, hexadecimal.</param>
/// <param name="Archive">All its files as <see cref="Problems.PackageArchive"/> packs them.</param>
public sealed record ReadPackage(string Slug, string Name, string Hash, byte[] Archive);
