namespace DrillJudge.Packages;

/// <summary>An uploaded package as somebody sees it.</summary>
/// <param name="Package">The package.</param>
/// <param name="Owner">Its owner's name; null for an account that was erased.</param>
/// <param name="Mine">Whether whoever looks may change it.</param>
public sealed record PackageView(UploadedPackage Package, string? Owner, bool Mine);
